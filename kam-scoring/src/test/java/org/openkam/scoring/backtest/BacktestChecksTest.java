package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.series.MetricSeries;

final class BacktestChecksTest {
  private static final LocalDate CUT = LocalDate.of(2025, 1, 1);

  private static final double[] BEFORE = {3, 9, 1, 7, 2, 8, 4, 6, 5};
  private static final double[] AFTER = {10, 20, 30, 40, 50, 60, 70, 80, 90};

  private static Account account(int i, double before, double after) {
    return Account.builder()
        .id(AccountId.of("a" + i))
        .putSeries(
            "revenue",
            MetricSeries.of("", ImmutableMap.of(CUT.minusDays(1), before, CUT.plusDays(1), after)))
        .build();
  }

  private static ImmutableList<Account> accounts(int count, double... figures) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      Account.Builder account = account(i, BEFORE[i], AFTER[i]).toBuilder();
      if (i < figures.length) {
        account.putFigure("grade", figures[i]);
      }
      accounts.add(account.build());
    }
    return accounts.build();
  }

  private static ImmutableList<Finding> findings(
      ImmutableList<Account> accounts, BacktestPlan.Builder plan, BacktestModel... models) {
    return Backtest.run(
            AccountHistory.of(accounts, "revenue", ImmutableSet.of("grade")),
            ImmutableList.copyOf(models),
            plan.addOrigins(Origin.of(CUT, CUT.plusMonths(3))).build())
        .findings();
  }

  private static BacktestPlan.Builder plan() {
    return BacktestPlan.builder().count(3);
  }

  @Test
  void findsNothingInPlainData() {
    assertThat(findings(accounts(9, 5, 1, 4, 2, 3, 9, 8, 6, 7), plan())).isEmpty();
  }

  @Test
  void distrustsAFigureThatForetellsTheOutcome() {
    // 9 accounts, two neighbors exchanged: 1 - 6 * 2 / (9 * 80)
    assertThat(findings(accounts(9, 1, 2, 3, 4, 5, 6, 7, 9, 8), plan()))
        .extracting(Finding::message)
        .containsExactly(
            "figure 'grade' ranks the accounts at 2025-01-01 almost as they turned out (0.983),"
                + " which the past total does not (0.1); check that it knows nothing of the time"
                + " after");
    assertThat(findings(accounts(9, 9, 8, 7, 6, 5, 4, 3, 2, 1), plan()))
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("TOO_GOOD_TO_BE_TRUE", "grade"));
    assertThat(findings(accounts(9, 1, 2, 3, 4, 5, 6, 7, 9, 8), plan().suspiciousCorrelation(0.99)))
        .isEmpty();
  }

  @Test
  void looksAtAFigureWhereItWasMeasured() {
    assertThat(findings(accounts(9, 1, 2, 3, 4, 5, 6, 7, 8), plan())).hasSize(1);
    assertThat(findings(accounts(9, 1, 2, 3, 4, 5, 6, 7), plan())).isEmpty();
    assertThat(findings(accounts(7, 1, 2, 3, 4, 5, 6, 7), plan().dominantShare(1))).isEmpty();
  }

  @Test
  void doesNotWonderWhereThePastForetellsTheOutcomeToo() {
    ImmutableList.Builder<Account> steady = ImmutableList.builder();
    for (int i = 0; i < 9; i++) {
      steady.add(account(i, AFTER[i], AFTER[i]).toBuilder().putFigure("grade", AFTER[i]).build());
    }
    assertThat(findings(steady.build(), plan())).isEmpty();
  }

  @Test
  void distrustsAModelThatForetellsTheOutcome() {
    assertThat(findings(accounts(9), plan(), BacktestModels.of("oracle", known -> AFTER.clone())))
        .extracting(Finding::message)
        .containsExactly(
            "model 'oracle' ranks the accounts at 2025-01-01 almost as they turned out (1), which"
                + " the past total does not (0.1); check that it knows nothing of the time after");
  }

  @Test
  void reportsThatEveryModelChoosesAll() {
    assertThat(findings(accounts(8), plan().count(9)))
        .extracting(Finding::message)
        .containsExactly(
            "at 2025-01-01 there were 8 accounts for 9 places; every model chose all of them");
    assertThat(findings(accounts(8), plan().count(8))).isEmpty();
  }

  @Test
  void reportsAnAccountThatDecides() {
    // 10 to 70: the last has exactly a quarter, 70 of 280
    assertThat(findings(accounts(7), plan()))
        .extracting(Finding::message)
        .containsExactly(
            "account 'a6' brought in 25 % of the outcome of all accounts after 2025-01-01; whether"
                + " a model chose it decides on captured value and NDCG");
    assertThat(findings(accounts(7), plan().dominantShare(0.26))).isEmpty();
    assertThat(findings(accounts(1), plan().count(1))).isEmpty();
  }
}
