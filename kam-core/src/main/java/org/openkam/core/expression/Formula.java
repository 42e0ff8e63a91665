package org.openkam.core.expression;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * A function of one number that can also be written as an {@link Expression}.
 *
 * <p>Both must agree to the last bit wherever the expression is {@linkplain Expression#exact()
 * exact}. All implementations must be immutable, deterministic and safe for many threads.
 */
public interface Formula extends DoubleUnaryOperator {
  /**
   * Returns a formula.
   *
   * @param function the function
   * @param written writes what the function makes of an expression
   * @return the formula
   */
  static Formula of(DoubleUnaryOperator function, UnaryOperator<Expression> written) {
    return new WrittenFormula(function, written);
  }

  /**
   * Returns the formula that gives the same number for every value.
   *
   * @param number the number, finite
   * @return the formula
   */
  static Formula constant(double number) {
    return of(value -> number, value -> Expression.constant(number));
  }

  /**
   * Returns a function as a formula; one that states none becomes {@linkplain Expression.Opaque
   * opaque}.
   *
   * @param function the function
   * @param name what it is, to be named by a refusal
   * @return the formula
   */
  static Formula of(DoubleUnaryOperator function, String name) {
    return function instanceof Formula formula
        ? formula
        : of(function, value -> new Expression.Opaque(name + " states no formula"));
  }

  /**
   * Writes what this function makes of an expression.
   *
   * @param value the expression
   * @return the result as an expression
   */
  Expression expression(Expression value);
}
