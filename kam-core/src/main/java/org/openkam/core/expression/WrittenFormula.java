package org.openkam.core.expression;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** A function beside what it is written as. */
record WrittenFormula(DoubleUnaryOperator function, UnaryOperator<Expression> written)
    implements Formula {
  @Override
  public double applyAsDouble(double value) {
    return function.applyAsDouble(value);
  }

  @Override
  public Expression expression(Expression value) {
    return written.apply(value);
  }
}
