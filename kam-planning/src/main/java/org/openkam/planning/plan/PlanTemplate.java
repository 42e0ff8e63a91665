package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/**
 * The sections that a plan answers in words; ready ones are in {@link PlanTemplates}.
 *
 * @param id the identifier
 * @param sections the names or questions of the sections by id, in their order
 */
public record PlanTemplate(String id, ImmutableMap<String, Labels> sections) {
  private static final Form<PlanTemplate> FORM =
      Forms.readyOr(
          "a ready template",
          PlanTemplates::byId,
          Fields.of(
              PlanTemplate.class,
              Field.required("id", Forms.NAME, PlanTemplate::id),
              Field.required("sections", Labels.form().map(), PlanTemplate::sections),
              PlanTemplate::new));

  /**
   * Creates a template.
   *
   * @param id the identifier, not blank
   * @param sections the names or questions of the sections by id, at least one
   */
  public PlanTemplate {
    checkArgument(!id.isBlank(), "plan template id must not be blank: '%s'", id);
    checkArgument(!sections.isEmpty(), "plan template '%s' must have a section", id);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<PlanTemplate> form() {
    return FORM;
  }
}
