package org.openkam.crm;

/** Says that a file cannot be read as an export at all, in one sentence that names it. */
public final class CrmRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the refusal.
   *
   * @param message what is wrong with which file
   */
  public CrmRefusedException(String message) {
    super(message);
  }
}
