package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.openkam.core.expression.Expression;
import org.openkam.core.numeric.Zeros;

/**
 * Straight lines between given points, flat beyond the first and the last.
 *
 * @param points the worth by value, at least two points
 */
record PiecewiseLinearValue(ImmutableSortedMap<Double, Double> points) implements ValueFunction {
  /**
   * Creates the function.
   *
   * @param points the worth by value, at least two points
   */
  public PiecewiseLinearValue {
    points = Zeros.plainPoints(points);
    checkArgument(
        points.size() >= 2, "piecewise linear value function must have two points: %s", points);
    points.forEach(
        (value, worth) ->
            checkArgument(
                Double.isFinite(value) && worth >= 0 && worth <= 1,
                "piecewise linear value function must have finite values worth 0 to 1: %s=%s",
                value,
                worth));
    checkArgument(
        Double.isFinite(points.lastKey() - points.firstKey()),
        "piecewise linear value function must have a finite distance between its ends: %s",
        points);
  }

  @Override
  public double worth(double measured) {
    Map.Entry<Double, Double> below = points.floorEntry(measured);
    Map.Entry<Double, Double> above = points.ceilingEntry(measured);
    if (below == null) {
      return points.values().iterator().next();
    }
    if (above == null || above.getKey().equals(below.getKey())) {
      return below.getValue();
    }
    double share = (measured - below.getKey()) / (above.getKey() - below.getKey());
    double worth = below.getValue() + share * (above.getValue() - below.getValue());
    // rounding must not carry the worth past the end of the line
    return above.getValue() > below.getValue()
        ? Math.min(worth, above.getValue())
        : Math.max(worth, above.getValue());
  }

  @Override
  public Expression expression(Expression measured) {
    ImmutableList<Double> values = points.keySet().asList();
    ImmutableList<Double> worths = points.values().asList();
    int last = values.size() - 1;
    Expression worth = Expression.constant(worths.get(last));
    for (int above = last; above > 0; above--) {
      Expression share =
          measured.minus(values.get(above - 1)).over(values.get(above) - values.get(above - 1));
      worth =
          Expression.choice(
              measured.lessThan(Expression.constant(values.get(above))),
              line(share, worths.get(above - 1), worths.get(above)),
              worth);
    }
    return Expression.choice(
        measured.lessThan(Expression.constant(values.get(0))),
        Expression.constant(worths.get(0)),
        worth);
  }

  private static Expression line(Expression share, double start, double end) {
    Expression worth = share.times(end - start).plus(start);
    Expression limit = Expression.constant(end);
    return end > start ? worth.min(limit) : worth.max(limit);
  }
}
