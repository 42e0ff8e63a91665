package org.openkam.scoring.strategy;

/**
 * Says that a linear program, on which a result rests, has no answer that could be certified: none
 * of the solvers found a point whose constraints, bounds and optimality hold to rounding.
 */
public final class UnsolvedProgramException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Creates the refusal.
   *
   * @param reason what could not be certified
   */
  public UnsolvedProgramException(String reason) {
    super("no solution of the linear program could be certified: " + reason);
    this.reason = reason;
  }

  /** {@return what could not be certified} */
  public String reason() {
    return reason;
  }
}
