package org.openkam.value.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class RevenueBookTest {
  private static final RevenueBook BOOK =
      RevenueBook.of(
          line("A", 300, 90, "DE", "pumps"),
          line("B", 50, 20, "DE", "valves"),
          line("C", 650, 90, "NL", "pumps"));

  private static RevenueBook.Line line(
      String account, double revenue, double margin, String region, String unit) {
    return RevenueBook.Line.builder()
        .account(AccountId.of(account))
        .revenue(revenue)
        .margin(margin)
        .putDimension("region", region)
        .putDimension("unit", unit)
        .build();
  }

  @Test
  @Tag("R114")
  void groupedInFourWaysTheTotalsAreEqual() {
    RevenueBook book =
        RevenueBook.of(
            grouped("A", 410, "hospital", "beds", "north", "care"),
            grouped("B", 260, "hospital", "lamps", "south", "care"),
            grouped("C", 175, "school", "beds", "south", "education"),
            grouped("D", 155, "hotel", "lamps", "north", "travel"));

    for (String dimension :
        ImmutableList.of("customer-type", "product-type", "geography", "core-business")) {
      assertThat(
              book.paretoBy(dimension).values().stream()
                  .mapToDouble(group -> group.concentration().total())
                  .sum())
          .as(dimension)
          .isEqualTo(1000);
    }
    assertThat(
            Objects.requireNonNull(book.paretoBy("geography").get("north")).concentration().total())
        .isEqualTo(565);
    assertThat(book.paretoBy("core-business").keySet())
        .containsExactly("care", "education", "travel");
  }

  private static RevenueBook.Line grouped(
      String account, double revenue, String type, String product, String region, String business) {
    return RevenueBook.Line.builder()
        .account(AccountId.of(account))
        .revenue(revenue)
        .margin(0)
        .putDimension("customer-type", type)
        .putDimension("product-type", product)
        .putDimension("geography", region)
        .putDimension("core-business", business)
        .build();
  }

  @Test
  @Tag("R040")
  void losesAnAccountInTotalByRegionAndByUnit() {
    ScenarioOutcome outcome = BOOK.apply(Scenario.loss("A leaves", AccountId.of("A")));

    // revenue 1000 to 700 and 350 to 50; margin 200 to 110 and 110 to 20
    assertThat(outcome.total())
        .isEqualTo(
            new ScenarioOutcome.Impact(
                new ScenarioOutcome.AmountChange(1000, 700),
                new ScenarioOutcome.AmountChange(200, 110)));
    assertThat(outcome.total().revenue().relative().orElseThrow()).isCloseTo(-0.300, within(1e-12));
    assertThat(outcome.total().margin().relative().orElseThrow()).isCloseTo(-0.45, within(1e-12));
    ScenarioOutcome.Impact germany = Objects.requireNonNull(outcome.by("region").get("DE"));
    assertThat(germany)
        .isEqualTo(
            new ScenarioOutcome.Impact(
                new ScenarioOutcome.AmountChange(350, 50),
                new ScenarioOutcome.AmountChange(110, 20)));
    assertThat(germany.revenue().relative().orElseThrow()).isCloseTo(-0.857, within(5e-4));
    assertThat(outcome.by("unit"))
        .isEqualTo(
            ImmutableMap.of(
                "pumps",
                    new ScenarioOutcome.Impact(
                        new ScenarioOutcome.AmountChange(950, 650),
                        new ScenarioOutcome.AmountChange(180, 90)),
                "valves",
                    new ScenarioOutcome.Impact(
                        new ScenarioOutcome.AmountChange(50, 50),
                        new ScenarioOutcome.AmountChange(20, 20))));
  }

  @Test
  @Tag("R040")
  void leavesNothingOfARegionThatLosesAllItsAccounts() {
    ScenarioOutcome outcome =
        BOOK.apply(Scenario.loss("Germany", AccountId.of("A"), AccountId.of("B")));

    assertThat(outcome.by("region"))
        .containsEntry(
            "DE",
            new ScenarioOutcome.Impact(
                new ScenarioOutcome.AmountChange(350, 0),
                new ScenarioOutcome.AmountChange(110, 0)));
    assertThat(outcome.after().pareto().ranked()).containsOnlyKeys(AccountId.of("C"));
  }

  @Test
  @Tag("R075")
  void ordersTheScenariosByWhatTheyDoToMargin() {
    Scenario inflation =
        Scenario.builder()
            .name("inflation")
            .shock(Scenario.Shock.cost(0.1))
            .addTags("economic")
            .build();
    Scenario currency =
        Scenario.builder()
            .name("weak krone")
            .putDimension("region", "NL")
            .shock(Scenario.Shock.price(-0.2))
            .addTags("economic")
            .build();
    Scenario competition =
        Scenario.builder()
            .name("competition")
            .putDimension("unit", "pumps")
            .shock(Scenario.Shock.volume(-0.1))
            .addTags("political", "technological")
            .build();

    // cost 800 * 10 % = 80; price 650 * 20 % = 130; volume 180 * 10 % = 18
    assertThat(BOOK.compare(ImmutableList.of(competition, inflation, currency)))
        .extracting(ScenarioOutcome::scenario)
        .containsExactly(currency, inflation, competition);
    assertThat(BOOK.apply(inflation).total())
        .isEqualTo(
            new ScenarioOutcome.Impact(
                new ScenarioOutcome.AmountChange(1000, 1000),
                new ScenarioOutcome.AmountChange(200, 120)));
    assertThat(BOOK.apply(currency).total())
        .isEqualTo(
            new ScenarioOutcome.Impact(
                new ScenarioOutcome.AmountChange(1000, 870),
                new ScenarioOutcome.AmountChange(200, 70)));
    assertThat(BOOK.apply(competition).total())
        .isEqualTo(
            new ScenarioOutcome.Impact(
                new ScenarioOutcome.AmountChange(1000, 905),
                new ScenarioOutcome.AmountChange(200, 182)));
  }

  @Test
  void ordersScenariosOfTheSameMarginByName() {
    Scenario first = Scenario.loss("A leaves", AccountId.of("A"));
    Scenario second = Scenario.loss("C leaves", AccountId.of("C"));

    // both cost a margin of 90
    assertThat(BOOK.compare(ImmutableList.of(second, first)))
        .extracting(ScenarioOutcome::scenario)
        .containsExactly(first, second);
    assertThat(BOOK.compare(ImmutableList.of(first, second)))
        .extracting(ScenarioOutcome::scenario)
        .containsExactly(first, second);
  }

  @Test
  void combinesTheChangesOfAShock() {
    // 100 units at 10 with cost 8 to 90 units at 11 with cost 10
    RevenueBook book = RevenueBook.of(line("A", 1000, 200, "DE", "pumps"));
    ScenarioOutcome.Impact impact =
        book.apply(
                Scenario.builder().name("all").shock(new Scenario.Shock(-0.1, 0.1, 0.25)).build())
            .total();

    assertThat(impact.revenue().after()).isCloseTo(990, within(1e-9));
    assertThat(impact.margin().after()).isCloseTo(90, within(1e-9));
  }

  @Test
  @Tag("R039")
  void showsTheDependenceOfARegion() {
    assertThat(BOOK.paretoBy("region").get("DE"))
        .isEqualTo(
            RevenueBook.of(line("A", 300, 90, "DE", "pumps"), line("B", 50, 20, "DE", "valves"))
                .pareto());
    assertThat(Objects.requireNonNull(BOOK.paretoBy("region").get("DE")).share(AccountId.of("A")))
        .isCloseTo(0.857, within(5e-4));
  }

  @Test
  void rollsAccountsUpToTheirGroup() {
    RevenueBook groups =
        BOOK.rollUp(account -> account.value().equals("C") ? account : AccountId.of("group"));

    assertThat(groups.pareto().ranked())
        .isEqualTo(ImmutableMap.of(AccountId.of("C"), 650.0, AccountId.of("group"), 350.0));
    assertThat(groups.margin()).isEqualTo(200);
  }

  @Test
  void keepsLinesWithoutADimensionApart() {
    RevenueBook.Line without =
        RevenueBook.Line.builder().account(AccountId.of("D")).revenue(10).margin(1).build();
    RevenueBook book = RevenueBook.of(line("A", 300, 90, "DE", "pumps"), without);

    assertThat(book.paretoBy("region")).containsOnlyKeys("", "DE");
  }

  @Test
  void leavesOutValuesWithoutRevenue() {
    RevenueBook book =
        RevenueBook.of(line("A", 300, 90, "DE", "pumps"), line("B", 0, -5, "NL", "pumps"));

    assertThat(book.paretoBy("region")).containsOnlyKeys("DE");
    assertThat(book.apply(Scenario.loss("B", AccountId.of("B"))).by("region"))
        .containsEntry(
            "NL",
            new ScenarioOutcome.Impact(
                new ScenarioOutcome.AmountChange(0, 0), new ScenarioOutcome.AmountChange(-5, 0)));
    assertThat(new ScenarioOutcome.AmountChange(-5, 0).relative()).isEmpty();
  }

  @Test
  void refusesScenariosThatHitNothing() {
    assertRefused(
        () -> BOOK.apply(Scenario.loss("Z leaves", AccountId.of("A"), AccountId.of("Z"))),
        "scenario 'Z leaves' names an account that has no revenue line: 'Z'");
    assertRefused(
        () ->
            BOOK.apply(
                Scenario.builder()
                    .name("France")
                    .putDimension("region", "FR")
                    .shock(Scenario.Shock.loss())
                    .build()),
        "scenario must hit a revenue line: 'France'");
    assertRefused(() -> Scenario.loss("none"), "loss scenario needs an account: 'none'");
    assertRefused(
        () -> Scenario.loss(" ", AccountId.of("A")), "scenario name must not be blank: ' '");
    assertRefused(() -> BOOK.paretoBy("zone"), "no revenue line has dimension: 'zone'");
  }

  @Test
  void refusesNumbersWithoutMeaning() {
    assertRefused(
        () -> Scenario.Shock.volume(-1.1), "shock volume must be finite and at least -1: -1.1");
    assertRefused(
        () -> Scenario.Shock.price(-2), "shock price must be finite and at least -1: -2.0");
    assertRefused(
        () -> Scenario.Shock.cost(Double.NaN), "shock cost must be finite and at least -1: NaN");
    assertRefused(() -> line(" ", 1, 1, "DE", "pumps"), "account id must not be blank: ' '");
    assertRefused(
        () -> line("A", -1, 1, "DE", "pumps"),
        "revenue of account 'A' must be finite and not negative: -1.0");
    assertRefused(
        () -> line("A", 1, Double.NaN, "DE", "pumps"), "margin of account 'A' must be finite: NaN");
    assertRefused(
        () -> new ScenarioOutcome.AmountChange(Double.NaN, 1), "amount before must be finite: NaN");
    assertRefused(
        () -> new ScenarioOutcome.AmountChange(1, Double.NaN), "amount after must be finite: NaN");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
