package org.openkam.value.lifetime;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Arrays;
import java.util.Comparator;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * The log-likelihood of purchase histories under BG/NBD and MBG/NBD, for parameters r, alpha, a, b.
 *
 * <p>Equal histories are counted once, and what depends on the number of purchases alone is worked
 * out once for each number. Histories are sorted, so the result does not depend on their order.
 */
final class BetaGeometricLikelihood implements LogLikelihood {
  private static final Comparator<double[]> ORDER =
      Comparator.<double[]>comparingDouble(row -> row[0])
          .thenComparingDouble(row -> row[1])
          .thenComparingDouble(row -> row[2]);

  private final Dropout dropout;
  private final int[] counts;
  private final double[] countWeights;
  private final int[] countIndex;
  private final double[] recency;
  private final double[] age;
  private final double[] weights;

  BetaGeometricLikelihood(Iterable<PurchaseHistory> histories, SpanUnit unit, Dropout dropout) {
    this.dropout = dropout;
    Multiset<double[]> rows = TreeMultiset.create(ORDER);
    for (PurchaseHistory history : histories) {
      rows.add(
          new double[] {
            history.repeatPurchases(), history.recency().in(unit), history.age().in(unit)
          });
    }
    int size = rows.elementSet().size();
    counts = rows.elementSet().stream().mapToInt(row -> (int) row[0]).distinct().toArray();
    countWeights = new double[counts.length];
    countIndex = new int[size];
    recency = new double[size];
    age = new double[size];
    weights = new double[size];
    int i = 0;
    for (double[] row : rows.elementSet()) {
      countIndex[i] = Arrays.binarySearch(counts, (int) row[0]);
      recency[i] = row[1];
      age[i] = row[2];
      weights[i] = rows.count(row);
      countWeights[countIndex[i]] += weights[i];
      i++;
    }
  }

  /** Returns the typical sizes of the parameters, of which alpha is measured in time. */
  double[] sizes() {
    double longest = Arrays.stream(age).max().orElse(0);
    return new double[] {1, longest > 0 ? longest : 1, 1, 1};
  }

  @Override
  public double value(double[] parameters) {
    double r = parameters[0];
    double alpha = parameters[1];
    double a = parameters[2];
    double b = parameters[3];
    double[] logOdds = new double[counts.length];
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      int x = counts[i];
      int chances = dropout.chances(x);
      double rising = x == 0 ? 0 : Gamma.logGamma(x) - Beta.logBeta(r, x);
      double staying = chances == 0 ? 0 : Beta.logBeta(a, b + chances) - Beta.logBeta(a, b);
      sum += countWeights[i] * (rising + staying);
      logOdds[i] = chances == 0 ? Double.NEGATIVE_INFINITY : Math.log(a / (b + (chances - 1)));
    }
    for (int i = 0; i < weights.length; i++) {
      int x = counts[countIndex[i]];
      double purchases = -r * Math.log1p(age[i] / alpha) - x * Math.log(alpha + age[i]);
      double odds = logOdds[countIndex[i]];
      double alive =
          odds == Double.NEGATIVE_INFINITY ? 0 : logOnePlusExp(odds + (r + x) * logIdle(i, alpha));
      sum += weights[i] * (purchases + alive);
    }
    return sum;
  }

  @Override
  public double[] gradient(double[] parameters) {
    double r = parameters[0];
    double alpha = parameters[1];
    double a = parameters[2];
    double b = parameters[3];
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
    for (int i = 0; i < weights.length; i++) {
      int k = countIndex[i];
      int x = counts[k];
      int chances = dropout.chances(x);
      double idle = logIdle(i, alpha);
      double gone =
          chances == 0
              ? 0
              : 1 / (1 + Math.exp(-Math.log(a / (b + (chances - 1))) - (r + x) * idle));
      double rate = (r + x) / (alpha + age[i]);
      double idleRate = (r + x) * (age[i] - recency[i]) / (alpha + recency[i]) / (alpha + age[i]);
      gradient[0] += weights[i] * (byR[k] - Math.log1p(age[i] / alpha) + gone * idle);
      gradient[1] += weights[i] * (r / alpha - rate - gone * idleRate);
      gradient[2] += weights[i] * (byA[k] + gone / a);
      gradient[3] += weights[i] * (byB[k] - (chances == 0 ? 0 : gone / (b + (chances - 1))));
    }
    return gradient;
  }

  private double logIdle(int i, double alpha) {
    return Math.log1p((age[i] - recency[i]) / (alpha + recency[i]));
  }

  private static double logOnePlusExp(double exponent) {
    return exponent > 0
        ? exponent + Math.log1p(Math.exp(-exponent))
        : Math.log1p(Math.exp(exponent));
  }
}
