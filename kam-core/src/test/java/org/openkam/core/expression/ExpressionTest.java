package org.openkam.core.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.expression.Expression.Condition;

final class ExpressionTest {
  private static final Expression X = new Expression.Column(0);
  private static final Expression Y = new Expression.Column(1);

  @Test
  void operationsAreThoseOfJava() {
    assertThat(X.plus(Y).evaluate(7, 2)).isEqualTo(9);
    assertThat(X.minus(Y).evaluate(7, 2)).isEqualTo(5);
    assertThat(X.times(Y).evaluate(7, 2)).isEqualTo(14);
    assertThat(X.over(Y).evaluate(7, 2)).isEqualTo(3.5);
    assertThat(X.min(Y).evaluate(7, 2)).isEqualTo(2);
    assertThat(X.max(Y).evaluate(7, 2)).isEqualTo(7);
    assertThat(X.power(3).evaluate(2)).isEqualTo(8);
    assertThat(X.plus(1).minus(2).times(3).over(4).evaluate(7)).isEqualTo(4.5);
  }

  @Test
  void functionsAreThoseOfJava() {
    assertThat(X.apply(Expression.Function.NEGATE).evaluate(3)).isEqualTo(-3);
    assertThat(X.apply(Expression.Function.ABS).evaluate(-3)).isEqualTo(3);
    assertThat(X.apply(Expression.Function.SQRT).evaluate(9)).isEqualTo(3);
    assertThat(X.apply(Expression.Function.CBRT).evaluate(27)).isEqualTo(3);
    assertThat(X.apply(Expression.Function.LN).evaluate(5)).isEqualTo(Math.log(5));
    assertThat(X.apply(Expression.Function.EXP).evaluate(2)).isEqualTo(Math.exp(2));
  }

  @Test
  void aSumIsTakenFromTheFirstTermToTheLast() {
    Expression sum = Expression.sum(List.of(X, Y, Expression.constant(1)));

    assertThat(sum.evaluate(-1e16, 1e16)).isEqualTo(1);
    assertThat(sum.evaluate(1e16, -1)).isEqualTo(1e16 - 1 + 1);
    assertThat(Expression.sum(List.of()).evaluate()).isZero();
  }

  @Test
  void aValueIsClippedToAnInterval() {
    assertThat(X.clip(0, 1).evaluate(-2)).isZero();
    assertThat(X.clip(0, 1).evaluate(2)).isEqualTo(1);
    assertThat(X.clip(0, Double.POSITIVE_INFINITY).evaluate(2)).isEqualTo(2);
    assertThat(X.clip(Double.NEGATIVE_INFINITY, 1).evaluate(-2)).isEqualTo(-2);
    assertThat(X.clip(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)).isSameAs(X);
  }

  @Test
  void aComparisonWithAMissingValueDoesNotHold() {
    assertThat(X.lessThan(Y).test(1, 2)).isTrue();
    assertThat(X.lessThan(Y).test(2, 2)).isFalse();
    assertThat(X.atMost(Y).test(2, 2)).isTrue();
    assertThat(X.atMost(Y).test(3, 2)).isFalse();
    assertThat(X.lessThan(Y).test(Double.NaN, 2)).isFalse();
    assertThat(X.atMost(Y).test(2, Double.NaN)).isFalse();
  }

  @Test
  void aChoiceDealsWithAMissingValue() {
    Expression filled = Expression.choice(new Condition.IsMissing(X), Y, X);

    assertThat(filled.evaluate(Double.NaN, 4)).isEqualTo(4);
    assertThat(filled.evaluate(3, 4)).isEqualTo(3);
    assertThat(new Expression.Missing().evaluate()).isNaN();
  }

  @Test
  void anExpressionIsMissingUnlessAllConditionsHold() {
    Expression within =
        Expression.where(
            List.of(Expression.constant(0).atMost(X), X.atMost(Expression.constant(9))), X);

    assertThat(within.evaluate(9)).isEqualTo(9);
    assertThat(within.evaluate(10)).isNaN();
    assertThat(within.evaluate(-1)).isNaN();
  }

  @Test
  void logarithmsPowersAndCubeRootsAreNotExactWhereverTheyStand() {
    Expression exact = X.over(Y).apply(Expression.Function.SQRT);

    assertThat(exact.exact()).isTrue();
    assertThat(exact.apply(Expression.Function.ABS).exact()).isTrue();
    assertThat(exact.apply(Expression.Function.NEGATE).exact()).isTrue();
    assertThat(exact.power(2).exact()).isFalse();
    assertThat(exact.apply(Expression.Function.LN).plus(1).exact()).isFalse();
    assertThat(exact.apply(Expression.Function.EXP).exact()).isFalse();
    assertThat(exact.apply(Expression.Function.CBRT).exact()).isFalse();
    assertThat(Expression.sum(List.of(X, X.power(2))).exact()).isFalse();
    assertThat(Expression.choice(X.power(2).lessThan(Y), X, Y).exact()).isFalse();
    assertThat(Expression.choice(X.lessThan(Y), X, Y).exact()).isTrue();
    assertThat(
            Expression.where(List.of(new Condition.IsMissing(X.power(2)), X.lessThan(Y)), X)
                .exact())
        .isFalse();
  }

  @Test
  void aConstantIsFinite() {
    assertThatThrownBy(() -> Expression.constant(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("constant of an expression must be finite: Infinity");
  }

  @Test
  void aFunctionWithoutFormulaIsOpaque() {
    Formula opaque = Formula.of(value -> value * 2, "the tariff");

    assertThat(opaque.applyAsDouble(3)).isEqualTo(6);
    Expression written = opaque.expression(X);
    assertThat(written).isEqualTo(new Expression.Opaque("the tariff states no formula"));
    assertThat(written.parts()).isEmpty();
    assertThatThrownBy(() -> written.evaluate(3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the tariff states no formula");
  }

  @Test
  void aFormulaStaysOne() {
    Formula twice = Formula.of(value -> value * 2, value -> value.times(2));

    assertThat(Formula.of(twice, "twice")).isSameAs(twice);
    assertThat(twice.expression(X).evaluate(3)).isEqualTo(twice.applyAsDouble(3));
    assertThat(Formula.constant(4).applyAsDouble(3)).isEqualTo(4);
    assertThat(Formula.constant(4).expression(X)).isEqualTo(Expression.constant(4));
  }

  @Test
  void partsAreInTheirOrder() {
    Condition condition = X.lessThan(Y);

    assertThat(X.over(Y).parts()).containsExactly(X, Y);
    assertThat(Expression.choice(condition, Y, X).parts()).containsExactly(X, Y, Y, X);
    assertThat(new Condition.All(ImmutableList.of(condition)).parts()).containsExactly(X, Y);
    assertThat(X.apply(Expression.Function.ABS).parts()).containsExactly(X);
  }
}
