package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.standard.Strategies;

/** Every registered strategy gives its score as an expression, or refuses to with the reason. */
final class EveryStrategyFormulaTest {
  private static final ImmutableSet<String> AGAINST_OTHERS =
      ImmutableSet.of(
          "codas",
          "comet",
          "electre-1",
          "electre-2",
          "electre-3",
          "multimoora",
          "promethee-2",
          "todim");
  private static final ImmutableSet<String> NOT_EXACT =
      ImmutableSet.of("cocoso", "moora-full-multiplicative", "waspas", "weighted-product");
  private static final double ROUNDING = 1e-12;

  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.ratio("", 1, 100)),
          Criterion.less("cost", Scale.ratio("", 1, 100)),
          Criterion.more("fit", Scale.ratio("", 0, 10)).toBuilder()
              .valueFunction(
                  ValueFunctions.piecewiseLinear(ImmutableMap.of(1.0, 0.2, 4.0, 0.9, 8.0, 0.5)))
              .build(),
          Criterion.more("age", Scale.ratio("", 1, 40)));
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("revenue", 3.0, "cost", 2.0, "fit", 2.0, "age", 1.0));

  static Collection<ScoringStrategy> strategies() {
    return Strategies.standard().strategies();
  }

  static Stream<ScoringStrategy> written() {
    return Stream.concat(
        strategies().stream().filter(strategy -> !AGAINST_OTHERS.contains(strategy.name())),
        Stream.concat(
            Normalizations.all().stream()
                .filter(Normalization::isDirected)
                // refuses worths, whose logarithms are below zero
                .filter(normalization -> normalization != Normalizations.LOGARITHMIC)
                .map(WeightedSum::withNormalization),
            Stream.concat(
                Stream.of(Topsis.Metric.values()).map(Topsis.standard()::withMetric),
                Stream.of(
                    Strategies.standard()
                        .strategy("aras")
                        .withParameters(Attributes.of("normalization", "min-max")),
                    Vikor.standard().withParameters(Attributes.of("normalization", "vector"))))));
  }

  static Stream<Arguments> writtenUnderPolicies() {
    return written()
        .flatMap(
            strategy ->
                Stream.of(ScoringPolicy.MissingData.values())
                    .map(policy -> Arguments.of(strategy, policy)));
  }

  @ParameterizedTest
  @MethodSource("writtenUnderPolicies")
  void anExpressionGivesTheScoreOfEveryAccount(
      ScoringStrategy strategy, ScoringPolicy.MissingData missing) {
    Random random = new Random(7);
    ScoringPolicy policy = ScoringPolicy.builder().missingData(missing).build();
    FittedStrategy fitted;
    try {
      fitted = strategy.fit(accounts(random, 30), WEIGHTS, policy);
    } catch (ScoringRefusedException notAdditive) {
      assertThat(missing).isEqualTo(ScoringPolicy.MissingData.IGNORE);
      return;
    }
    Expression expression = fitted.expression();
    for (int account = 0; account < 300; account++) {
      double[] row = row(random, 0.2);
      double computed = expression.evaluate(row);
      double expected = score(fitted, row);
      if (expression.exact()) {
        assertThat(computed + 0.0).isEqualTo(Double.valueOf(expected + 0.0));
      } else if (Double.isNaN(expected)) {
        assertThat(computed).isNaN();
      } else {
        assertThat(computed)
            .isCloseTo(expected, within(ROUNDING * Math.max(1, Math.abs(expected))));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void aStrategyThatNeedsTheOthersOrATableIsRefused(ScoringStrategy strategy) {
    FittedStrategy fitted = strategy.fit(accounts(new Random(7), 30), WEIGHTS);
    if (!AGAINST_OTHERS.contains(strategy.name())) {
      assertThat(fitted.expression().exact()).isEqualTo(!NOT_EXACT.contains(strategy.name()));
      assertThat(fitted.freeze().fitted(Strategies.standard()).expression())
          .isEqualTo(fitted.expression());
      return;
    }
    assertThatThrownBy(fitted::expression)
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy '"
                + strategy.name()
                + "' cannot be written as an expression: its score is not a formula of the values"
                + " of one account");
  }

  static Stream<ValueFunction> valueFunctions() {
    Bounds bounds = new Bounds(0, 10);
    return Stream.of(
        ValueFunctions.linear(8, 2),
        ValueFunctions.steps(0.1, ImmutableMap.of(0.0, 0.3, 5.0, 1.0)),
        ValueFunctions.plateau(bounds, 3, 4),
        ValueFunctions.plateau(bounds, 0, 10),
        ValueFunctions.peak(bounds, 0),
        ValueFunctions.logistic(4, -1.5),
        ValueFunctions.exponential(1, 9, 2.5),
        ValueFunctions.piecewiseLinear(ImmutableMap.of(0.0, 0.0, 3.0, 1.0, 7.0, 0.25)));
  }

  @ParameterizedTest
  @MethodSource("valueFunctions")
  void theWorthOfAValueIsWritten(ValueFunction function) {
    Expression worth = function.expression(new Expression.Column(0));
    boolean isExact = worth.exact();
    for (int i = -40; i <= 140; i++) {
      double measured = i / 10.0;
      assertThat(worth.evaluate(measured))
          .isCloseTo(function.worth(measured), within(isExact ? 0 : 1e-13));
    }
  }

  @Test
  void theLogarithmicNormalizationIsWritten() {
    ImmutableList<Criterion> criteria = CRITERIA.subList(0, 2);
    FittedStrategy fitted =
        WeightedSum.withNormalization(Normalizations.LOGARITHMIC)
            .fit(
                Matrices.of(criteria, new double[] {2, 3}, new double[] {5, 8}),
                Weights.equal(criteria));

    assertThat(fitted.expression().exact()).isFalse();
    assertThat(fitted.expression().evaluate(4, 7)).isCloseTo(fitted.score(4, 7), within(1e-15));
  }

  @Test
  void aFunctionOfOnesOwnThatStatesNoFormulaIsRefused() {
    Normalization own = Normalization.of("own", (criterion, column) -> value -> value / 2);
    FittedStrategy fitted =
        WeightedSum.withNormalization(own).fit(accounts(new Random(7), 5), WEIGHTS);

    assertThatThrownBy(fitted::expression)
        .hasMessage(
            "strategy 'weighted-sum' cannot be written as an expression: the normalization states"
                + " no formula");
  }

  @Test
  void aValueFunctionOfOnesOwnIsRefused() {
    Criterion own =
        Criterion.more("own", Scale.ratio("", 0, 10)).toBuilder()
            .valueFunction(ValueFunctions.exponential(0, 10, 0.001))
            .build();
    DecisionMatrix matrix = Matrices.of(ImmutableList.of(own), new double[] {1}, new double[] {2});

    assertThatThrownBy(
            () ->
                WeightedSum.standard()
                    .fit(matrix, Weights.equal(ImmutableList.of(own)))
                    .expression())
        .hasMessage(
            "strategy 'weighted-sum' cannot be written as an expression: exponential value"
                + " function is too straight to be computed from plain powers of e");
  }

  private static double score(FittedStrategy fitted, double[] row) {
    try {
      return fitted.score(row);
    } catch (IllegalArgumentException refused) {
      return Double.NaN;
    }
  }

  private static DecisionMatrix accounts(Random random, int count) {
    double[][] rows = new double[count][];
    for (int row = 0; row < count; row++) {
      rows[row] = row(random, 0);
    }
    return Matrices.of(CRITERIA, rows);
  }

  private static double[] row(Random random, double missing) {
    double[] row = new double[CRITERIA.size()];
    for (int column = 0; column < row.length; column++) {
      double extreme = random.nextInt(8) == 0 ? -3 : 1;
      row[column] =
          random.nextDouble() < missing
              ? Double.NaN
              : (missing > 0 ? extreme : 1) * (1 + Math.rint(random.nextDouble() * 90) / 3);
    }
    return row;
  }
}
