package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.Rating;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;

final class AccountHistoryTest {
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final LocalDate CUT = LocalDate.of(2025, 4, 1);
  private static final Origin ORIGIN = Origin.of(CUT, LocalDate.of(2025, 7, 1));
  private static final AccountId ACME = AccountId.of("ACME");
  private static final MetricSeries REVENUE =
      MetricSeries.of("EUR", ImmutableMap.of(MARCH, 20.0, JUNE, 30.0));

  private static Account.Builder acme() {
    return Account.builder().id(ACME);
  }

  private static Estimate estimate(Evidence source) {
    return Estimate.builder().amount(5).probability(0.5).horizonMonths(12).source(source).build();
  }

  private static Evidence on(LocalDate day) {
    return Evidence.builder().source("visit").date(day).build();
  }

  private static Transaction order(LocalDate day) {
    return new Transaction(day, 100, "EUR");
  }

  private static Rating rating(LocalDate day) {
    return Rating.builder()
        .account(ACME)
        .criterion("prestige")
        .assessor("Mia")
        .value(7)
        .date(day)
        .build();
  }

  @Test
  void showsNothingOfALaterDay() {
    Account today =
        acme()
            .putSeries("revenue", REVENUE)
            .putFigure("founded", 1999.0)
            .putFigure("win-rate", 0.7)
            .putFigure("headcount", 40, MARCH)
            .putFigure("rebate", 0.1, CUT)
            .putTransaction("orders", Transactions.of(order(MARCH), order(CUT)))
            .addRatings(rating(MARCH), rating(CUT))
            .putDimension("sector", "food")
            .putEstimate("early", estimate(on(MARCH)))
            .putEstimate("late", estimate(on(CUT)))
            .putEstimate("undated", estimate(Evidence.from("somebody")))
            .addEvidence(on(MARCH), on(JUNE), Evidence.from("file"))
            .build();
    AccountHistory history =
        AccountHistory.of(ImmutableList.of(today), "revenue", ImmutableSet.of("founded"));

    AccountHistory.Snapshot snapshot = history.known(ORIGIN);

    assertThat(snapshot.accounts())
        .containsExactly(
            acme()
                .putSeries("revenue", REVENUE.before(CUT))
                .putFigure("founded", 1999.0)
                .putFigure("headcount", 40, MARCH)
                .putTransaction("orders", Transactions.of(order(MARCH)))
                .addRatings(rating(MARCH))
                .putDimension("sector", "food")
                .putEstimate("early", estimate(on(MARCH)))
                .addEvidence(on(MARCH), Evidence.from("file"))
                .build());
    assertThat(snapshot.past(ACME)).isEqualTo(REVENUE.before(CUT));
    assertThat(history.outcome(ACME, ORIGIN)).isEqualTo(30);
  }

  @Test
  void looksBackNoFurtherThanTheOrigin() {
    AccountHistory history =
        AccountHistory.of(
            ImmutableList.of(
                acme()
                    .putSeries("revenue", REVENUE)
                    .putTransaction("orders", Transactions.of(order(MARCH), order(CUT)))
                    .build()),
            "revenue",
            ImmutableSet.of());
    Origin later =
        Origin.builder()
            .knownFrom(CUT)
            .cut(LocalDate.of(2025, 7, 1))
            .outcomeEnd(LocalDate.of(2025, 10, 1))
            .build();

    assertThat(history.known(later).past(ACME).values()).containsExactly(30);
    assertThat(history.known(later).accounts())
        .containsExactly(
            acme()
                .putSeries("revenue", REVENUE.from(CUT))
                .putTransaction("orders", Transactions.of(order(CUT)))
                .build());
    assertThat(history.outcome(ACME, later)).isZero();
  }

  @Test
  void leavesOutWhoWasNoCustomerYet() {
    AccountHistory history =
        AccountHistory.of(
            ImmutableList.of(
                acme().customerSince(CUT).build(),
                Account.builder().id(AccountId.of("Old")).customerSince(MARCH).build()),
            "revenue",
            ImmutableSet.of());

    assertThat(history.known(ORIGIN).accounts())
        .extracting(Account::id)
        .containsExactly(AccountId.of("Old"));
  }

  @Test
  void refusesASourceThatKnowsTooMuch() {
    assertRefused(
        acme().putSeries("orders", REVENUE).build(),
        "account 'ACME' must not know at the cut 2025-04-01 its 'orders' of a later day:"
            + " 2025-06-30");
    assertRefused(
        acme().customerSince(CUT).build(),
        "account 'ACME' must not know at the cut 2025-04-01 its 'first day' of a later day:"
            + " 2025-04-01");
    assertRefused(
        acme().putFigure("headcount", 40, CUT).build(),
        "account 'ACME' must not know at the cut 2025-04-01 its 'headcount' of a later day:"
            + " 2025-04-01");
    assertRefused(
        acme().putTransaction("orders", Transactions.of(order(MARCH), order(JUNE))).build(),
        "account 'ACME' must not know at the cut 2025-04-01 its 'orders' of a later day:"
            + " 2025-06-30");
    assertRefused(
        acme().addRatings(rating(CUT)).build(),
        "account 'ACME' must not know at the cut 2025-04-01 its 'prestige' of a later day:"
            + " 2025-04-01");
    assertRefused(
        acme().addEvidence(on(JUNE)).build(),
        "account 'ACME' must not know at the cut 2025-04-01 its 'visit' of a later day:"
            + " 2025-06-30");
    assertRefused(
        acme().putEstimate("potential", estimate(on(JUNE))).build(),
        "account 'ACME' must not know at the cut 2025-04-01 its 'potential' of a later day:"
            + " 2025-06-30");
  }

  private static void assertRefused(Account leaking, String message) {
    AccountHistory history =
        AccountHistory.ofSnapshots(
            ImmutableMap.of(ACME, REVENUE), origin -> ImmutableList.of(leaking));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.known(ORIGIN))
        .withMessage(message);
  }

  @Test
  void refusesASnapshotWhosePastReachesTooFar() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AccountHistory.Snapshot(
                    ORIGIN, ImmutableList.of(acme().build()), ImmutableMap.of(ACME, REVENUE)))
        .withMessage(
            "account 'ACME' must not know at the cut 2025-04-01 its 'outcome' of a later day:"
                + " 2025-06-30");
  }

  @Test
  void needsAnOutcomeOfEachAccount() {
    AccountHistory history =
        AccountHistory.ofSnapshots(ImmutableMap.of(), origin -> ImmutableList.of(acme().build()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.known(ORIGIN))
        .withMessage("account 'ACME' must have an outcome series");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AccountHistory.Snapshot(ORIGIN, ImmutableList.of(), ImmutableMap.of())
                    .past(ACME))
        .withMessage("account 'ACME' must have an outcome series");
  }
}
