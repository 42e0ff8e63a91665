package org.openkam.scoring.linear;

/** The ways to an answer, in the order in which they are tried. */
enum Means {
  HIPPARCHUS,
  OJALGO_SCALED,
  OJALGO,
  OJALGO_PRIMAL_SCALED,
  OJALGO_PRIMAL,
  EXACT;

  LinearSolver solver() {
    return switch (this) {
      case HIPPARCHUS -> new HipparchusSolver();
      case OJALGO_SCALED -> new ScaledSolver(OJALGO.solver());
      case OJALGO -> new OjAlgoSolver(OjAlgoSolver.Method.STANDARD);
      case OJALGO_PRIMAL_SCALED -> new ScaledSolver(OJALGO_PRIMAL.solver());
      case OJALGO_PRIMAL -> new OjAlgoSolver(OjAlgoSolver.Method.PRIMAL);
      case EXACT -> new ExactSimplex();
    };
  }
}
