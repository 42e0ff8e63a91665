package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by how far it is from the worst one, in multiples of the smallest value
 * (operational competitiveness rating, Parkan and Wu 2000).
 *
 * <p>A criterion of which more is better adds <i>w (x - min) / min</i> and one of which less is
 * better <i>w (max - x) / min</i>; the least sum of each kind, and then that of both, is taken off,
 * so that the worst account learned from scores zero.
 */
record Ocra() implements ScoringStrategy {
  /** {@return the strategy} */
  public static Ocra standard() {
    return new Ocra();
  }

  @Override
  public String name() {
    return "ocra";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    FittedParameters fitted = FittedParameters.ofStatistics(frame.statistics());
    RowScorer scorer = scorer(frame.weightedCriteria(), fitted.with("least", 0));
    double least = Arrays.stream(scorer.scoreAll(frame)).min().orElse(Double.POSITIVE_INFINITY);
    return fitted.with("least", least);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    double least = fitted.number("least");
    double[] factors = new double[criteria.size()];
    double[] worst = new double[criteria.size()];
    for (int column = 0; column < factors.length; column++) {
      ColumnStatistics one = fitted.statistics().get(column);
      boolean less = criteria.isLessBetter(column);
      factors[column] = (less ? -1 : 1) * criteria.weight(column) / one.min();
      worst[column] = less ? one.max() : one.min();
    }
    return new Scorer(factors, worst, least);
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final double[] factors;
    private final double[] worst;
    private final double least;

    Scorer(double[] factors, double[] worst, double least) {
      this.factors = factors;
      this.worst = worst;
      this.least = least;
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += factors[column] * (values[column] - worst[column]);
      }
      return sum - least;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> terms = ImmutableList.builder();
      for (int column = 0; column < factors.length; column++) {
        terms.add(values.get(column).minus(worst[column]).times(factors[column]));
      }
      return Expression.sum(terms.build()).minus(least);
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      return (columns, size, scores) -> {
        Arrays.fill(scores, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          double[] values = columns[column];
          double factor = factors[column];
          double from = worst[column];
          for (int i = 0; i < size; i++) {
            scores[i] += factor * (values[i] - from);
          }
        }
        for (int i = 0; i < size; i++) {
          scores[i] -= least;
        }
      };
    }
  }
}
