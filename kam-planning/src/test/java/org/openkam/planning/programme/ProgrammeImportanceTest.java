package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Window;
import org.openkam.planning.programme.ProgrammeImportance.Sign;

final class ProgrammeImportanceTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final ProgrammePolicy POLICY = ProgrammePolicy.standard();

  @Test
  void readsGrowthMarginAndDependenceOfThePortfolio() {
    // acme grows by 160, globex by 40, eight others stay: 80 % of the growth from 1 of 10
    // margin: 300 of 1,000, 290 of 1,000, then 276 of 1,200 = 23 %
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    accounts.add(account("acme", List.of(200, 200, 360), List.of(60, 50, 36)));
    accounts.add(account("globex", List.of(160, 160, 200), List.of(48, 48, 48)));
    IntStream.range(0, 8)
        .forEach(
            i -> accounts.add(account("small-" + i, List.of(80, 80, 80), List.of(24, 24, 24))));
    ProgrammeImportance importance = importance(accounts.build(), 3);

    assertThat(importance.years())
        .extracting(ProgrammeImportance.Year::day)
        .containsExactly(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31), DAY);
    assertThat(importance.signs(POLICY))
        .containsExactly(
            entry(Sign.GROWTH_OF_FEW, Gate.Status.MET),
            entry(Sign.FALLING_MARGIN, Gate.Status.MET),
            entry(Sign.DEPENDENCE, Gate.Status.MET));
    assertThat(importance.check(POLICY))
        .allMatch(finding -> finding.severity() == Finding.Severity.INFO)
        .extracting(Finding::message)
        .containsExactly(
            "signs that speak for key account management: 3 of 3 that are known",
            "1 of 10 accounts brought 80 % of the growth in the year to 2025-12-31, first acme",
            "the margin fell from 30.0 % of revenue in the year to 2023-12-31 to 23.0 % in the year"
                + " to 2025-12-31; it is known for 100 % of revenue",
            "'acme' brings 30 % of revenue; the top 5 of 10 bring 67 %");
  }

  @Test
  void findsNoReasonWhereMuchGrowsAndNothingDependsOnFew() {
    ImmutableList<Account> accounts =
        IntStream.range(0, 25)
            .mapToObj(i -> account("a" + i, List.of(100, 110), List.of(20, 22)))
            .collect(ImmutableList.toImmutableList());
    ProgrammeImportance importance = importance(accounts, 2);

    assertThat(importance.signs(POLICY)).containsOnlyKeys(Sign.values());
    assertThat(importance.signs(POLICY).values()).containsOnly(Gate.Status.NOT_MET);
    assertThat(importance.check(POLICY))
        .extracting(Finding::message)
        .containsExactly(
            "signs that speak for key account management: 0 of 3 that are known",
            "it took 20 of 25 accounts to bring 80 % of the growth in the year to 2025-12-31",
            "the margin was 20.0 % of revenue in the year to 2024-12-31 and 20.0 % in the year to"
                + " 2025-12-31; it is known for 100 % of revenue",
            "the largest account, 'a0', brings 4 % of revenue; the top 5 of 25 bring 20 %");
  }

  @Test
  void aFallByJustTheLimitCountsAndALesserOneDoesNot() {
    ProgrammeImportance onePoint =
        importance(List.of(account("a", List.of(100, 100), List.of(11, 10))), 2);
    ProgrammeImportance less =
        importance(List.of(account("a", List.of(1000, 1000), List.of(110, 101))), 2);

    assertThat(onePoint.signs(POLICY)).containsEntry(Sign.FALLING_MARGIN, Gate.Status.MET);
    assertThat(less.signs(POLICY)).containsEntry(Sign.FALLING_MARGIN, Gate.Status.NOT_MET);
    assertThat(
            less.signs(ProgrammePolicy.builder().minMarginFall(0.009).build())
                .get(Sign.FALLING_MARGIN))
        .isEqualTo(Gate.Status.MET);
  }

  @Test
  void countsWhatTheDataDoNotShowNeitherWay() {
    ProgrammeImportance nothing = importance(List.of(), 2);
    ProgrammeImportance onlyRevenue =
        importance(List.of(account("a", List.of(90, 80), List.of())), 2);
    ProgrammeImportance onlyNow = importance(List.of(account("a", List.of(80), List.of(8))), 2);

    assertThat(nothing.check(POLICY))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "IMPORTANCE_UNKNOWN",
                "the data do not show how important key account management is"),
            tuple(
                "GROWTH_UNKNOWN",
                "revenue is not known for the year to 2025-12-31 and the one before"),
            tuple("MARGIN_UNKNOWN", "the margin is known for 0 of 2 years, and it takes two"),
            tuple("REVENUE_UNKNOWN", "no revenue is known for the year to 2025-12-31"));
    assertThat(onlyRevenue.check(POLICY))
        .extracting(Finding::message)
        .containsExactly(
            "signs that speak for key account management: 1 of 2 that are known",
            "no account grew in the year to 2025-12-31",
            "the margin is known for 0 of 2 years, and it takes two",
            "'a' brings 100 % of revenue; the top 1 of 1 bring 100 %");
    assertThat(onlyNow.signs(POLICY))
        .containsEntry(Sign.GROWTH_OF_FEW, Gate.Status.UNKNOWN)
        .containsEntry(Sign.FALLING_MARGIN, Gate.Status.UNKNOWN)
        .containsEntry(Sign.DEPENDENCE, Gate.Status.MET);
  }

  @Test
  void saysForWhichPartOfTheRevenueTheMarginIsKnown() {
    ProgrammeImportance importance =
        importance(
            List.of(
                account("a", List.of(60, 50), List.of(6, 4)),
                account("b", List.of(40, 150), List.of())),
            2);

    assertThat(importance.years().get(1).revenueWithMargin()).isEqualTo(50);
    assertThat(importance.check(POLICY))
        .extracting(Finding::message)
        .contains(
            "the margin fell from 10.0 % of revenue in the year to 2024-12-31 to 8.0 % in the year"
                + " to 2025-12-31; it is known for 25 % of revenue");
  }

  @Test
  void aGroupIsOneCustomer() {
    Account parent = account("group", List.of(5, 5), List.of(1, 1));
    ImmutableList.Builder<Account> accounts = ImmutableList.<Account>builder().add(parent);
    IntStream.range(0, 20)
        .forEach(
            i ->
                accounts.add(
                    account("child-" + i, List.of(5, 5), List.of(1, 1)).toBuilder()
                        .parent(parent.id())
                        .build()));
    ProgrammeImportance importance = importance(accounts.build(), 2);

    assertThat(importance.years().get(1).revenue())
        .containsExactly(entry(AccountId.of("group"), 105.0));
    assertThat(importance.years().get(1).margin())
        .containsExactly(entry(AccountId.of("group"), 21.0));
  }

  @Test
  void theLimitsOfThePolicyDecide() {
    // largest 10 of 100, top five 25 of 100 among 26: neither is above its limit
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    accounts.add(account("top", List.of(10, 10), List.of()));
    IntStream.range(0, 24)
        .forEach(i -> accounts.add(account("b" + i, List.of(3.75, 3.75), List.of())));
    ProgrammeImportance importance = importance(accounts.build(), 2);

    assertThat(importance.signs(POLICY)).containsEntry(Sign.DEPENDENCE, Gate.Status.NOT_MET);
    assertThat(
            importance
                .signs(ProgrammePolicy.builder().maxLargestShare(0.09).build())
                .get(Sign.DEPENDENCE))
        .isEqualTo(Gate.Status.MET);
    assertThat(
            importance
                .signs(ProgrammePolicy.builder().maxTopFiveShare(0.24).build())
                .get(Sign.DEPENDENCE))
        .isEqualTo(Gate.Status.MET);
  }

  @Test
  void afterALeapDayTheLastDayOfAMonthRemainsOne() {
    ProgrammeImportance importance =
        ProgrammeImportance.of(
            List.of(), LocalDate.of(2025, 2, 28), read("revenue"), read("margin"), 2);

    assertThat(importance.years().get(0).day()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(
            ProgrammeImportance.of(
                    List.of(), LocalDate.of(2025, 2, 27), read("revenue"), read("margin"), 2)
                .years()
                .get(0)
                .day())
        .isEqualTo(LocalDate.of(2024, 2, 27));
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> importance(List.of(), 1))
        .withMessage("importance must be read from at least two years: 1");
    ProgrammeImportance.Year year = ProgrammeImportance.Year.builder().day(DAY).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeImportance.builder().addYears(year).build())
        .withMessage("importance must be read from at least two years: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammeImportance.builder().addYears(year, year).build())
        .withMessage("years must be in the order of time: 2025-12-31, 2025-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProgrammeImportance.Year.builder()
                    .day(DAY)
                    .margin(ImmutableSortedMap.of(AccountId.of("a"), Double.NaN))
                    .build())
        .withMessage("margin of account 'a' in the year to 2025-12-31 must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().growthShare(0).build())
        .withMessage("share of growth must be above zero and at most one: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().minMarginFall(0).build())
        .withMessage("fall of the margin rate must be above zero and at most one: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().fewAccounts(1.5).build())
        .withMessage("share of few accounts must be from zero to one: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().maxLargestShare(-1).build())
        .withMessage("share of the largest account must be from zero to one: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().maxTopFiveShare(2).build())
        .withMessage("share of the five largest accounts must be from zero to one: 2.0");
  }

  private static ProgrammeImportance importance(List<Account> accounts, int years) {
    return ProgrammeImportance.of(accounts, DAY, read("revenue"), read("margin"), years);
  }

  private static Measure read(String series) {
    return Measures.series(series).over(Window.months(12)).sum();
  }

  /** An account with one value a year, the last in December 2025. */
  private static Account account(
      String id, List<? extends Number> revenue, List<? extends Number> margin) {
    Account.Builder account = Account.builder().id(AccountId.of(id));
    if (!revenue.isEmpty()) {
      account.putSeries("revenue", yearly(revenue));
    }
    if (!margin.isEmpty()) {
      account.putSeries("margin", yearly(margin));
    }
    return account.build();
  }

  private static MetricSeries yearly(List<? extends Number> values) {
    return MetricSeries.of(
        "EUR",
        IntStream.range(0, values.size())
            .mapToObj(i -> DAY.minusYears(values.size() - 1L - i))
            .toList(),
        values.stream().mapToDouble(Number::doubleValue).toArray());
  }
}
