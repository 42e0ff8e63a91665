package org.openkam.planning.selection;

import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.Measures;

/** Writes measures among other attributes: a plain figure by its name, others by kind. */
final class MeasureAttributes {
  private static final String KIND = "kind";
  private static final String PARAMETERS = "parameters";

  private MeasureAttributes() {}

  /** {@return a text or attributes} */
  static Object of(Measure measure) {
    return Measures.isFigure(measure) ? measure.name() : described(measure);
  }

  /** {@return a text that no other measure has} */
  static String key(Measure measure) {
    return Measures.isFigure(measure) ? measure.name() : described(measure).canonicalForm();
  }

  static Measure read(Attributes attributes, String name, MeasureRegistry known) {
    Object value = attributes.asMap().get(name);
    if (value instanceof Attributes described) {
      described.checkNames("measure", KIND, PARAMETERS);
      return known.measure(
          described
              .findText(KIND)
              .orElseThrow(() -> new IllegalArgumentException("measure must have a 'kind'")),
          described.findAttributes(PARAMETERS).orElse(Attributes.empty()));
    }
    return Measures.figure(
        attributes
            .findText(name)
            .orElseThrow(
                () -> new IllegalArgumentException("shortlist must have a '" + name + "'")));
  }

  private static Attributes described(Measure measure) {
    return Attributes.builder()
        .put(KIND, measure.kind())
        .put(PARAMETERS, measure.parameters())
        .build();
  }
}
