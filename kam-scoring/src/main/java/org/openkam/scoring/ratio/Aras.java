package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Reference;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its utility as a share of the best possible one (ARAS, Zavadskas and Turskis
 * 2010).
 *
 * <p>Values, reciprocals where less is better, are divided by their sum over the accounts and an
 * optimal account that has the best value of every criterion; the score is the weighted sum by that
 * of the optimal account, from zero to one among the accounts learned from.
 */
public record Aras() implements ScoringStrategy {
  /** {@return the strategy} */
  public static Aras standard() {
    return new Aras();
  }

  @Override
  public String name() {
    return "aras";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE);
  }

  @Override
  public Reference learn(Frame frame) {
    WeightedCriteria criteria = frame.weightedCriteria();
    double[] sums = new double[criteria.size()];
    double[] optimal = new double[criteria.size()];
    frame.forEachRow(
        row -> {
          for (int column = 0; column < row.length; column++) {
            double value = criteria.isLessBetter(column) ? 1 / row[column] : row[column];
            sums[column] += value;
            optimal[column] = Math.max(optimal[column], value);
          }
        });
    return Reference.nothing().with("sums", sums).with("optimal", optimal);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, Reference reference) {
    return new Scorer(criteria, reference.numbers("sums"), reference.numbers("optimal"));
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final WeightedCriteria criteria;
    private final double[] sums;
    private final double optimal;

    Scorer(WeightedCriteria criteria, double[] sums, double[] optimal) {
      this.criteria = criteria;
      this.sums = sums;
      double best = 0;
      for (int column = 0; column < sums.length; column++) {
        sums[column] += optimal[column];
        best += criteria.weight(column) * optimal[column] / sums[column];
      }
      this.optimal = best;
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double value = criteria.isLessBetter(column) ? 1 / values[column] : values[column];
        sum += criteria.weight(column) * value / sums[column];
      }
      return sum / optimal;
    }
  }
}
