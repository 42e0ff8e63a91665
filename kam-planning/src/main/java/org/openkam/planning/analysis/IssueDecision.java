package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What was chosen on a main issue.
 *
 * @param id the identifier, unique in a plan, which goals refer to
 * @param issue the id of the main issue that it answers
 * @param option what was chosen
 */
public record IssueDecision(String id, String issue, String option) {
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
}
