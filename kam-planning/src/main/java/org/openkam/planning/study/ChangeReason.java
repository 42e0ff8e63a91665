package org.openkam.planning.study;

import org.openkam.core.finding.Finding;

/**
 * One reason for a difference between two studies.
 *
 * @param cause where it comes from
 * @param finding the sentence and the values behind it
 */
public record ChangeReason(Cause cause, Finding finding) {
  /** {@return the sentence} */
  public String sentence() {
    return finding.message();
  }

  /** Where a difference between two studies comes from. */
  public enum Cause {
    /** What was measured of the account itself changed. */
    VALUES,
    /** The weights of the criteria changed. */
    WEIGHTS,
    /** Criteria, gates, strategy, policies or axes of the model changed. */
    RULES,
    /**
     * What the choice has to keep besides the model changed: limits, decisions by hand, shortlist.
     */
    CONSTRAINTS,
    /**
     * Something else is known: accounts came into the data or left it, a value became known or
     * lost, or the other accounts moved the frame that scores are measured in.
     */
    DATA
  }
}
