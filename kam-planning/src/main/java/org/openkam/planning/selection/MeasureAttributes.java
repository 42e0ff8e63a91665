package org.openkam.planning.selection;

import org.openkam.core.finding.Attributes;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureRegistry;
import org.openkam.core.measure.Measures;

/** Writes measures among other attributes: a plain figure by its name, others by kind. */
final class MeasureAttributes {
  private MeasureAttributes() {}

  /** {@return a text or attributes} */
  static Object of(Measure measure) {
    return Measures.isFigure(measure) ? measure.name() : Measures.describe(measure);
  }

  static Measure read(Attributes attributes, String name, MeasureRegistry known) {
    Object value = attributes.asMap().get(name);
    return value instanceof Attributes description
        ? known.measure(description)
        : Measures.figure(
            attributes
                .findText(name)
                .orElseThrow(
                    () -> new IllegalArgumentException("shortlist must have a '" + name + "'")));
  }
}
