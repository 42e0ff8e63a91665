package org.openkam.crm.problem;

/** A file that cannot be read at all, and why. */
public final class CrmRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final CrmProblem problem;

  /**
   * Creates an exception.
   *
   * @param problem why the file is refused
   */
  public CrmRefusedException(CrmProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** {@return why the file is refused} */
  public CrmProblem problem() {
    return problem;
  }
}
