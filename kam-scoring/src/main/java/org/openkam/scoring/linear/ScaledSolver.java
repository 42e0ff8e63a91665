package org.openkam.scoring.linear;

import java.util.Optional;

/**
 * Solves a program in units in which its coefficients are near one.
 *
 * @param solver solves the program in those units
 */
record ScaledSolver(LinearSolver solver) implements LinearSolver {
  @Override
  public Optional<SolverAnswer> maximize(CanonicalProgram program) {
    Scaling scaling = Scaling.of(program);
    return solver.maximize(program.scaled(scaling)).map(answer -> answer.unscaled(scaling));
  }
}
