package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * What was chosen on a main issue.
 *
 * @param id the identifier, unique in a plan, which goals refer to
 * @param issue the id of the main issue that it answers
 * @param option what was chosen
 */
public record IssueDecision(String id, String issue, String option) {
  private static final Fields<IssueDecision> FORM =
      Fields.of(
          IssueDecision.class,
          Field.required("id", Forms.NAME, IssueDecision::id),
          Field.required("issue", Forms.NAME, IssueDecision::issue),
          Field.required("option", Forms.TEXT, IssueDecision::option),
          IssueDecision::new);

  /**
   * Creates a choice.
   *
   * @param id the identifier, not blank
   * @param issue the id of the main issue that it answers; empty where nobody said
   * @param option what was chosen, not blank
   */
  public IssueDecision {
    checkArgument(!id.isBlank(), "choice id must not be blank: '%s'", id);
    checkArgument(!option.isBlank(), "choice '%s' must name its option: '%s'", id, option);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<IssueDecision> form() {
    return FORM;
  }
}
