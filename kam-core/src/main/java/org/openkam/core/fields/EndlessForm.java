package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import org.openkam.core.finding.Attributes;

/** Numbers that may be infinite, for which most formats have no number. */
record EndlessForm() implements Form<Double> {
  private static final String ENDLESS = "Infinity";
  private static final String ENDLESS_BELOW = "-Infinity";

  @Override
  public void write(Double number, FormWriter out) {
    if (Double.isInfinite(number)) {
      out.text(number > 0 ? ENDLESS : ENDLESS_BELOW);
    } else {
      out.number(number);
    }
  }

  @Override
  public Double read(FormReader in) {
    if (in.kind() != FormReader.Kind.TEXT) {
      return in.number();
    }
    String text = in.text();
    return switch (text) {
      case ENDLESS -> Double.POSITIVE_INFINITY;
      case ENDLESS_BELOW -> Double.NEGATIVE_INFINITY;
      default ->
          throw in.problem(
              "must be a number, '" + ENDLESS + "' or '" + ENDLESS_BELOW + "': '" + text + "'");
    };
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of(
        "oneOf",
        ImmutableList.of(
            Forms.NUMBER.schema(definitions),
            Attributes.of("enum", ImmutableList.of(ENDLESS, ENDLESS_BELOW))));
  }
}
