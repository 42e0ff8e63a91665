package org.openkam.research.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountHierarchy;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Backtest;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.BacktestModels;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.RollingOrigin;

final class PortfolioHistoryTest {
  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  private static SimulatedPortfolio portfolio() {
    return PortfolioDesign.builder()
        .accounts(40)
        .persistence(0.95)
        .pastQuarters(16)
        .build()
        .portfolio(3);
  }

  private static BacktestPlan plan() {
    return BacktestPlan.builder()
        .origins(
            RollingOrigin.builder().periods(16).origins(2).build().from(START, Period.ofMonths(3)))
        .count(8)
        .build();
  }

  @Test
  void datesEachQuarterByItsLastDay() {
    SimulatedPortfolio portfolio = portfolio();
    AccountHistory history = portfolio.history(LocalDate.of(2026, 12, 31));
    AccountHistory.Snapshot snapshot = history.known(plan().origins().get(0));
    MetricSeries first = snapshot.past(snapshot.accounts().get(0).id());

    ImmutableList<Double> past =
        portfolio.past().getOrDefault(snapshot.accounts().get(0).id(), ImmutableList.of());
    assertThat(first.day(0)).isEqualTo(LocalDate.of(2023, 3, 31));
    assertThat(first.value(0)).isEqualTo(past.get(0));
    assertThat(first.day(5)).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(first.value(5)).isEqualTo(past.get(5));
  }

  @Test
  void putsTheOthersOfAGroupUnderItsFirstAccount() {
    SimulatedPortfolio portfolio =
        PortfolioDesign.builder().accounts(5).groups(2).pastQuarters(16).build().portfolio(3);
    List<Account> accounts =
        portfolio.history(LocalDate.of(2026, 12, 31)).known(plan().origins().get(0)).accounts();

    assertThat(accounts)
        .extracting(
            account -> account.id().value(), account -> account.parent().map(AccountId::value))
        .containsExactly(
            tuple("A1", Optional.empty()),
            tuple("A2", Optional.empty()),
            tuple("A3", Optional.of("A1")),
            tuple("A4", Optional.of("A2")),
            tuple("A5", Optional.of("A1")));
    assertThat(AccountHierarchy.of(accounts).findings()).isEmpty();
    assertThat(
            portfolio()
                .history(LocalDate.of(2026, 12, 31))
                .known(plan().origins().get(0))
                .accounts())
        .allSatisfy(account -> assertThat(account.parent()).isEmpty());
  }

  @Test
  void aBacktestFindsWhatPersists() {
    BacktestReport report =
        Backtest.run(
            portfolio().history(LocalDate.of(2026, 12, 31)), ImmutableList.of(latest()), plan());

    assertThat(precision(report, latest().name()))
        .isGreaterThan(precision(report, BacktestModels.random().name()) + 0.3);
  }

  /** Scores by the last quarter alone. */
  private static BacktestModel latest() {
    return BacktestModels.of(
        "latest",
        snapshot ->
            snapshot.accounts().stream()
                .map(account -> snapshot.past(account.id()))
                .mapToDouble(past -> past.value(past.size() - 1))
                .toArray());
  }

  private static double precision(BacktestReport report, String model) {
    return report.value(model, BacktestMetric.PRECISION, 0).orElseThrow();
  }

  @Test
  void refusesADayThatIsNotTheLastOfItsMonth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio().history(LocalDate.of(2026, 12, 30)))
        .withMessage("choice must be the last day of a month: 2026-12-30");
  }
}
