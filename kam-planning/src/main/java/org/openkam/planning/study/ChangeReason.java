package org.openkam.planning.study;

import org.openkam.core.finding.Finding;

/**
 * One reason for a difference between two studies.
 *
 * @param cause where it comes from
 * @param finding the sentence and the values behind it
 */
public record ChangeReason(ChangeCause cause, Finding finding) {
  /** {@return the sentence} */
  public String sentence() {
    return finding.message();
  }
}
