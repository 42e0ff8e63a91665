package org.openkam.core.criterion;

import org.openkam.core.expression.Expression;
import org.openkam.core.fields.Form;

/**
 * How much a measured value is worth, from zero (worst) to one (best).
 *
 * <p>The common shapes are provided in {@link ValueFunctions}; additional implementations may be
 * added by implementing this interface. All implementations must be immutable, deterministic and
 * safe for many threads, and should have value equality. Source of the idea: Keeney and Raiffa
 * (1976), Decisions with Multiple Objectives.
 */
@FunctionalInterface
public interface ValueFunction {
  /**
   * Returns the worth of a measured value.
   *
   * @param measured a finite value in the unit of the criterion's scale
   * @return the worth, from zero to one; values beyond the shape's range count as its ends
   */
  double worth(double measured);

  /**
   * Writes the worth of a measured value as an expression, so that a database can compute it.
   *
   * @param measured the measured value, never missing
   * @return the worth; opaque unless overridden
   */
  default Expression expression(Expression measured) {
    return new Expression.Opaque("value function '" + this + "' states no formula");
  }

  /**
   * {@return the form of value functions; one of one's own is hashed by its {@code toString}, and
   * cannot be written}
   */
  static Form<ValueFunction> form() {
    return ValueFunctionForm.FORM;
  }
}
