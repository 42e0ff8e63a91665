package org.openkam.research.comparison;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** The range of several independent standard normal values: its distribution and quantiles. */
final class StudentizedRange {
  private static final NormalDistribution NORMAL = new NormalDistribution();
  // beyond nine standard deviations the density is below 1e-18
  private static final double FAR = 9;
  private static final int NODES = 200;
  private static final double MAX_RANGE = 40;
  private static final GaussIntegrator INTEGRATOR =
      new GaussIntegratorFactory().legendre(NODES, -FAR, FAR);

  private StudentizedRange() {}

  /**
   * Returns the critical value of the Nemenyi test: the quantile of the range over the square root
   * of two.
   */
  static double criticalValue(int count, double significance) {
    DataSetComparison.checkSignificance(significance);
    UnivariateFunction excess = range -> cumulativeProbability(count, range) - (1 - significance);
    double range =
        new BracketingNthOrderBrentSolver(1e-13, 1e-13, 5).solve(1_000, excess, 0, MAX_RANGE);
    return range / Math.sqrt(2);
  }

  /** The probability that the range is at most a value. */
  static double cumulativeProbability(int count, double range) {
    return count
        * INTEGRATOR.integrate(
            z ->
                NORMAL.density(z)
                    * Math.pow(
                        NORMAL.cumulativeProbability(z) - NORMAL.cumulativeProbability(z - range),
                        count - 1.0));
  }
}
