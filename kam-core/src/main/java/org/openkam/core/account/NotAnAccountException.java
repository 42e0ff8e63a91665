package org.openkam.core.account;

import org.openkam.core.alternative.AlternativeId;

/**
 * An account was asked for where the alternative is something else, such as an option of a plan.
 */
public final class NotAnAccountException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final AlternativeId alternative;

  /**
   * Creates the refusal.
   *
   * @param alternative the alternative that is not an account
   */
  public NotAnAccountException(AlternativeId alternative) {
    super(alternative.inWords() + " is not an account");
    this.alternative = alternative;
  }

  /** {@return the alternative that is not an account} */
  public AlternativeId alternative() {
    return alternative;
  }
}
