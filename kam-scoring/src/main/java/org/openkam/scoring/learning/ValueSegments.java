package org.openkam.scoring.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;

/**
 * The rises of piecewise linear value functions: one variable for each segment of each criterion.
 *
 * <p>The range of a criterion, from its bounds or else from the accounts, is cut into equal
 * segments from worst to best. A criterion on which all accounts agree has none.
 */
final class ValueSegments {
  private final DecisionMatrix matrix;
  private final int perCriterion;
  private final double[] worst;
  private final double[] best;
  private final ImmutableList<Integer> columns;

  private ValueSegments(DecisionMatrix matrix, int perCriterion, double[] worst, double[] best) {
    this.matrix = matrix;
    this.perCriterion = perCriterion;
    this.worst = worst;
    this.best = best;
    this.columns =
        IntStream.range(0, worst.length).filter(this::differs).boxed().collect(toImmutableList());
  }

  static ValueSegments of(DecisionMatrix matrix, int perCriterion) {
    double[] worst = new double[matrix.criteria().size()];
    double[] best = new double[worst.length];
    for (int column = 0; column < worst.length; column++) {
      Criterion criterion = matrix.criteria().get(column);
      Preference preference = criterion.preference();
      boolean less = preference instanceof Preference.Less;
      checkArgument(
          criterion.valueFunction().isEmpty() && (less || preference instanceof Preference.More),
          "criterion '%s' must have no value function, and more or less must be better: %s",
          criterion.id(),
          preference);
      checkMeasured(matrix, column);
      double[] values = matrix.column(column);
      double lowest =
          criterion.bounds().map(Bounds::lowest).orElse(Arrays.stream(values).min().orElse(0));
      double highest =
          criterion.bounds().map(Bounds::highest).orElse(Arrays.stream(values).max().orElse(0));
      worst[column] = less ? highest : lowest;
      best[column] = less ? lowest : highest;
    }
    ValueSegments segments = new ValueSegments(matrix, perCriterion, worst, best);
    checkArgument(
        segments.count() > 0, "accounts must differ on a criterion: %s", matrix.accounts());
    return segments;
  }

  private static void checkMeasured(DecisionMatrix matrix, int column) {
    for (int row = 0; row < matrix.alternatives().size(); row++) {
      checkArgument(
          !Double.isNaN(matrix.value(row, column)),
          "criterion '%s' has no value for account '%s'",
          matrix.criteria().get(column).id(),
          matrix.alternatives().get(row));
    }
  }

  DecisionMatrix matrix() {
    return matrix;
  }

  /** {@return the number of variables} */
  int count() {
    return columns.size() * perCriterion;
  }

  /** {@return the columns that have segments} */
  ImmutableList<Integer> columns() {
    return columns;
  }

  /** {@return the index of the first variable of a column that has segments} */
  int first(int column) {
    return columns.indexOf(column) * perCriterion;
  }

  /** Adds the value of an account, times a sign, to coefficients. */
  void addValue(int row, double sign, double[] coefficients) {
    int variable = 0;
    for (int column : columns) {
      double share =
          Math.max(
              0,
              Math.min(
                  1, (matrix.value(row, column) - worst[column]) / (best[column] - worst[column])));
      for (int segment = 0; segment < perCriterion; segment++) {
        double part = Math.max(0, Math.min(1, share * perCriterion - segment));
        coefficients[variable++] += sign * part;
      }
    }
  }

  /** Adds the weight of a criterion, which is the sum of its rises, to coefficients. */
  void addWeight(int column, double[] coefficients) {
    for (int segment = 0; segment < perCriterion; segment++) {
      coefficients[first(column) + segment] += 1;
    }
  }

  /** {@return the weights that given rises make} */
  Weights weights(double[] rises) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < worst.length; column++) {
      points.put(matrix.criteria().get(column).id(), differs(column) ? weight(column, rises) : 0.0);
    }
    return Weights.proportional(points.buildOrThrow());
  }

  /** {@return the criteria with the value functions that given rises make} */
  ImmutableList<Criterion> criteria(double[] rises) {
    return IntStream.range(0, worst.length)
        .mapToObj(column -> criterion(column, rises))
        .collect(toImmutableList());
  }

  private Criterion criterion(int column, double[] rises) {
    Criterion criterion = matrix.criteria().get(column);
    if (!differs(column)) {
      return criterion;
    }
    double weight = weight(column, rises);
    if (weight == 0) {
      return criterion.toBuilder()
          .valueFunction(ValueFunctions.linear(worst[column], best[column]))
          .build();
    }
    ImmutableMap.Builder<Double, Double> points = ImmutableMap.builder();
    points.put(worst[column], 0.0);
    double sum = 0;
    for (int segment = 1; segment < perCriterion; segment++) {
      sum += rises[first(column) + segment - 1];
      double value = worst[column] + (best[column] - worst[column]) * segment / perCriterion;
      points.put(value, Math.min(1, sum / weight));
    }
    points.put(best[column], 1.0);
    return criterion.toBuilder()
        .valueFunction(ValueFunctions.piecewiseLinear(points.buildOrThrow()))
        .build();
  }

  private double weight(int column, double[] rises) {
    double sum = 0;
    for (int segment = 0; segment < perCriterion; segment++) {
      sum += rises[first(column) + segment];
    }
    return sum;
  }

  private boolean differs(int column) {
    return worst[column] != best[column];
  }
}
