package org.openkam.core.expression;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number computed from the values of one account, as a tree of IEEE 754 double arithmetic.
 *
 * <p>The order of operations is that of the tree, and is part of its meaning. A value may be
 * missing: arithmetic of it is missing, a comparison with it does not hold, and {@link Choice} and
 * {@link Condition.IsMissing} are how it is dealt with; operands of {@link Operator#MIN} and {@link
 * Operator#MAX} must be there. Immutable.
 */
public sealed interface Expression {
  /**
   * Returns a number.
   *
   * @param value the number, finite
   * @return the expression
   */
  static Expression constant(double value) {
    return new Constant(value);
  }

  /**
   * Returns the sum of some terms, from zero and from the first to the last.
   *
   * @param terms the terms
   * @return the expression
   */
  static Sum sum(List<? extends Expression> terms) {
    return new Sum(ImmutableList.copyOf(terms));
  }

  /**
   * Returns one expression or another.
   *
   * @param condition decides
   * @param then the result where the condition holds
   * @param otherwise the result where it does not
   * @return the expression
   */
  static Expression choice(Condition condition, Expression then, Expression otherwise) {
    return new Choice(condition, then, otherwise);
  }

  /**
   * Returns an expression where all of some conditions hold, and a missing value elsewhere.
   *
   * @param conditions the conditions
   * @param then the result where they hold
   * @return the expression
   */
  static Expression where(List<? extends Condition> conditions, Expression then) {
    return choice(new Condition.All(ImmutableList.copyOf(conditions)), then, new Missing());
  }

  /** {@return the expressions that this one is made of, in their order; those of conditions too} */
  Stream<Expression> parts();

  /**
   * Computes this expression, one node after the other; meant for checks, since it is slow.
   *
   * @param values one value a column, NaN where it is missing
   * @return the result, NaN where it is missing
   * @throws IllegalStateException if a part is opaque
   */
  double evaluate(double... values);

  /**
   * {@return whether every conforming implementation of double arithmetic gives the same bits;
   * logarithms, powers and cube roots may differ by units in the last place}
   */
  default boolean exact() {
    return parts().allMatch(Expression::exact);
  }

  /**
   * Adds.
   *
   * @param other the other summand
   * @return the sum
   */
  default Expression plus(Expression other) {
    return new Binary(Operator.ADD, this, other);
  }

  /**
   * Adds a number.
   *
   * @param other the number, finite
   * @return the sum
   */
  default Expression plus(double other) {
    return plus(constant(other));
  }

  /**
   * Subtracts.
   *
   * @param other what is subtracted
   * @return the difference
   */
  default Expression minus(Expression other) {
    return new Binary(Operator.SUBTRACT, this, other);
  }

  /**
   * Subtracts a number.
   *
   * @param other the number, finite
   * @return the difference
   */
  default Expression minus(double other) {
    return minus(constant(other));
  }

  /**
   * Multiplies.
   *
   * @param other the other factor
   * @return the product
   */
  default Expression times(Expression other) {
    return new Binary(Operator.MULTIPLY, this, other);
  }

  /**
   * Multiplies by a number.
   *
   * @param other the number, finite
   * @return the product
   */
  default Expression times(double other) {
    return times(constant(other));
  }

  /**
   * Divides.
   *
   * @param other the divisor, not zero
   * @return the quotient
   */
  default Expression over(Expression other) {
    return new Binary(Operator.DIVIDE, this, other);
  }

  /**
   * Divides by a number.
   *
   * @param other the number, finite and not zero
   * @return the quotient
   */
  default Expression over(double other) {
    return over(constant(other));
  }

  /**
   * Raises to a power.
   *
   * @param exponent the exponent, finite
   * @return the power
   */
  default Expression power(double exponent) {
    return new Binary(Operator.POWER, this, constant(exponent));
  }

  /**
   * Returns the greater of this and another.
   *
   * @param other the other
   * @return the greater
   */
  default Expression max(Expression other) {
    return new Binary(Operator.MAX, this, other);
  }

  /**
   * Returns the lesser of this and another.
   *
   * @param other the other
   * @return the lesser
   */
  default Expression min(Expression other) {
    return new Binary(Operator.MIN, this, other);
  }

  /**
   * Returns this, or the nearest end of an interval.
   *
   * @param lowest the lower end, finite or minus infinity
   * @param highest the upper end, finite or infinity
   * @return the nearest value of the interval
   */
  default Expression clip(double lowest, double highest) {
    Expression below = highest == Double.POSITIVE_INFINITY ? this : constant(highest).min(this);
    return lowest == Double.NEGATIVE_INFINITY ? below : constant(lowest).max(below);
  }

  /**
   * Applies a function.
   *
   * @param function the function
   * @return its result
   */
  default Expression apply(Function function) {
    return new Unary(function, this);
  }

  /**
   * Compares.
   *
   * @param other the other
   * @return whether this is less than the other
   */
  default Condition lessThan(Expression other) {
    return new Condition.Comparison(this, Relation.LESS, other);
  }

  /**
   * Compares.
   *
   * @param other the other
   * @return whether this is at most the other
   */
  default Condition atMost(Expression other) {
    return new Condition.Comparison(this, Relation.AT_MOST, other);
  }

  /**
   * The value of a column.
   *
   * @param index the column, from zero
   */
  record Column(int index) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.empty();
    }

    @Override
    public double evaluate(double... values) {
      return values[index];
    }
  }

  /**
   * A number.
   *
   * @param value the number, finite
   */
  record Constant(double value) implements Expression {
    /**
     * Creates the constant.
     *
     * @param value the number, finite; minus zero becomes zero
     */
    public Constant {
      checkArgument(Double.isFinite(value), "constant of an expression must be finite: %s", value);
      value += 0.0;
    }

    @Override
    public Stream<Expression> parts() {
      return Stream.empty();
    }

    @Override
    public double evaluate(double... values) {
      return value;
    }
  }

  /** A value that is missing. */
  record Missing() implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.empty();
    }

    @Override
    public double evaluate(double... values) {
      return Double.NaN;
    }
  }

  /**
   * A computation that cannot be written.
   *
   * @param reason why not: a sentence without full stop
   */
  record Opaque(String reason) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.empty();
    }

    @Override
    public double evaluate(double... values) {
      throw new IllegalStateException(reason);
    }
  }

  /**
   * A sum from zero, from the first term to the last.
   *
   * @param terms the terms
   */
  record Sum(ImmutableList<Expression> terms) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return terms.stream();
    }

    @Override
    public double evaluate(double... values) {
      double sum = 0;
      for (Expression term : terms) {
        sum += term.evaluate(values);
      }
      return sum;
    }
  }

  /**
   * An operation on two operands.
   *
   * @param operator the operation
   * @param left the first operand
   * @param right the second operand
   */
  record Binary(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.of(left, right);
    }

    @Override
    public double evaluate(double... values) {
      return operator.of(left.evaluate(values), right.evaluate(values));
    }

    @Override
    public boolean exact() {
      return operator != Operator.POWER && left.exact() && right.exact();
    }
  }

  /**
   * A function of one operand.
   *
   * @param function the function
   * @param operand the operand
   */
  record Unary(Function function, Expression operand) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.of(operand);
    }

    @Override
    public double evaluate(double... values) {
      return function.of(operand.evaluate(values));
    }

    @Override
    public boolean exact() {
      return function.isExact() && operand.exact();
    }
  }

  /**
   * One expression or another.
   *
   * @param condition decides
   * @param then the result where the condition holds
   * @param otherwise the result where it does not
   */
  record Choice(Condition condition, Expression then, Expression otherwise) implements Expression {
    @Override
    public Stream<Expression> parts() {
      return Stream.concat(condition.parts(), Stream.of(then, otherwise));
    }

    @Override
    public double evaluate(double... values) {
      return condition.test(values) ? then.evaluate(values) : otherwise.evaluate(values);
    }
  }

  /** An operation on two numbers, as in {@link Math} and in the arithmetic of Java. */
  enum Operator {
    /** The sum. */
    ADD {
      @Override
      double of(double left, double right) {
        return left + right;
      }
    },
    /** The difference. */
    SUBTRACT {
      @Override
      double of(double left, double right) {
        return left - right;
      }
    },
    /** The product. */
    MULTIPLY {
      @Override
      double of(double left, double right) {
        return left * right;
      }
    },
    /** The quotient. */
    DIVIDE {
      @Override
      double of(double left, double right) {
        return left / right;
      }
    },
    /** The first raised to the second. */
    POWER {
      @Override
      double of(double left, double right) {
        return Math.pow(left, right);
      }
    },
    /** The lesser. */
    MIN {
      @Override
      double of(double left, double right) {
        return Math.min(left, right);
      }
    },
    /** The greater. */
    MAX {
      @Override
      double of(double left, double right) {
        return Math.max(left, right);
      }
    };

    abstract double of(double left, double right);
  }

  /** A function of one number, as in {@link Math}. */
  enum Function {
    /** The number with the other sign. */
    NEGATE {
      @Override
      double of(double value) {
        return -value;
      }
    },
    /** The absolute value. */
    ABS {
      @Override
      double of(double value) {
        return Math.abs(value);
      }
    },
    /** The square root of a number that is not negative. */
    SQRT {
      @Override
      double of(double value) {
        return Math.sqrt(value);
      }
    },
    /** The cube root. */
    CBRT {
      @Override
      double of(double value) {
        return Math.cbrt(value);
      }
    },
    /** The natural logarithm of a number above zero. */
    LN {
      @Override
      double of(double value) {
        return Math.log(value);
      }
    },
    /** The exponential function. */
    EXP {
      @Override
      double of(double value) {
        return Math.exp(value);
      }
    };

    abstract double of(double value);

    boolean isExact() {
      return this == NEGATE || this == ABS || this == SQRT;
    }
  }

  /** How two numbers compare. */
  enum Relation {
    /** The first is less than the second. */
    LESS,
    /** The first is less than the second or equal to it. */
    AT_MOST
  }

  /** Something that holds of the values of an account, or does not. */
  sealed interface Condition {
    /** {@return the expressions that this condition looks at} */
    Stream<Expression> parts();

    /**
     * Tells whether this condition holds.
     *
     * @param values one value a column, NaN where it is missing
     * @return whether it holds
     */
    boolean test(double... values);

    /**
     * A comparison, which does not hold where a side is missing.
     *
     * @param left the first side
     * @param relation how the sides must compare
     * @param right the second side
     */
    record Comparison(Expression left, Relation relation, Expression right) implements Condition {
      @Override
      public Stream<Expression> parts() {
        return Stream.of(left, right);
      }

      @Override
      public boolean test(double... values) {
        double first = left.evaluate(values);
        double second = right.evaluate(values);
        return relation == Relation.LESS ? first < second : first <= second;
      }
    }

    /**
     * Whether a value is missing.
     *
     * @param value the value
     */
    record IsMissing(Expression value) implements Condition {
      @Override
      public Stream<Expression> parts() {
        return Stream.of(value);
      }

      @Override
      public boolean test(double... values) {
        return Double.isNaN(value.evaluate(values));
      }
    }

    /**
     * Whether all of some conditions hold, as they do where there is none.
     *
     * @param conditions the conditions
     */
    record All(ImmutableList<Condition> conditions) implements Condition {
      @Override
      public Stream<Expression> parts() {
        return conditions.stream().flatMap(Condition::parts);
      }

      @Override
      public boolean test(double... values) {
        return conditions.stream().allMatch(condition -> condition.test(values));
      }
    }
  }
}
