package org.openkam.value.lifetime;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Comparator;
import org.hipparchus.special.Beta;

/** The log-likelihood of mean purchase values under the gamma-gamma model, for p, q, v. */
final class GammaGammaLikelihood implements LogLikelihood {
  private final int[] repeats;
  private final double[] means;
  private final double[] weights;
  private final int customers;

  /** Reads the histories that have a repeat purchase of positive value, and sorts them. */
  GammaGammaLikelihood(Iterable<SpendHistory> histories) {
    Multiset<SpendHistory> rows =
        TreeMultiset.create(
            Comparator.comparingInt(SpendHistory::repeatPurchases)
                .thenComparingDouble(SpendHistory::meanValue));
    for (SpendHistory history : histories) {
      if (history.meanValue() > 0) {
        rows.add(history);
      }
    }
    customers = rows.size();
    int size = rows.elementSet().size();
    repeats = new int[size];
    means = new double[size];
    weights = new double[size];
    int i = 0;
    for (SpendHistory row : rows.elementSet()) {
      repeats[i] = row.repeatPurchases();
      means[i] = row.meanValue();
      weights[i] = rows.count(row);
      i++;
    }
  }

  int customers() {
    return customers;
  }

  /** Returns the typical sizes of the parameters, of which v is measured in money. */
  double[] sizes() {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      sum += weights[i] * means[i];
    }
    return new double[] {1, 1, sum / customers};
  }

  @Override
  public double value(double[] parameters) {
    double p = parameters[0];
    double q = parameters[1];
    double v = parameters[2];
    double logBeta = 0;
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      double px = p * repeats[i];
      if (i == 0 || repeats[i] != repeats[i - 1]) {
        logBeta = Beta.logBeta(px, q);
      }
      double ratio = repeats[i] * means[i] / v;
      sum -=
          weights[i]
              * (logBeta + q * Math.log1p(ratio) + px * Math.log1p(1 / ratio) + Math.log(means[i]));
    }
    return sum;
  }

  @Override
  public double[] gradient(double[] parameters) {
    double p = parameters[0];
    double q = parameters[1];
    double v = parameters[2];
    double[] gradient = new double[3];
    double byP = 0;
    double byQ = 0;
    for (int i = 0; i < means.length; i++) {
      double px = p * repeats[i];
      if (i == 0 || repeats[i] != repeats[i - 1]) {
        double both = Digamma.of(px + q);
        byP = both - Digamma.of(px);
        byQ = both - Digamma.of(q);
      }
      double total = repeats[i] * means[i];
      gradient[0] += weights[i] * repeats[i] * (byP - Math.log1p(v / total));
      gradient[1] += weights[i] * (byQ - Math.log1p(total / v));
      gradient[2] += weights[i] * (q / v - (px + q) / (total + v));
    }
    return gradient;
  }
}
