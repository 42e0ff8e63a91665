package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its distances above and below the average account (EDAS, Keshavarz
 * Ghorabaee, Zavadskas, Olfat and Turskis 2015).
 *
 * <p>The weighted sums of both distances are divided by the greatest among the accounts; the score
 * is the mean of the first and one less the second, from zero to one among the accounts learned
 * from. Without any distance the first counts as zero and the second as one.
 *
 * <p>Every account bears on the average and the greatest distances that all are measured by, so
 * adding or removing one can reverse the ranks of two others, and an account that improves can fall
 * behind another.
 */
record Edas() implements ScoringStrategy {
  /** {@return the strategy} */
  public static Edas standard() {
    return new Edas();
  }

  @Override
  public String name() {
    return "edas";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    double[] greatest = new double[2];
    double[] averages = frame.statistics().stream().mapToDouble(ColumnStatistics::mean).toArray();
    Scorer scorer = new Scorer(frame.weightedCriteria(), averages, 1, 1);
    for (double[] ofBlock : frame.mapBlocks(() -> scorer.greatest())) {
      greatest[0] = Math.max(greatest[0], ofBlock[0]);
      greatest[1] = Math.max(greatest[1], ofBlock[1]);
    }
    return FittedParameters.nothing().with("averages", averages).with("greatest", greatest);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(
        criteria,
        fitted.numbers("averages", criteria.size()),
        fitted.numbers("greatest", 2)[0],
        fitted.numbers("greatest", 2)[1]);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final WeightedCriteria criteria;
    private final double[] averages;
    private final double maxAbove;
    private final double maxBelow;

    Scorer(WeightedCriteria criteria, double[] averages, double maxAbove, double maxBelow) {
      this.criteria = criteria;
      this.averages = averages;
      this.maxAbove = maxAbove;
      this.maxBelow = maxBelow;
    }

    @Override
    public double score(double[] values) {
      return appraisal(distance(values, 1), distance(values, -1));
    }

    private double appraisal(double above, double below) {
      double ofAbove = maxAbove > 0 ? above / maxAbove : 0;
      double ofBelow = maxBelow > 0 ? below / maxBelow : 0;
      return (ofAbove + 1 - ofBelow) / 2;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      Expression above = distance(values, 1);
      Expression below = distance(values, -1);
      Expression zero = Expression.constant(0);
      Expression ofAbove = maxAbove > 0 ? above.over(maxAbove) : zero;
      Expression ofBelow = maxBelow > 0 ? below.over(maxBelow) : zero;
      return ofAbove.plus(1).minus(ofBelow).over(2);
    }

    private Expression distance(ImmutableList<Expression> values, double side) {
      ImmutableList.Builder<Expression> terms = ImmutableList.builder();
      for (int column = 0; column < averages.length; column++) {
        if (averages[column] > 0) {
          double sign = criteria.isLessBetter(column) ? -side : side;
          Expression signed = values.get(column).minus(averages[column]).times(sign);
          terms.add(
              Expression.constant(0)
                  .max(signed)
                  .times(criteria.weight(column))
                  .over(averages[column]));
        }
      }
      return Expression.sum(terms.build());
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] below = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        distances(columns, size, 1, scores);
        distances(columns, size, -1, below);
        for (int i = 0; i < size; i++) {
          scores[i] = appraisal(scores[i], below[i]);
        }
      };
    }

    /** {@return what finds the greatest distance above and below the averages in a block} */
    Frame.BlockWork<double[]> greatest() {
      double[] distances = new double[DecisionMatrix.BLOCK_SIZE];
      return (first, columns, size) -> {
        distances(columns, size, 1, distances);
        double above = Arrays.stream(distances, 0, size).max().orElse(0);
        distances(columns, size, -1, distances);
        return new double[] {above, Arrays.stream(distances, 0, size).max().orElse(0)};
      };
    }

    private void distances(double[][] columns, int size, double side, double[] sums) {
      Arrays.fill(sums, 0, size, 0);
      for (int column = 0; column < columns.length; column++) {
        double average = averages[column];
        if (average > 0) {
          double[] values = columns[column];
          double weight = criteria.weight(column);
          double sign = criteria.isLessBetter(column) ? -side : side;
          for (int i = 0; i < size; i++) {
            sums[i] += weight * Math.max(0, sign * (values[i] - average)) / average;
          }
        }
      }
    }

    private double distance(double[] values, double side) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double sign = criteria.isLessBetter(column) ? -side : side;
        double distance = Math.max(0, sign * (values[column] - averages[column]));
        sum += averages[column] > 0 ? criteria.weight(column) * distance / averages[column] : 0;
      }
      return sum;
    }
  }
}
