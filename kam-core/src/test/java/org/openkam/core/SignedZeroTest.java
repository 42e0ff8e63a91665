package org.openkam.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Band;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Threshold;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.series.MetricSeries;

/** Minus zero, which a file or a subtraction may bring, is zero. */
final class SignedZeroTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR"));

  static Stream<Arguments> values() {
    return Stream.of(
        value("lowest bound", zero -> new Bounds(zero, 1)),
        value("highest bound", zero -> new Bounds(-1, zero)),
        value("level", zero -> new Scale.Level(zero, Labels.of("none", "geen", "keine"))),
        value("lowest of a band", zero -> new Band("low", zero, 1)),
        value("highest of a band", zero -> new Band("low", -1, zero)),
        value("target", Preference::target),
        value("range", zero -> Preference.range(zero, 1)),
        value("linear from", zero -> ValueFunctions.linear(zero, 1)),
        value("linear to", zero -> ValueFunctions.linear(1, zero)),
        value("exponential from", zero -> ValueFunctions.exponential(zero, 1, 2)),
        value("exponential to", zero -> ValueFunctions.exponential(1, zero, 2)),
        value("logistic", zero -> ValueFunctions.logistic(zero, 2)),
        value("plateau from", zero -> ValueFunctions.over(Preference.range(zero, 1), bounds())),
        value("plateau to", zero -> ValueFunctions.over(Preference.range(-1, zero), bounds())),
        value("points", zero -> ValueFunctions.piecewiseLinear(Map.of(zero, 0.0, 1.0, 1.0))),
        value("worths", zero -> ValueFunctions.piecewiseLinear(Map.of(0.5, zero, 1.0, 1.0))),
        value("steps", zero -> ValueFunctions.steps(0.5, Map.of(zero, 1.0))),
        value("first step", zero -> ValueFunctions.steps(zero, Map.of(1.0, 1.0))),
        value("threshold", zero -> new Threshold("revenue", Threshold.Side.AT_LEAST, zero)),
        value("measurement", zero -> new DecisionMatrix.Measurement(ACME, "revenue", zero)),
        value("weights", zero -> Weights.proportional(ImmutableMap.of("a", zero, "b", 1.0))),
        value("points", zero -> Weights.proportional(Map.of("a", zero, "b", 1.0)).points()),
        value("attributes", zero -> Attributes.of("margin", zero)),
        value("list of attributes", zero -> Attributes.of("cuts", new double[] {zero, 1})),
        value("series", zero -> MetricSeries.of("EUR", Map.of(LocalDate.of(2026, 1, 1), zero))),
        value("matrix", SignedZeroTest::matrix),
        value("column", zero -> List.of(matrix(zero).column(0)[0])));
  }

  private static Arguments value(String name, DoubleFunction<Object> value) {
    return Arguments.of(name, value);
  }

  private static Bounds bounds() {
    return new Bounds(-2, 2);
  }

  private static DecisionMatrix matrix(double value) {
    return DecisionMatrix.of(
        ImmutableList.of(ACME), ImmutableList.of(REVENUE), new double[][] {{value}});
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void minusZeroIsZero(String name, DoubleFunction<Object> value) {
    assertThat(value.apply(-0.0))
        .as(name)
        .isEqualTo(value.apply(0.0))
        .hasSameHashCodeAs(value.apply(0.0))
        .hasToString(value.apply(0.0).toString());
  }

  @Test
  void aPointOfAValueFunctionIsGivenOnce() {
    assertThatThrownBy(() -> ValueFunctions.piecewiseLinear(Map.of(-0.0, 0.0, 0.0, 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
