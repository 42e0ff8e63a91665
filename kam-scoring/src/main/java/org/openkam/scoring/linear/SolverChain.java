package org.openkam.scoring.linear;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Tries one means after the other until the answer of one of them is certified. */
final class SolverChain {
  /** The least violation, in units in which the largest bound is near one, that counts as one. */
  private static final double LEAST_VIOLATION = 1e-7;

  private final CanonicalProgram program;

  SolverChain(CanonicalProgram program) {
    this.program = program;
  }

  /** {@return what was certified, or nothing where no means led to a certificate} */
  Optional<Certified> solve() {
    Certificate certificate = Certificate.of(program);
    for (Means means : Means.values()) {
      Optional<Certified> certified =
          optimum(certificate, means).or(() -> noOptimum(certificate.scaledProgram(), means));
      if (certified.isPresent()) {
        return certified;
      }
    }
    return Optional.empty();
  }

  private static Optional<Certified> optimum(Certificate certificate, Means means) {
    return answer(means, certificate.program())
        .flatMap(answer -> optimum(certificate, answer, means));
  }

  /**
   * Takes the prices of the solver, or those that solve the program of the prices, or refines the
   * point together with either.
   */
  private static Optional<Certified> optimum(
      Certificate certificate, SolverAnswer answer, Means means) {
    double[] point = withoutRounding(certificate.program(), answer.point());
    Optional<double[]> prices =
        answer.prices().map(found -> withoutRounding(certificate.dual(), found));
    return prices
        .flatMap(found -> certified(certificate, point, found, means))
        .or(
            () ->
                point(means, certificate.dual())
                    .flatMap(
                        found ->
                            certified(certificate, point, found, means)
                                .or(() -> refined(certificate, point, found, means))))
        .or(() -> prices.flatMap(found -> refined(certificate, point, found, means)));
  }

  private static Optional<Certified> refined(
      Certificate certificate, double[] point, double[] prices, Means means) {
    Refinement refinement = Refinement.of(certificate.program(), point, prices);
    return point(means, refinement.correction())
        .flatMap(
            change ->
                point(means, refinement.correction().dual())
                    .flatMap(
                        changes ->
                            certified(
                                certificate,
                                withoutRounding(certificate.program(), refinement.point(change)),
                                withoutRounding(certificate.dual(), refinement.prices(changes)),
                                means)));
  }

  private static Optional<Certified> certified(
      Certificate certificate, double[] point, double[] prices, Means means) {
    return certificate.proves(point, prices)
        ? Optional.of(Certified.optimal(point, prices, means))
        : Optional.empty();
  }

  /** Proves that no point keeps the rows, or that the best of them lies infinitely far away. */
  private static Optional<Certified> noOptimum(CanonicalProgram scaled, Means means) {
    Optional<Certified> least = optimum(Certificate.of(scaled.elastic()), means);
    if (least.isEmpty()) {
      return Optional.empty();
    }
    double violation = least.get().point()[scaled.variables()];
    if (violation > LEAST_VIOLATION) {
      return Optional.of(Certified.without(LinearSolution.Status.INFEASIBLE, means));
    }
    if (violation > Certificate.TOLERANCE) {
      return Optional.empty();
    }
    return optimum(Certificate.of(scaled.directions()), means)
        .filter(steepest -> scaled.value(steepest.point()) > LEAST_VIOLATION)
        .map(steepest -> Certified.without(LinearSolution.Status.UNBOUNDED, means));
  }

  /** {@return the point that a means takes for optimal, without what rounding put below zero} */
  private static Optional<double[]> point(Means means, CanonicalProgram program) {
    return answer(means, program).map(answer -> withoutRounding(program, answer.point()));
  }

  private static Optional<SolverAnswer> answer(Means means, CanonicalProgram program) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the linear program was interrupted");
    }
    return means.solver().maximize(program);
  }

  /** {@return a point without what rounding put below zero} */
  private static double[] withoutRounding(CanonicalProgram program, double[] point) {
    double[] clean = new double[point.length];
    for (int j = 0; j < clean.length; j++) {
      clean[j] = program.isFree(j) ? point[j] + 0.0 : Math.max(0.0, point[j]);
    }
    return clean;
  }
}
