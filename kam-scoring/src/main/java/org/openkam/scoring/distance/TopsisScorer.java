package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/** Scores against the ideal and the worst account, both weighted and normalized. */
final class TopsisScorer implements FormulaScorer {
  private final Normalizer normalizer;
  private final double[] weights;
  private final double[] ideal;
  private final double[] worst;
  private final Topsis.Metric metric;

  TopsisScorer(Topsis topsis, WeightedCriteria criteria, FittedParameters fitted) {
    BetweenIdeals between = new BetweenIdeals(topsis);
    normalizer = criteria.normalizer(between, fitted.statistics());
    weights = criteria.weights();
    ideal = new double[weights.length];
    worst = new double[weights.length];
    metric = topsis.metric();
    for (int column = 0; column < weights.length; column++) {
      ColumnStatistics statistics = fitted.statistics().get(column);
      Criterion criterion = criteria.criterion(column);
      ideal[column] = weighted(column, between.ideal(criterion, statistics));
      worst[column] = weighted(column, between.worst(criterion, statistics));
    }
  }

  @Override
  public double score(double[] values) {
    return closeness(distance(values, ideal), distance(values, worst));
  }

  @Override
  public Expression expression(ImmutableList<Expression> values) {
    ImmutableList<Expression> weighted = normalizer.expressions(values, weights);
    Expression toIdeal = distance(weighted, ideal);
    Expression toWorst = distance(weighted, worst);
    Expression both = toIdeal.plus(toWorst);
    return Expression.choice(
        Expression.constant(0).lessThan(both), toWorst.over(both), Expression.constant(0.5));
  }

  private Expression distance(ImmutableList<Expression> weighted, double[] point) {
    return metric.distance(
        IntStream.range(0, point.length)
            .mapToObj(column -> weighted.get(column).minus(point[column]))
            .toList());
  }

  @Override
  public RowScorer.BlockScorer blockScorer() {
    double[] values = new double[DecisionMatrix.BLOCK_SIZE];
    double[] toIdeal = new double[DecisionMatrix.BLOCK_SIZE];
    return (columns, size, scores) -> {
      double[] toWorst = scores;
      Arrays.fill(toIdeal, 0, size, 0);
      Arrays.fill(toWorst, 0, size, 0);
      for (int column = 0; column < columns.length; column++) {
        normalizer.normalize(column, columns[column], size, values);
        metric.addAll(values, weights[column], ideal[column], size, toIdeal);
        metric.addAll(values, weights[column], worst[column], size, toWorst);
      }
      for (int i = 0; i < size; i++) {
        scores[i] = closeness(metric.distance(toIdeal[i]), metric.distance(toWorst[i]));
      }
    };
  }

  @Override
  public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
    return ImmutableMap.of(
        "d-plus", values -> distance(values, ideal), "d-minus", values -> distance(values, worst));
  }

  private double distance(double[] values, double[] point) {
    double sum = 0;
    for (int column = 0; column < values.length; column++) {
      sum = metric.add(sum, weighted(column, values[column]) - point[column]);
    }
    return metric.distance(sum);
  }

  private double weighted(int column, double value) {
    return weights[column] * normalizer.normalize(column, value);
  }

  private static double closeness(double toIdeal, double toWorst) {
    double both = toIdeal + toWorst;
    return both == 0 ? 0.5 : toWorst / both;
  }
}
