package org.openkam.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.Rating;
import org.openkam.core.criterion.Band;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.CriterionTree;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.relationship.Balance;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.series.MetricSeries;

/**
 * Minus zero means zero, so that values and fingerprints with the one equal those with the other.
 */
final class MinusZeroTest {
  static Stream<Arguments> values() {
    return Stream.of(
        of("threshold", zero -> new Threshold("m", Threshold.Side.AT_LEAST, zero)),
        of("level", zero -> new Scale.Level(zero, Labels.of("none"))),
        of("linear", zero -> ValueFunctions.linear(zero, 1)),
        of("linear from above", zero -> ValueFunctions.linear(1, zero)),
        of("exponential", zero -> ValueFunctions.exponential(zero, 1, 2)),
        of("exponential from above", zero -> ValueFunctions.exponential(1, zero, 2)),
        of("logistic", zero -> ValueFunctions.logistic(zero, 1)),
        of("plateau", zero -> ValueFunctions.plateau(new Bounds(zero, 2), zero, 1)),
        of("plateau to", zero -> ValueFunctions.plateau(new Bounds(-2, zero), -1, zero)),
        of(
            "piecewise",
            zero -> ValueFunctions.piecewiseLinear(ImmutableSortedMap.of(zero, zero, 1.0, 1.0))),
        of("steps", zero -> ValueFunctions.steps(zero, ImmutableSortedMap.of(zero, 1.0))),
        of("lowest of a band", zero -> new Band("low", zero, 1)),
        of("highest of a band", zero -> new Band("low", -1, zero)),
        of("worths", zero -> ValueFunctions.piecewiseLinear(Map.of(0.5, zero, 1.0, 1.0))),
        of("step", zero -> ValueFunctions.steps(0.5, Map.of(zero, 1.0))),
        of("bounds", zero -> new Bounds(zero, 1)),
        of("bounds below", zero -> new Bounds(-1, zero)),
        of("target", Preference::target),
        of("range", zero -> Preference.range(zero, 1)),
        of("weights", zero -> Weights.proportional(ImmutableMap.of("a", zero, "b", 1.0))),
        of("attributes", zero -> Attributes.of("n", ImmutableList.of(zero))),
        of("array of attributes", zero -> Attributes.of("n", new double[] {zero, 1})),
        of("measurement", zero -> new DecisionMatrix.Measurement(AccountId.of("a"), "c", zero)),
        of("matrix", MinusZeroTest::matrix),
        of("column", zero -> ImmutableList.of(matrix(zero).column(0)[0])),
        of("points", zero -> Weights.proportional(ImmutableMap.of("a", zero, "b", 1.0)).points()),
        of("series", zero -> MetricSeries.of("", ImmutableMap.of(LocalDate.EPOCH, zero))),
        of("tree", zero -> CriterionTree.group("g", zero, ImmutableList.of(leaf()))),
        of("scoring policy", zero -> ScoringPolicy.builder().minimumCoverage(zero).build()),
        of("tie tolerance", zero -> ScoringPolicy.builder().tieTolerance(zero).build()),
        of("selection policy", zero -> SelectionPolicy.builder().minimumScore(zero).build()),
        of("estimate", zero -> estimate().amount(zero).build()),
        of("probability", zero -> estimate().probability(zero).build()),
        of(
            "rating",
            zero ->
                Rating.builder()
                    .account(AccountId.of("a"))
                    .criterion("c")
                    .assessor("Ann")
                    .date(LocalDate.EPOCH)
                    .value(zero)
                    .build()),
        of(
            "axis",
            zero ->
                Axis.builder()
                    .id("x")
                    .bounds(new Bounds(-1, 1))
                    .addCuts(zero)
                    .addBands(Labels.of("low"), Labels.of("high"))
                    .build()),
        of("balance", zero -> balance(zero, 1, 1)),
        of("balance of theirs", zero -> balance(1, zero, 1)),
        of("tolerance", zero -> balance(1, 1, zero)),
        of("baseline", zero -> Indicator.builder().id("i").baseline(zero).build()),
        of("target of an indicator", zero -> Indicator.builder().id("i").target(zero).build()),
        of("figure", zero -> Account.builder().id(AccountId.of("a")).putFigure("f", zero).build()),
        of(
            "model",
            zero ->
                SelectionModel.builder()
                    .id("m")
                    .addCriteria(Criterion.more("c", Scale.ratio("", zero, 1)))
                    .weights(Weights.proportional(ImmutableMap.of("c", 1.0)))
                    .addGates(Gate.atLeast("c", zero))
                    .build()
                    .fingerprint()));
  }

  private static Arguments of(String name, DoubleFunction<Object> make) {
    return Arguments.of(name, make);
  }

  private static DecisionMatrix matrix(double value) {
    return DecisionMatrix.of(
        ImmutableList.of(AccountId.of("a")),
        ImmutableList.of(Criterion.more("c", Scale.ratio(""))),
        new double[][] {{value}});
  }

  private static CriterionTree leaf() {
    return CriterionTree.leaf("c", 1);
  }

  private static Estimate.Builder estimate() {
    return Estimate.builder()
        .amount(1)
        .probability(0.5)
        .horizonMonths(1)
        .source(Evidence.from("plan"));
  }

  private static Balance balance(double ours, double theirs, double tolerance) {
    return Balance.builder().subject("b").ours(ours).theirs(theirs).tolerance(tolerance).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void equalsZero(String name, DoubleFunction<Object> make) {
    assertThat(make.apply(-0.0))
        .isEqualTo(make.apply(0.0))
        .hasSameHashCodeAs(make.apply(0.0))
        .hasToString(make.apply(0.0).toString());
  }

  @Test
  void aPointOfAValueFunctionIsGivenOnce() {
    assertThatThrownBy(() -> ValueFunctions.piecewiseLinear(Map.of(-0.0, 0.0, 0.0, 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
