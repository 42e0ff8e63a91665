package org.openkam.scoring.linear;

import java.util.Optional;

/** A way to solve linear programs whose answers are not trusted. */
@FunctionalInterface
interface LinearSolver {
  /**
   * Solves a program.
   *
   * @return the point that the solver takes for optimal, or nothing where it found none
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  Optional<SolverAnswer> maximize(CanonicalProgram program);
}
