package org.openkam.scoring.linear;

import java.util.Optional;

/** The ways to an answer, in the order in which they are tried. */
enum Means implements LinearSolver {
  HIPPARCHUS(new HipparchusSolver()),
  OJALGO_SCALED(new ScaledSolver(new OjAlgoSolver(OjAlgoSolver.Method.STANDARD))),
  OJALGO(new OjAlgoSolver(OjAlgoSolver.Method.STANDARD)),
  OJALGO_PRIMAL_SCALED(new ScaledSolver(new OjAlgoSolver(OjAlgoSolver.Method.PRIMAL))),
  OJALGO_PRIMAL(new OjAlgoSolver(OjAlgoSolver.Method.PRIMAL)),
  EXACT(new ExactSimplex());

  private final LinearSolver solver;

  Means(LinearSolver solver) {
    this.solver = solver;
  }

  @Override
  public Optional<double[]> maximize(CanonicalProgram program) {
    return solver.maximize(program);
  }
}
