package org.openkam.scoring.strategy;

/**
 * Says that a scoring would have no meaning: the message names the account, the criterion, the
 * offending value and what to do about it.
 */
public final class ScoringRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the refusal.
   *
   * @param message what was refused, with account, criterion, value and remedy where they apply
   */
  public ScoringRefusedException(String message) {
    super(message);
  }
}
