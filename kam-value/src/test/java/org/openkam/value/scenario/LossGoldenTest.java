package org.openkam.value.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openkam.value.ValueGolden.assertNumber;
import static org.openkam.value.ValueGolden.assertOnlyFields;
import static org.openkam.value.ValueGolden.doubles;
import static org.openkam.value.ValueGolden.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.value.ValueGolden;
import org.openkam.value.concentration.Concentration;
import org.openkam.value.concentration.Pareto;

final class LossGoldenTest {
  private static final JsonNode FILE = ValueGolden.read("loss_scenarios.json");
  private static final ImmutableList<String> ACCOUNTS = texts(FILE.get("accounts"));
  private static final double[] REVENUE = doubles(FILE.get("revenue"));
  private static final double[] PROBABILITIES = doubles(FILE.get("annual_loss_probability"));
  private static final double FIXED_COST = FILE.get("fixed_cost").doubleValue();
  private static final RevenueBook BOOK = book();
  private static final RevenueBook REGIONS = regions();

  private static ImmutableList<String> texts(JsonNode node) {
    return Streams.stream(node.elements())
        .map(JsonNode::asText)
        .collect(ImmutableList.toImmutableList());
  }

  private static RevenueBook book() {
    double[] margins = doubles(FILE.get("contribution_margin"));
    ImmutableList.Builder<RevenueBook.Line> lines = ImmutableList.builder();
    for (int i = 0; i < REVENUE.length; i++) {
      lines.add(
          RevenueBook.Line.builder()
              .account(AccountId.of(ACCOUNTS.get(i)))
              .revenue(REVENUE[i])
              .margin(REVENUE[i] * margins[i])
              .build());
    }
    return new RevenueBook(lines.build());
  }

  private static RevenueBook regions() {
    ImmutableList.Builder<RevenueBook.Line> lines = ImmutableList.builder();
    for (Map.Entry<String, JsonNode> region : fields(FILE.get("regions"))) {
      for (Map.Entry<String, JsonNode> account : fields(region.getValue())) {
        lines.add(
            RevenueBook.Line.builder()
                .account(AccountId.of(account.getKey()))
                .revenue(account.getValue().doubleValue())
                .margin(0)
                .putDimension("region", region.getKey())
                .build());
      }
    }
    return new RevenueBook(lines.build());
  }

  @Test
  void knowsEachPartOfTheFile() {
    assertOnlyFields(
        FILE,
        "provenance",
        "accounts",
        "revenue",
        "contribution_margin",
        "annual_loss_probability",
        "fixed_cost",
        "base",
        "single_loss",
        "double_loss",
        "loss_distribution",
        "expected_loss",
        "variance",
        "sd",
        "var",
        "expected_shortfall",
        "definitions",
        "equal_probability_identity",
        "monte_carlo",
        "regions",
        "region_dependence",
        "loss_of_A_by_region");
  }

  @Test
  void addsUpTheBook() {
    JsonNode base = FILE.get("base");
    assertOnlyFields(base, "revenue", "contribution", "profit");
    assertNumber("revenue", BOOK.revenue(), base.get("revenue"));
    assertNumber("contribution", BOOK.margin(), base.get("contribution"));
    assertNumber("profit", BOOK.margin() - FIXED_COST, base.get("profit"));
  }

  @Test
  void losesEachAccount() {
    for (JsonNode row : FILE.get("single_loss")) {
      assertOnlyFields(
          row,
          "lost",
          "revenue_after",
          "revenue_drop",
          "profit_after",
          "profit_change_percent",
          "hhi_after");
      ScenarioOutcome outcome =
          BOOK.apply(Scenario.loss("loss", AccountId.of(row.get("lost").asText())));
      check(outcome.total(), row);
      assertNumber(
          "hhi", outcome.after().pareto().concentration().herfindahl(), row.get("hhi_after"));
    }
  }

  @Test
  void losesTwoAccounts() {
    JsonNode row = FILE.get("double_loss");
    assertOnlyFields(
        row, "lost", "revenue_after", "revenue_drop", "profit_after", "profit_change_percent");
    check(
        BOOK.apply(
                Scenario.loss(
                    "loss",
                    texts(row.get("lost")).stream().map(AccountId::of).toArray(AccountId[]::new)))
            .total(),
        row);
  }

  private static void check(ScenarioOutcome.Impact impact, JsonNode row) {
    ScenarioOutcome.AmountChange profit = impact.profit(FIXED_COST);
    assertNumber("revenue after", impact.revenue().after(), row.get("revenue_after"));
    assertNumber(
        "revenue drop", -impact.revenue().relative().orElseThrow(), row.get("revenue_drop"));
    assertNumber("profit after", profit.after(), row.get("profit_after"));
    assertNumber(
        "profit change", 100 * profit.relative().orElseThrow(), row.get("profit_change_percent"));
  }

  @Test
  void distributesTheLossExactly() {
    LossDistribution actual = LossDistribution.of(REVENUE, PROBABILITIES);
    assertEquals(FILE.get("loss_distribution").size(), actual.losses().length());
    int next = 0;
    for (JsonNode row : FILE.get("loss_distribution")) {
      assertOnlyFields(row, "loss", "prob", "cdf");
      assertNumber("loss", actual.losses().get(next), row.get("loss"));
      assertNumber("probability", actual.probabilities().get(next), row.get("prob"));
      assertNumber("cdf", actual.probabilityOfAtMost(actual.losses().get(next)), row.get("cdf"));
      next++;
    }
    assertNumber("mean", actual.mean(), FILE.get("expected_loss"));
    assertNumber("variance", actual.variance(), FILE.get("variance"));
    assertNumber("deviation", actual.standardDeviation(), FILE.get("sd"));
    fields(FILE.get("var"))
        .forEach(
            entry ->
                assertNumber(
                    "value at risk",
                    actual.valueAtRisk(Double.parseDouble(entry.getKey())),
                    entry.getValue()));
    fields(FILE.get("expected_shortfall"))
        .forEach(
            entry ->
                assertNumber(
                    "shortfall",
                    actual.expectedShortfall(Double.parseDouble(entry.getKey())),
                    entry.getValue()));
  }

  @Test
  void agreesWithTheSimulation() {
    JsonNode simulated = FILE.get("monte_carlo");
    assertOnlyFields(simulated, "n", "mean", "var95", "var99", "es95");
    LossDistribution actual = LossDistribution.of(REVENUE, PROBABILITIES);
    double error = actual.standardDeviation() / Math.sqrt(simulated.get("n").doubleValue());
    assertThat(actual.mean()).isCloseTo(simulated.get("mean").doubleValue(), within(4 * error));
    assertNumber("var95", actual.valueAtRisk(0.95), simulated.get("var95"));
    assertNumber("var99", actual.valueAtRisk(0.99), simulated.get("var99"));
    assertThat(actual.expectedShortfall(0.95))
        .isCloseTo(simulated.get("es95").doubleValue(), within(4 * error / Math.sqrt(0.05)));
  }

  @Test
  void spreadsWithTheHerfindahlIndex() {
    JsonNode identity = FILE.get("equal_probability_identity");
    assertOnlyFields(identity, "p", "hhi", "relative_loss_sd", "formula");
    double[] equal = new double[REVENUE.length];
    Arrays.fill(equal, identity.get("p").doubleValue());
    assertNumber("hhi", Concentration.of(REVENUE).herfindahl(), identity.get("hhi"));
    assertNumber(
        "deviation",
        LossDistribution.of(REVENUE, equal).standardDeviation() / BOOK.revenue(),
        identity.get("relative_loss_sd"));
  }

  @Test
  void seesTheDependenceOfEachRegion() {
    ImmutableMap<String, Pareto> byRegion = ImmutableMap.copyOf(REGIONS.paretoBy("region"));
    assertThat(byRegion.keySet())
        .containsExactlyInAnyOrderElementsOf(
            ImmutableList.copyOf(FILE.get("region_dependence").fieldNames()));
    for (Map.Entry<String, JsonNode> entry : fields(FILE.get("region_dependence"))) {
      JsonNode expected = entry.getValue();
      assertOnlyFields(expected, "total", "largest", "largest_share", "hhi", "flag_over_50");
      Pareto actual = requireNonNull(byRegion.get(entry.getKey()));
      assertNumber("total", actual.concentration().total(), expected.get("total"));
      assertThat(actual.largest()).hasToString(expected.get("largest").asText());
      assertNumber("share", actual.share(actual.largest()), expected.get("largest_share"));
      assertNumber("hhi", actual.concentration().herfindahl(), expected.get("hhi"));
      assertThat(actual.dependsOnLargest(0.5))
          .isEqualTo(expected.get("flag_over_50").booleanValue());
    }
  }

  @Test
  void losesAnAccountInEachRegion() {
    Map<String, ScenarioOutcome.Impact> byRegion =
        REGIONS.apply(Scenario.loss("loss", AccountId.of("A"))).by("region");
    for (Map.Entry<String, JsonNode> entry : fields(FILE.get("loss_of_A_by_region"))) {
      assertOnlyFields(entry.getValue(), "after", "drop");
      ScenarioOutcome.AmountChange revenue = requireNonNull(byRegion.get(entry.getKey())).revenue();
      assertNumber("after", revenue.after(), entry.getValue().get("after"));
      assertNumber("drop", -revenue.relative().orElseThrow(), entry.getValue().get("drop"));
    }
  }
}
