package org.openkam.core.measure;

import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;

/** How measures are written and read. */
final class MeasureForm {
  private static final Fields<Description> DESCRIPTION =
      Fields.of(
          Description.class,
          Field.required("kind", Forms.NAME, Description::kind),
          Field.defaulted(
              "parameters", Forms.ATTRIBUTES, Description::parameters, Attributes.empty()),
          Description::new);

  static final Form<Measure> INSTANCE =
      Forms.textOr(
              Forms.NAME.as(Measure::name, Measures::figure),
              Measures::isFigure,
              DESCRIPTION.referring(
                  Description::of,
                  MeasureRegistry.class,
                  Measures::standard,
                  (description, known) ->
                      known.measure(description.kind(), description.parameters())))
          .named("measure");

  private MeasureForm() {}

  /** A measure as it is written. */
  private record Description(String kind, Attributes parameters) {
    static Description of(Measure measure) {
      return new Description(measure.kind(), measure.parameters());
    }
  }
}
