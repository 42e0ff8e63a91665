package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its nearness to an ideal range of each criterion within its whole range
 * (reference ideal method, Cables, Lamata and Verdegay 2016).
 *
 * <p>A value within the ideal range is worth one, and less the nearer it is to the end of the whole
 * range, where it is worth zero. The score is <i>I<sup>-</sup> / (I<sup>+</sup> +
 * I<sup>-</sup>)</i>, where these are the Euclidean distances of the weighted worths to all one and
 * to all zero. It does not depend on the other accounts.
 */
@Value.Immutable
abstract class Rim implements ScoringStrategy {
  Rim() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the whole ranges by criterion, in its unit; its declared bounds for the others} */
  public abstract ImmutableMap<String, Range<Double>> ranges();

  /**
   * {@return the ideal ranges by criterion, in its unit, each within the whole range; the better
   * bound for the others}
   */
  public abstract ImmutableMap<String, Range<Double>> ideals();

  /**
   * {@return the strategy of which the declared bounds are the ranges and the better one is ideal}
   */
  public static Rim standard() {
    return Rim.builder().ranges(ImmutableMap.of()).ideals(ImmutableMap.of()).build();
  }

  /**
   * Returns the strategy with ranges.
   *
   * @param ranges the whole ranges by criterion, closed, in its unit, or its worth where it has a
   *     value function
   * @param ideals the ideal ranges by criterion, closed, each within the whole range
   * @return the strategy
   */
  public static Rim of(Map<String, Range<Double>> ranges, Map<String, Range<Double>> ideals) {
    return builder().ranges(ranges).ideals(ideals).build();
  }

  @Override
  public String name() {
    return "rim";
  }

  @Override
  public Attributes parameters() {
    Attributes.Builder parameters = Attributes.builder();
    if (!ranges().isEmpty()) {
      parameters.put("ranges", CriterionParameters.written(ranges()));
    }
    if (!ideals().isEmpty()) {
      parameters.put("ideals", CriterionParameters.written(ideals()));
    }
    return parameters.build();
  }

  @Override
  public Rim withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'rim'", "ranges", "ideals");
    return Rim.builder()
        .ranges(CriterionParameters.ranges(parameters, "ranges", ranges()))
        .ideals(CriterionParameters.ranges(parameters, "ideals", ideals()))
        .build();
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ranges().containsKey(criterion.id())
        ? ImmutableSet.of()
        : ImmutableSet.of(Requirement.BOUNDS);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(this, criteria);
  }

  private Range<Double> range(Criterion criterion) {
    return Optional.ofNullable(ranges().get(criterion.id()))
        .orElseGet(
            () ->
                Range.closed(
                    criterion.bounds().orElseThrow().lowest(),
                    criterion.bounds().orElseThrow().highest()));
  }

  private Range<Double> ideal(Criterion criterion, double better) {
    Range<Double> ideal =
        Optional.ofNullable(ideals().get(criterion.id())).orElseGet(() -> Range.singleton(better));
    checkArgument(
        range(criterion).encloses(ideal),
        "ideal range of criterion '%s' must lie within its range %s: %s",
        criterion.id(),
        range(criterion),
        ideal);
    return ideal;
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final double[] weights;
    private final double[][] corners;

    Scorer(Rim rim, WeightedCriteria criteria) {
      weights = criteria.weights();
      corners = new double[weights.length][];
      for (int column = 0; column < weights.length; column++) {
        Range<Double> range = rim.range(criteria.criterion(column));
        double better =
            criteria.isLessBetter(column) ? range.lowerEndpoint() : range.upperEndpoint();
        Range<Double> ideal = rim.ideal(criteria.criterion(column), better);
        corners[column] =
            new double[] {
              range.lowerEndpoint(),
              ideal.lowerEndpoint(),
              ideal.upperEndpoint(),
              range.upperEndpoint()
            };
      }
    }

    @Override
    public double score(double[] values) {
      double toBest = distance(values, 1);
      double toWorst = distance(values, 0);
      return toWorst / (toBest + toWorst);
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      Expression toBest = distance(values, 1);
      Expression toWorst = distance(values, 0);
      return toWorst.over(toBest.plus(toWorst));
    }

    private Expression distance(ImmutableList<Expression> values, double from) {
      ImmutableList.Builder<Expression> squares = ImmutableList.builder();
      for (int column = 0; column < weights.length; column++) {
        Expression worth = worth(corners[column], values.get(column));
        Expression difference = worth.minus(from).times(weights[column]);
        squares.add(difference.times(difference));
      }
      return Expression.sum(squares.build()).apply(Expression.Function.SQRT);
    }

    private static Expression worth(double[] corners, Expression measured) {
      Expression value = measured.clip(corners[0], corners[3]);
      Expression worth = Expression.constant(1);
      if (corners[2] < corners[3]) {
        worth =
            Expression.choice(
                Expression.constant(corners[2]).lessThan(value),
                Expression.constant(corners[3]).minus(value).over(corners[3] - corners[2]),
                worth);
      }
      return corners[0] < corners[1]
          ? Expression.choice(
              value.lessThan(Expression.constant(corners[1])),
              value.minus(corners[0]).over(corners[1] - corners[0]),
              worth)
          : worth;
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] toBest = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        double[] toWorst = scores;
        Arrays.fill(toBest, 0, size, 0);
        Arrays.fill(toWorst, 0, size, 0);
        for (int column = 0; column < columns.length; column++) {
          double weight = weights[column];
          double[] ends = corners[column];
          for (int i = 0; i < size; i++) {
            double worth = worth(ends, columns[column][i]);
            double missing = weight * (worth - 1);
            double reached = weight * worth;
            toBest[i] += missing * missing;
            toWorst[i] += reached * reached;
          }
        }
        for (int i = 0; i < size; i++) {
          double worst = Math.sqrt(toWorst[i]);
          scores[i] = worst / (Math.sqrt(toBest[i]) + worst);
        }
      };
    }

    private double distance(double[] values, double from) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double difference = weights[column] * (worth(corners[column], values[column]) - from);
        sum += difference * difference;
      }
      return Math.sqrt(sum);
    }

    /** A value beyond the whole range counts as the nearest end of it. */
    private static double worth(double[] corners, double measured) {
      double value = Math.max(corners[0], Math.min(corners[3], measured));
      if (value < corners[1]) {
        return (value - corners[0]) / (corners[1] - corners[0]);
      }
      if (value > corners[2]) {
        return (corners[3] - value) / (corners[3] - corners[2]);
      }
      return 1;
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of(
          "d-plus", values -> distance(values, 1), "d-minus", values -> distance(values, 0));
    }
  }

  /** Builds {@link Rim} instances. */
  public static final class Builder extends ImmutableRim.Builder {
    Builder() {}
  }
}
