package org.openkam.core.fields;

import com.google.common.collect.ImmutableList;
import org.openkam.core.finding.Attributes;

/** Numbers of which one that is missing is NaN, and nothing where it is written. */
record GapForm() implements Form<Double> {
  @Override
  public void write(Double number, FormWriter out) {
    if (Double.isNaN(number)) {
      out.nothing();
    } else {
      out.number(number);
    }
  }

  @Override
  public Double read(FormReader in) {
    if (in.kind() == FormReader.Kind.NOTHING) {
      in.skip();
      return Double.NaN;
    }
    return in.number();
  }

  @Override
  public Attributes schema(Definitions definitions) {
    return Attributes.of("type", ImmutableList.of("number", "null"));
  }
}
