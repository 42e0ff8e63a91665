package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.expression.Expression;

/**
 * A rise from the lower bound to a plateau of worth one and a fall to the upper bound.
 *
 * @param bounds the values that are worth zero
 * @param from the smallest of the best values
 * @param to the greatest of the best values
 */
record PlateauValue(Bounds bounds, double from, double to) implements ValueFunction {
  /**
   * Creates the function.
   *
   * @param bounds the values that are worth zero
   * @param from the smallest of the best values
   * @param to the greatest of the best values
   */
  public PlateauValue {
    checkArgument(
        bounds.contains(from) && bounds.contains(to) && from <= to,
        "plateau must lie within %s: [%s, %s]",
        bounds,
        from,
        to);
    // minus zero is zero
    from = from + 0.0;
    to = to + 0.0;
  }

  @Override
  public double worth(double measured) {
    double value = bounds.clip(measured);
    if (value < from) {
      return (value - bounds.lowest()) / (from - bounds.lowest());
    }
    return value > to ? (bounds.highest() - value) / (bounds.highest() - to) : 1;
  }

  @Override
  public Expression expression(Expression measured) {
    Expression value = measured.clip(bounds.lowest(), bounds.highest());
    Expression worth = Expression.constant(1);
    if (to < bounds.highest()) {
      worth =
          Expression.choice(
              Expression.constant(to).lessThan(value),
              Expression.constant(bounds.highest()).minus(value).over(bounds.highest() - to),
              worth);
    }
    return from > bounds.lowest()
        ? Expression.choice(
            value.lessThan(Expression.constant(from)),
            value.minus(bounds.lowest()).over(from - bounds.lowest()),
            worth)
        : worth;
  }
}
