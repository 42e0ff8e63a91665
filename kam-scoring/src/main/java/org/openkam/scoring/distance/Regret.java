package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.openkam.core.expression.Expression;
import org.openkam.core.expression.Formula;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * The weighted distances of an account to the best values, each by the range of the accounts; zero
 * where it is better than all that were learned from.
 */
final class Regret {
  private final double[] weights;
  private final double[] best;
  private final double[] range;
  private final DoubleUnaryOperator[] normalized;

  /** Without a normalization the distances are those of the values as they are. */
  Regret(
      WeightedCriteria criteria,
      List<ColumnStatistics> statistics,
      Optional<Normalization> normalization) {
    weights = criteria.weights();
    normalized =
        normalization
            .map(chosen -> criteria.normalizers(chosen, statistics))
            .orElse(new DoubleUnaryOperator[0]);
    best = new double[weights.length];
    range = new double[weights.length];
    for (int column = 0; column < weights.length; column++) {
      ColumnStatistics one = statistics.get(column);
      best[column] = normalized(column, criteria.isLessBetter(column) ? one.min() : one.max());
      double worst = normalized(column, criteria.isLessBetter(column) ? one.max() : one.min());
      range[column] = best[column] - worst;
    }
  }

  private double normalized(int column, double value) {
    return normalized.length == 0 ? value : normalized[column].applyAsDouble(value);
  }

  double sum(double[] values) {
    double sum = 0;
    for (int column = 0; column < values.length; column++) {
      sum += of(column, values[column]);
    }
    return sum;
  }

  /** {@return the regret of each column as an expression} */
  ImmutableList<Expression> expressions(List<Expression> values) {
    return IntStream.range(0, weights.length)
        .mapToObj(column -> expression(column, values.get(column)))
        .collect(ImmutableList.toImmutableList());
  }

  private Expression expression(int column, Expression value) {
    if (range[column] == 0) {
      return Expression.constant(0);
    }
    Expression seen =
        normalized.length == 0
            ? value
            : Formula.of(normalized[column], "the normalization").expression(value);
    Expression gap = Expression.constant(best[column]).minus(seen).over(range[column]);
    return Expression.constant(0).max(gap).times(weights[column]);
  }

  double greatest(double[] values) {
    double greatest = 0;
    for (int column = 0; column < values.length; column++) {
      greatest = Math.max(greatest, of(column, values[column]));
    }
    return greatest;
  }

  /** Computes the sum and the greatest distance of each account of a block. */
  void ofBlock(double[][] columns, int size, double[] sums, double[] greatest) {
    Arrays.fill(sums, 0, size, 0);
    Arrays.fill(greatest, 0, size, 0);
    for (int column = 0; column < columns.length; column++) {
      if (range[column] != 0) {
        double[] values = columns[column];
        if (normalized.length > 0) {
          values = Arrays.stream(values, 0, size).map(normalized[column]).toArray();
        }
        add(values, weights[column], best[column], range[column], size, sums, greatest);
      }
    }
  }

  private static void add(
      double[] values,
      double weight,
      double best,
      double range,
      int size,
      double[] sums,
      double[] greatest) {
    for (int i = 0; i < size; i++) {
      double distance = weight * Math.max(0, (best - values[i]) / range);
      sums[i] += distance;
      greatest[i] = Math.max(greatest[i], distance);
    }
  }

  private double of(int column, double value) {
    double gap =
        range[column] == 0 ? 0 : (best[column] - normalized(column, value)) / range[column];
    return weights[column] * Math.max(0, gap);
  }
}
