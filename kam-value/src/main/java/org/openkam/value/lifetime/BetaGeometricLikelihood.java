package org.openkam.value.lifetime;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * The log-likelihood of purchase histories under BG/NBD and MBG/NBD, for parameters r, alpha, a, b.
 *
 * <p>What depends on the number of purchases alone is worked out once for each number.
 */
final class BetaGeometricLikelihood implements LogLikelihood {
  private final Dropout dropout;
  private final DistinctHistories histories;

  BetaGeometricLikelihood(
      Iterable<PurchaseHistory> histories, TimeSpan.Unit unit, Dropout dropout) {
    this.dropout = dropout;
    this.histories = new DistinctHistories(histories, unit);
  }

  /** Returns the typical sizes of the parameters, of which alpha is measured in time. */
  double[] sizes() {
    return new double[] {1, histories.longestAge(), 1, 1};
  }

  @Override
  public double value(double[] parameters) {
    double r = parameters[0];
    double alpha = parameters[1];
    double a = parameters[2];
    double b = parameters[3];
    int[] counts = histories.counts();
    double[] logOdds = new double[counts.length];
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      int x = counts[i];
      int chances = dropout.chances(x);
      double rising = x == 0 ? 0 : Gamma.logGamma(x) - Beta.logBeta(r, x);
      double staying = chances == 0 ? 0 : Beta.logBeta(a, b + chances) - Beta.logBeta(a, b);
      sum += histories.countWeights()[i] * (rising + staying);
      logOdds[i] = chances == 0 ? Double.NEGATIVE_INFINITY : Math.log(a / (b + (chances - 1)));
    }
    for (int i = 0; i < histories.size(); i++) {
      int x = histories.count(i);
      double purchases =
          -r * Math.log1p(histories.age(i) / alpha) - x * Math.log(alpha + histories.age(i));
      double odds = logOdds[histories.countIndex(i)];
      double alive =
          odds == Double.NEGATIVE_INFINITY ? 0 : logOnePlusExp(odds + (r + x) * logIdle(i, alpha));
      sum += histories.weight(i) * (purchases + alive);
    }
    return sum;
  }

  @Override
  public double[] gradient(double[] parameters) {
    double r = parameters[0];
    double alpha = parameters[1];
    double a = parameters[2];
    double b = parameters[3];
    int[] counts = histories.counts();
    double[] byR = new double[counts.length];
    double[] byA = new double[counts.length];
    double[] byB = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      int chances = dropout.chances(counts[i]);
      byR[i] = Digamma.of(r + counts[i]) - Digamma.of(r);
      byA[i] = Digamma.of(a + b) - Digamma.of(a + b + chances);
      byB[i] = byA[i] + Digamma.of(b + chances) - Digamma.of(b);
    }
    double[] gradient = new double[4];
    for (int i = 0; i < histories.size(); i++) {
      int k = histories.countIndex(i);
      int x = counts[k];
      int chances = dropout.chances(x);
      double idle = logIdle(i, alpha);
      double gone =
          chances == 0
              ? 0
              : 1 / (1 + Math.exp(-Math.log(a / (b + (chances - 1))) - (r + x) * idle));
      double rate = (r + x) / (alpha + histories.age(i));
      double idleRate =
          (r + x)
              * (histories.age(i) - histories.recency(i))
              / (alpha + histories.recency(i))
              / (alpha + histories.age(i));
      gradient[0] +=
          histories.weight(i) * (byR[k] - Math.log1p(histories.age(i) / alpha) + gone * idle);
      gradient[1] += histories.weight(i) * (r / alpha - rate - gone * idleRate);
      gradient[2] += histories.weight(i) * (byA[k] + gone / a);
      gradient[3] +=
          histories.weight(i) * (byB[k] - (chances == 0 ? 0 : gone / (b + (chances - 1))));
    }
    return gradient;
  }

  private double logIdle(int i, double alpha) {
    return Math.log1p((histories.age(i) - histories.recency(i)) / (alpha + histories.recency(i)));
  }

  private static double logOnePlusExp(double exponent) {
    return exponent > 0
        ? exponent + Math.log1p(Math.exp(-exponent))
        : Math.log1p(Math.exp(exponent));
  }
}
