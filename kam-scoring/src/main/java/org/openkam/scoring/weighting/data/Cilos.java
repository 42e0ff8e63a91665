package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.ScoringRefusedException;

/**
 * Weighs criteria so that what each loses at the best accounts of the others balances.
 *
 * <p>The loss <i>p<sub>ij</sub></i> of criterion <i>j</i> at the account that is best by criterion
 * <i>i</i> is the share by which its value lies below the best; where less is better, <i>min /
 * x</i> stands for the value. The weights <i>q</i> solve <i>q<sub>j</sub> sum over i of
 * p<sub>ij</sub> = sum over k of p<sub>jk</sub> q<sub>k</sub></i>. Of accounts that are equally
 * good the first counts.
 */
record Cilos() implements Weighting {
  @Override
  public String name() {
    return "cilos";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(
        Requirement.RATIO_SCALE,
        criterion.preference() instanceof Preference.Less
            ? Requirement.POSITIVE
            : Requirement.NON_NEGATIVE);
  }

  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    return measure(frame, name());
  }

  /** Measures for a weighting that rests on this one and is named in a refusal. */
  static Weighting.CriterionPoints measure(Frame frame, String weighting) {
    int[] varied =
        IntStream.range(0, frame.weightedCriteria().size())
            .filter(column -> !frame.statistics().get(column).constant())
            .toArray();
    double[][] losses = losses(frame, varied);
    double[] balanced = balance(losses, weighting);
    double[] points = new double[frame.weightedCriteria().size()];
    double[] totals = new double[points.length];
    for (int i = 0; i < varied.length; i++) {
      points[varied[i]] = balanced[i];
      for (int best = 0; best < varied.length; best++) {
        totals[varied[i]] += losses[best][i];
      }
    }
    return Weighting.CriterionPoints.of(points).with("total-loss", totals);
  }

  /** Returns what the column loses in the row that is best by another column. */
  private static double[][] losses(Frame frame, int[] varied) {
    double[][] lost = new double[varied.length][];
    int[] best = new int[varied.length];
    for (int i = 0; i < varied.length; i++) {
      lost[i] = lostShares(frame, varied[i]);
      while (lost[i][best[i]] > 0) {
        best[i]++;
      }
    }
    double[][] losses = new double[varied.length][varied.length];
    for (int i = 0; i < varied.length; i++) {
      for (int j = 0; j < varied.length; j++) {
        losses[i][j] = lost[j][best[i]];
      }
    }
    return losses;
  }

  /** Returns the share by which each value is worse than the best of its column. */
  private static double[] lostShares(Frame frame, int column) {
    double[] values = frame.column(column);
    double max = frame.statistics().get(column).max();
    double min = frame.statistics().get(column).min();
    boolean less = frame.weightedCriteria().isLessBetter(column);
    for (int row = 0; row < values.length; row++) {
      values[row] = less ? (values[row] - min) / values[row] : (max - values[row]) / max;
    }
    return values;
  }

  /** Solves the balance, whose last equation follows from the others and gives way to the sum. */
  private static double[] balance(double[][] losses, String weighting) {
    int size = losses.length;
    if (size <= 1) {
      return IntStream.range(0, size).mapToDouble(onlyOne -> 1).toArray();
    }
    double greatest = IntStream.range(0, size).mapToDouble(i -> total(losses, i)).max().orElse(0);
    if (greatest == 0) {
      throw new ScoringRefusedException(
          "weighting '"
              + weighting
              + "' has no weights, for the best account by one criterion is the best by all others,"
              + " so that no criterion loses anything; take another weighting");
    }
    double[][] equations = new double[size][size];
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        equations[i][j] = (i == j ? -total(losses, j) : losses[i][j]) / greatest;
      }
      equations[size - 1][j] = 1;
    }
    DecompositionSolver solver =
        new LUDecomposition(new Array2DRowRealMatrix(equations, false)).getSolver();
    if (!solver.isNonSingular()) {
      throw new ScoringRefusedException(
          "weighting '"
              + weighting
              + "' has no unique weights, for several criteria lose nothing at the best"
              + " accounts of the others; take another weighting");
    }
    double[] sum = new double[size];
    sum[size - 1] = 1;
    double[] balanced = solver.solve(new ArrayRealVector(sum, false)).toArray();
    return IntStream.range(0, size).mapToDouble(i -> Math.max(0, balanced[i])).toArray();
  }

  private static double total(double[][] losses, int column) {
    double total = 0;
    for (double[] row : losses) {
      total += row[column];
    }
    return total;
  }

  @Override
  public String toString() {
    return name();
  }
}
