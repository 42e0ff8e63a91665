package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.openkam.value.ValueGolden.assertNumber;
import static org.openkam.value.ValueGolden.assertNumbers;
import static org.openkam.value.ValueGolden.assertOnlyFields;
import static org.openkam.value.ValueGolden.assertOptional;
import static org.openkam.value.ValueGolden.doubles;
import static org.openkam.value.ValueGolden.fields;
import static org.openkam.value.trend.TestSeries.inYears;
import static org.openkam.value.trend.TestSeries.quarterly;
import static org.openkam.value.trend.TestSeries.yearly;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Range;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.value.ValueGolden;

final class TrendGoldenTest {
  private static final JsonNode FILE = ValueGolden.read("trend.json");

  @Test
  void knowsEachPartOfTheFile() {
    assertOnlyFields(FILE, "provenance", "notes", "cagr", "sign_safe_alternatives", "series");
  }

  @Test
  void growsCompoundOrRefuses() {
    for (JsonNode row : FILE.get("cagr")) {
      assertOnlyFields(row, "start", "end", "periods", "cagr", "status", "note");
      double start = row.get("start").doubleValue();
      double end = row.get("end").doubleValue();
      double periods = row.get("periods").doubleValue();
      if (row.get("cagr").isNull()) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Growth.compound(start, end, periods))
            .withMessageStartingWith("compound growth ");
      } else {
        assertNumber(row.toString(), Growth.compound(start, end, periods), row.get("cagr"));
      }
    }
  }

  @Test
  void growsSymmetricallyWhateverTheSign() {
    for (JsonNode row : FILE.get("sign_safe_alternatives")) {
      assertOnlyFields(
          row, "start", "end", "abs_change", "symmetric_growth", "change_over_abs_start");
      assertNumber(
          row.toString(),
          Growth.symmetric(row.get("start").doubleValue(), row.get("end").doubleValue()),
          row.get("symmetric_growth"));
    }
  }

  @TestFactory
  Stream<DynamicTest> measuresEachSeries() {
    return fields(FILE.get("series")).stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getValue())));
  }

  private static void check(JsonNode node) {
    double[] values = doubles(node.get("values"));
    MetricSeries series =
        node.has("times") ? inYears(doubles(node.get("times")), values) : yearly(values);
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      JsonNode expected = entry.getValue();
      switch (entry.getKey()) {
        case "values", "times", "period" -> {}
        case "mann_kendall", "naive_mann_kendall" -> check(MannKendall.of(series), expected);
        case "theil_sen", "naive_theil_sen" ->
            check(TheilSenTrend.of(series, CalendarUnit.YEAR), expected, start(node));
        case "ols" -> check(LinearTrend.of(series, CalendarUnit.YEAR), expected, start(node));
        case "loglinear" -> checkLogLinear(series, values, expected);
        case "cagr" -> assertNumber("cagr", Growth.compound(series, CalendarUnit.YEAR), expected);
        default -> check(seasonal(node), entry.getKey(), expected);
      }
    }
  }

  /** The file measures an intercept at time zero, the library at the first value. */
  private static double start(JsonNode node) {
    return node.has("times") ? node.get("times").get(0).doubleValue() : 0;
  }

  private static Seasonality seasonal(JsonNode node) {
    assertThat(node.get("period").intValue()).as("known part of a series: %s", node).isEqualTo(4);
    return Seasonality.of(quarterly(doubles(node.get("values"))), CalendarUnit.QUARTER, 4);
  }

  private static void check(Seasonality series, String part, JsonNode expected) {
    switch (part) {
      case "seasonal_mann_kendall" -> check(SeasonalMannKendall.of(series), expected);
      case "seasonal_indices_classical_multiplicative" ->
          assertNumbers(part, series.indices(), expected);
      case "seasonally_adjusted" -> assertNumbers(part, values(series.adjusted()), expected);
      case "adjusted_theil_sen" ->
          check(TheilSenTrend.of(series.adjusted(), CalendarUnit.QUARTER), expected, 0);
      case "adjusted_mann_kendall" -> check(MannKendall.of(series.adjusted()), expected);
      case "year_over_year" -> assertNumbers(part, values(series.yearOverYear()), expected);
      case "rolling_4q_sum" -> assertNumbers(part, values(series.movingTotals()), expected);
      case "rolling_theil_sen" ->
          check(TheilSenTrend.of(series.movingTotals(), CalendarUnit.QUARTER), expected, 0);
      default -> fail("unknown part of a series: %s", part);
    }
  }

  private static ImmutableDoubleArray values(MetricSeries series) {
    return ImmutableDoubleArray.copyOf(series.values());
  }

  private static void check(MannKendall actual, JsonNode node) {
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      JsonNode expected = entry.getValue();
      switch (entry.getKey()) {
        case "n" -> assertThat(actual.size()).isEqualTo(expected.intValue());
        case "S" -> assertThat(actual.score()).isEqualTo(expected.longValue());
        case "var_S" -> assertNumber("variance", actual.variance(), expected);
        case "z" -> assertNumber("standard score", actual.standardScore(), expected);
        case "p_two_sided" -> assertNumber("p-value", actual.pValue(), expected);
        case "tau_a" -> assertNumber("tau a", actual.tauA(), expected);
        case "tau_b" -> assertOptional("tau b", actual.tauB(), expected);
        case "p_exact" -> assertOptional("exact p-value", actual.exactPValue(), expected);
        case "direction" -> assertThat(direction(actual)).isEqualTo(expected.asText());
        case "scipy_kendalltau" -> checkScipy(actual, expected);
        default -> fail("unknown part of a test: %s", entry.getKey());
      }
    }
  }

  private static String direction(MannKendall test) {
    return switch (test.verdict(0.05)) {
      case INCREASING -> "increasing";
      case DECREASING -> "decreasing";
      case NONE_SHOWN, TOO_FEW_VALUES -> "no trend";
    };
  }

  /** With ties that p-value is asymptotic without a correction for continuity, which we lack. */
  private static void checkScipy(MannKendall actual, JsonNode expected) {
    assertOnlyFields(expected, "statistic", "pvalue_auto");
    assertOptional("tau b", actual.tauB(), expected.get("statistic"));
    if (actual.exactPValue().isPresent()) {
      assertOptional("exact p-value", actual.exactPValue(), expected.get("pvalue_auto"));
    }
  }

  private static void check(SeasonalMannKendall actual, JsonNode node) {
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      JsonNode expected = entry.getValue();
      switch (entry.getKey()) {
        case "note" -> {}
        case "per_season" -> checkSeasons(actual, expected);
        case "S" -> assertThat(actual.score()).isEqualTo(expected.longValue());
        case "var_S" -> assertNumber("variance", actual.variance(), expected);
        case "z" -> assertNumber("standard score", actual.standardScore(), expected);
        case "p_two_sided" -> assertNumber("p-value", actual.pValue(), expected);
        case "tau" -> assertNumber("tau", actual.tau(), expected);
        case "seasonal_sen_slope_per_year" -> assertNumber("slope", actual.slope(), expected);
        default -> fail("unknown part of a seasonal test: %s", entry.getKey());
      }
    }
  }

  private static void checkSeasons(SeasonalMannKendall actual, JsonNode expected) {
    assertThat(actual.seasons()).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertOnlyFields(expected.get(i), "season", "S", "var");
      assertThat(expected.get(i).get("season").intValue()).isEqualTo(i + 1);
      assertThat(actual.seasons().get(i).score()).isEqualTo(expected.get(i).get("S").longValue());
      assertNumber("variance", actual.seasons().get(i).variance(), expected.get(i).get("var"));
    }
  }

  private static void check(TheilSenTrend actual, JsonNode node, double start) {
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      JsonNode expected = entry.getValue();
      Range<Double> interval = actual.slopeInterval();
      switch (entry.getKey()) {
        case "slope" -> assertNumber("slope", actual.slope(), expected);
        case "intercept_separate" ->
            assertNumber("intercept", actual.intercept() - actual.slope() * start, expected);
        case "intercept_joint" ->
            assertNumber("joint", actual.jointIntercept() - actual.slope() * start, expected);
        case "ci95_low" -> assertNumber("lower", interval.lowerEndpoint(), expected);
        case "ci95_high" -> assertNumber("upper", interval.upperEndpoint(), expected);
        case "pairs" -> assertThat(actual.pairs()).isEqualTo(expected.intValue());
        default -> fail("unknown part of a theil-sen trend: %s", entry.getKey());
      }
    }
  }

  private static void check(LinearTrend actual, JsonNode node, double start) {
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      JsonNode expected = entry.getValue();
      switch (entry.getKey()) {
        case "slope" -> assertNumber("slope", actual.slope(), expected);
        case "intercept" ->
            assertNumber("intercept", actual.intercept() - actual.slope() * start, expected);
        case "r2" -> assertNumber("determination", actual.determination(), expected);
        case "slope_se" -> assertOptional("error", actual.standardError(), expected);
        case "p_two_sided" -> assertOptional("p-value", actual.pValue(), expected);
        case "ci95" -> checkInterval(actual.slopeInterval(0.95).orElseThrow(), expected);
        case "relative_slope" -> assertOptional("relative slope", actual.relativeSlope(), expected);
        default -> fail("unknown part of a linear trend: %s", entry.getKey());
      }
    }
  }

  /**
   * The file's Student quantile is good to eight digits only: it has 2.446911849 for six degrees of
   * freedom, which is 2.446911851144969. {@link LinearTrendTest} holds ours to a closed form.
   */
  private static void checkInterval(Range<Double> interval, JsonNode expected) {
    assertThat(expected.size()).isEqualTo(2);
    double width = interval.upperEndpoint() - interval.lowerEndpoint();
    assertThat(interval.lowerEndpoint())
        .isCloseTo(expected.get(0).doubleValue(), within(2e-9 * width + 1e-12));
    assertThat(interval.upperEndpoint())
        .isCloseTo(expected.get(1).doubleValue(), within(2e-9 * width + 1e-12));
  }

  /** The file has none for a series with gaps, where it is defined here. */
  private static void checkLogLinear(MetricSeries series, double[] values, JsonNode expected) {
    if (expected.isNull()) {
      if (Arrays.stream(values).anyMatch(value -> value <= 0)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Growth.logLinear(series, CalendarUnit.YEAR))
            .withMessageStartingWith("series value must be above zero to take its logarithm: ");
      } else {
        assertThat(values).contains(Double.NaN);
      }
      return;
    }
    assertOnlyFields(expected, "log_slope", "growth_rate", "first_last_cagr");
    assertNumber(
        "log slope",
        Math.log1p(Growth.logLinear(series, CalendarUnit.YEAR)),
        expected.get("log_slope"));
    assertNumber(
        "growth", Growth.logLinear(series, CalendarUnit.YEAR), expected.get("growth_rate"));
    assertNumber(
        "cagr", Growth.compound(series, CalendarUnit.YEAR), expected.get("first_last_cagr"));
  }
}
