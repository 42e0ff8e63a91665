package org.openkam.value.concentration;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.openkam.value.ValueGolden.assertNumber;
import static org.openkam.value.ValueGolden.assertNumbers;
import static org.openkam.value.ValueGolden.assertOnlyFields;
import static org.openkam.value.ValueGolden.assertOptional;
import static org.openkam.value.ValueGolden.doubles;
import static org.openkam.value.ValueGolden.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.value.ValueGolden;
import org.openkam.value.concentration.AbcPolicy.Counting;
import org.openkam.value.trend.Variability;

final class ConcentrationGoldenTest {
  private static final JsonNode FILE = ValueGolden.read("concentration.json");
  private static final JsonNode CLASSES = ValueGolden.read("abc_xyz.json");

  @Test
  void knowsEachPartOfTheFiles() {
    assertOnlyFields(FILE, "provenance", "conventions", "hand_check", "cases", "whale_curve");
    assertOnlyFields(CLASSES, "provenance", "abc", "xyz");
    assertOnlyFields(CLASSES.get("abc"), "cutoffs", "rows", "note", "giant_example");
    assertOnlyFields(CLASSES.get("xyz"), "series", "note");
  }

  @TestFactory
  Stream<DynamicTest> measuresEachCase() {
    return fields(FILE.get("cases")).stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () -> {
                      assertOnlyFields(entry.getValue(), "values", "expected");
                      check(
                          Concentration.of(doubles(entry.getValue().get("values"))),
                          entry.getValue().get("expected"));
                    }));
  }

  private static void check(Concentration actual, JsonNode node) {
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      String what = entry.getKey();
      JsonNode expected = entry.getValue();
      switch (what) {
        case "n" -> assertThat(actual.size()).isEqualTo(expected.intValue());
        case "total" -> assertNumber(what, actual.total(), expected);
        case "shares_desc" -> assertNumbers(what, actual.shares(), expected);
        case "cumulative" -> assertNumbers(what, actual.cumulativeShares(), expected);
        case "hhi" -> assertNumber(what, actual.herfindahl(), expected);
        case "hhi_10000" -> assertNumber(what, 10_000 * actual.herfindahl(), expected);
        case "hhi_normalised" -> assertNumber(what, actual.normalizedHerfindahl(), expected);
        case "effective_n" -> assertNumber(what, actual.effectiveNumber(), expected);
        case "effective_n_entropy" ->
            assertNumber(what, actual.effectiveNumberByEntropy(), expected);
        case "effective_n_max" -> assertNumber(what, actual.effectiveNumberByLargest(), expected);
        case "cr1", "cr3", "cr4", "cr5" ->
            assertNumber(what, actual.ratio(Integer.parseInt(what.substring(2))), expected);
        case "gini" -> assertNumber(what, actual.gini(), expected);
        case "gini_unbiased" -> assertOptional(what, actual.unbiasedGini(), expected);
        case "entropy_nats" -> assertNumber(what, actual.entropy(), expected);
        case "theil" -> assertNumber(what, actual.theil(), expected);
        case "top20pct_share" -> assertNumber(what, actual.topShare(0.2), expected);
        case "accounts_for_80pct" ->
            assertThat(actual.countForShare(0.8)).isEqualTo(expected.intValue());
        case "lorenz" -> checkLorenz(actual, expected);
        default -> fail("unknown measure: %s", what);
      }
    }
  }

  private static void checkLorenz(Concentration actual, JsonNode expected) {
    assertThat(actual.lorenz().length()).isEqualTo(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertNumber("lorenz x", (double) i / actual.size(), expected.get(i).get(0));
      assertNumber("lorenz y", actual.lorenz().get(i), expected.get(i).get(1));
    }
  }

  @Test
  void drawsTheWhaleCurve() {
    JsonNode node = FILE.get("whale_curve");
    WhaleCurve actual = WhaleCurve.of(doubles(node.get("profit")));
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      String what = entry.getKey();
      JsonNode expected = entry.getValue();
      switch (what) {
        case "note", "hand_check", "revenue", "profit" -> {}
        case "total_profit" -> assertNumber(what, actual.totalProfit(), expected);
        case "cumulative_profit_share" -> assertNumbers(what, actual.cumulativeShares(), expected);
        case "peak" -> assertNumber(what, actual.peak(), expected);
        case "peak_at_account" -> assertThat(actual.peakAccounts()).isEqualTo(expected.intValue());
        case "profit_destroyed_share" -> assertNumber(what, actual.destroyedShare(), expected);
        case "unprofitable_accounts" ->
            assertThat(actual.unprofitableAccounts()).isEqualTo(expected.intValue());
        case "profit_tied" -> assertThat(actual.breakEvenAccounts()).isEqualTo(expected.intValue());
        default -> fail("unknown part of the whale curve: %s", what);
      }
    }
  }

  @Test
  void classifiesByShare() {
    JsonNode abc = CLASSES.get("abc");
    double[] ends = doubles(abc.get("cutoffs"));
    Pareto pareto =
        Pareto.of(
            Streams.stream(abc.get("rows").elements())
                .collect(
                    toImmutableMap(
                        row -> AccountId.of(row.get("account").asText()),
                        row -> row.get("revenue").doubleValue())));
    Map<AccountId, AbcPolicy.AbcClass> before =
        pareto.classify(new AbcPolicy(ends[0], ends[1], Counting.BEFORE_ACCOUNT));
    Map<AccountId, AbcPolicy.AbcClass> with =
        pareto.classify(new AbcPolicy(ends[0], ends[1], Counting.WITH_ACCOUNT));
    int rank = 0;
    for (JsonNode row : abc.get("rows")) {
      assertOnlyFields(
          row, "account", "revenue", "cum_before", "cum_after", "abc_by_before", "abc_by_after");
      String account = row.get("account").asText();
      assertThat(before.get(AccountId.of(account))).hasToString(row.get("abc_by_before").asText());
      assertThat(with.get(AccountId.of(account))).hasToString(row.get("abc_by_after").asText());
      assertNumber(
          account, pareto.concentration().cumulativeShares().get(rank++), row.get("cum_after"));
    }
  }

  @Test
  void classifiesAGiant() {
    JsonNode giant = CLASSES.get("abc").get("giant_example");
    assertOnlyFields(giant, "values", "by_before", "by_after", "check");
    double[] values = doubles(giant.get("values"));
    ImmutableMap.Builder<AccountId, Double> amounts = ImmutableMap.builder();
    for (int i = 0; i < values.length; i++) {
      amounts.put(AccountId.of("K" + i), values[i]);
    }
    Pareto pareto = Pareto.of(amounts.buildOrThrow());
    assertClasses(pareto, Counting.BEFORE_ACCOUNT, giant.get("by_before"));
    assertClasses(pareto, Counting.WITH_ACCOUNT, giant.get("by_after"));
  }

  private static void assertClasses(Pareto pareto, Counting counting, JsonNode expected) {
    assertThat(pareto.classify(new AbcPolicy(0.8, 0.95, counting)).values())
        .extracting(AbcPolicy.AbcClass::toString)
        .containsExactlyElementsOf(
            Streams.stream(expected.elements()).map(JsonNode::asText).toList());
  }

  @TestFactory
  Stream<DynamicTest> classifiesBySteadiness() {
    return fields(CLASSES.get("xyz").get("series")).stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getValue())));
  }

  private static void check(JsonNode node) {
    Variability actual =
        Variability.of(
            MetricSeries.of("", CalendarUnit.YEAR, LocalDate.EPOCH, doubles(node.get("values"))),
            CalendarUnit.YEAR);
    XyzPolicy wide = XyzPolicy.wide();
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      String what = entry.getKey();
      JsonNode expected = entry.getValue();
      switch (what) {
        case "values" -> {}
        case "mean" -> assertNumber(what, actual.mean(), expected);
        case "sd_sample" -> assertNumber(what, actual.standardDeviation(), expected);
        case "sd_population" -> assertNumber(what, actual.populationDeviation(), expected);
        case "cv_sample" -> assertOptional(what, actual.coefficient(), expected);
        case "cv_population" -> assertOptional(what, actual.populationCoefficient(), expected);
        case "cv_detrended" -> assertOptional(what, actual.detrendedCoefficient(), expected);
        case "class_05_1" -> assertClass(wide.classify(actual), expected);
        case "class_010_025" -> assertClass(XyzPolicy.narrow().classify(actual), expected);
        case "class_detrended_05_1" -> assertClass(wide.classifyDetrended(actual), expected);
        default -> fail("unknown part of a series: %s", what);
      }
    }
  }

  private static void assertClass(Optional<XyzPolicy.XyzClass> actual, JsonNode expected) {
    assertThat(actual.map(XyzPolicy.XyzClass::name))
        .isEqualTo(expected.isNull() ? Optional.empty() : Optional.of(expected.asText()));
  }

  @Test
  void refusesTheProfitsOfTheWhaleCurve() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concentration.of(doubles(FILE.get("whale_curve").get("profit"))))
        .withMessageStartingWith("concentration amount must be finite and not negative: -");
  }
}
