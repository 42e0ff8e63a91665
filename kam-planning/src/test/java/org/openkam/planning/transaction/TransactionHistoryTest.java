package org.openkam.planning.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Backtest;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.Origin;
import org.openkam.value.lifetime.BgNbd;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.TimeSpan;

final class TransactionHistoryTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final LocalDate CUT = LocalDate.of(2025, 1, 1);
  private static final Origin ORIGIN = Origin.of(CUT, CUT.plusMonths(6));
  private static final ImmutableList<PurchaseLog.Purchase> PURCHASES = purchases(400);
  private static final TransactionHistory HISTORY = TransactionHistory.of(PURCHASES);

  /** Customers who buy at rates of their own, some of whom leave, over two years. */
  private static ImmutableList<PurchaseLog.Purchase> purchases(int customers) {
    SplittableRandom random = new SplittableRandom(4);
    ImmutableList.Builder<PurchaseLog.Purchase> purchases = ImmutableList.builder();
    for (int i = 0; i < customers; i++) {
      double pause = 10 * Math.pow(20, random.nextDouble());
      double worth = 20 * Math.pow(6, random.nextDouble());
      double dropout = 0.3 * random.nextDouble();
      double day = 200 * random.nextDouble();
      while (day < 730) {
        purchases.add(
            new PurchaseLog.Purchase(
                AccountId.of("c%03d".formatted(i)),
                START.plusDays((long) day),
                worth * (0.5 + random.nextDouble())));
        if (random.nextDouble() < dropout) {
          break;
        }
        day -= Math.log1p(-random.nextDouble()) * pause;
      }
    }
    return purchases.build();
  }

  private static AccountHistory.Snapshot known(TransactionHistory history) {
    return history.history().known(ORIGIN);
  }

  @Test
  void makesAccountsOfCustomers() {
    TransactionHistory history =
        TransactionHistory.of(
            ImmutableList.of(
                new PurchaseLog.Purchase(AccountId.of("b"), START, 5),
                new PurchaseLog.Purchase(AccountId.of("a"), START.plusDays(3), 10),
                new PurchaseLog.Purchase(AccountId.of("a"), START.plusDays(3), -4),
                new PurchaseLog.Purchase(AccountId.of("a"), CUT.plusDays(1), 7)));

    ImmutableList<Account> accounts = history.accounts();

    assertThat(accounts)
        .extracting(Account::id)
        .extracting(AccountId::value)
        .containsExactly("a", "b");
    assertThat(accounts.get(0).customerSince()).hasValue(START.plusDays(3));
    assertThat(known(history).past(AccountId.of("a")).total()).isEqualTo(6);
    assertThat(history.history().outcome(AccountId.of("a"), ORIGIN)).isEqualTo(7);
    assertThat(history.history().outcome(AccountId.of("b"), ORIGIN)).isZero();
  }

  @Test
  void addsUpTheQuintilesOfRfm() {
    ImmutableList.Builder<PurchaseLog.Purchase> purchases = ImmutableList.builder();
    for (int i = 1; i <= 5; i++) {
      for (int times = 0; times < i; times++) {
        purchases.add(
            new PurchaseLog.Purchase(AccountId.of("c" + i), START.plusDays(20L * i + times), 10));
      }
    }
    // the fifth bought most, most often and last
    assertThat(
            TransactionHistory.of(purchases.build())
                .rfm()
                .score(known(TransactionHistory.of(purchases.build()))))
        .containsExactly(3, 6, 9, 12, 15);
  }

  @Test
  void expectsTheValueOfThePurchasesToCome() {
    AccountHistory.Snapshot snapshot = known(HISTORY);
    ImmutableList<PurchaseLog.Summary> customers =
        PurchaseLog.of(PURCHASES).summaries(CUT.minusDays(1));
    BgNbd purchases =
        BgNbd.fit(
                customers.stream().map(PurchaseLog.Summary::purchases).toList(), TimeSpan.Unit.WEEK)
            .model()
            .orElseThrow();
    GammaGamma spend =
        GammaGamma.fit(customers.stream().map(PurchaseLog.Summary::spend).toList())
            .model()
            .orElseThrow();

    double[] scores = HISTORY.lifetimeValue(TimeSpan.Unit.WEEK).score(snapshot);

    for (int i = 0; i < scores.length; i++) {
      PurchaseLog.Summary customer = customers.get(i);
      assertThat(customer.account()).isEqualTo(snapshot.accounts().get(i).id());
      double expected =
          purchases.expectedPurchases(customer.purchases(), TimeSpan.days(181))
              * spend.expectedValue(customer.spend());
      assertThat(scores[i]).isCloseTo(expected, within(1e-9 * expected));
    }
    assertThat(HISTORY.lifetimeValue(TimeSpan.Unit.WEEK).findings(snapshot)).isEmpty();
  }

  @Test
  void countsFromTheBeginningOfTheTimeOfJudgement() {
    Origin late =
        Origin.builder()
            .cut(CUT)
            .outcomeStart(CUT.plusMonths(3))
            .outcomeEnd(CUT.plusMonths(6))
            .build();
    BacktestModel model = HISTORY.lifetimeValue(TimeSpan.Unit.WEEK);

    double[] all = model.score(known(HISTORY));
    double[] first = model.score(HISTORY.history().known(Origin.of(CUT, CUT.plusMonths(3))));
    double[] second = model.score(HISTORY.history().known(late));

    for (int i = 0; i < all.length; i++) {
      assertThat(second[i]).isCloseTo(all[i] - first[i], within(1e-9 * all[i]));
    }
  }

  @Test
  void knowsNothingOfWhatWasBoughtLater() {
    List<PurchaseLog.Purchase> before = new ArrayList<>(PURCHASES);
    before.removeIf(purchase -> !purchase.date().isBefore(CUT));
    TransactionHistory past = TransactionHistory.of(before);

    assertThat(past.rfm().score(known(HISTORY))).isEqualTo(HISTORY.rfm().score(known(HISTORY)));
    assertThat(past.lifetimeValue(TimeSpan.Unit.WEEK).score(known(HISTORY)))
        .isEqualTo(HISTORY.lifetimeValue(TimeSpan.Unit.WEEK).score(known(HISTORY)));
  }

  @Test
  void looksBackNoFurtherThanTheOrigin() {
    Origin window =
        Origin.builder()
            .knownFrom(CUT.minusMonths(1))
            .cut(CUT)
            .outcomeEnd(CUT.plusMonths(6))
            .build();
    List<PurchaseLog.Purchase> recent = new ArrayList<>(PURCHASES);
    recent.removeIf(purchase -> purchase.date().isBefore(CUT.minusMonths(1)));
    AccountHistory.Snapshot snapshot = HISTORY.history().known(window);

    assertThat(HISTORY.rfm().score(snapshot))
        .isEqualTo(TransactionHistory.of(recent).rfm().score(snapshot))
        .contains(0);
  }

  @Test
  void reportsThatSimplerModelsStandIn() {
    TransactionHistory few =
        TransactionHistory.of(
            ImmutableList.of(
                new PurchaseLog.Purchase(AccountId.of("a"), START, 10),
                new PurchaseLog.Purchase(AccountId.of("a"), START.plusDays(100), 30),
                new PurchaseLog.Purchase(AccountId.of("b"), START, 10),
                new PurchaseLog.Purchase(AccountId.of("b"), CUT.plusDays(1), 9),
                new PurchaseLog.Purchase(AccountId.of("c"), START, -5),
                new PurchaseLog.Purchase(AccountId.of("c"), START.plusDays(9), 20)));
    BacktestModel model = few.lifetimeValue(TimeSpan.Unit.WEEK);

    BacktestReport report =
        Backtest.run(
            few.history(),
            ImmutableList.of(model, few.rfm()),
            BacktestPlan.builder().addOrigins(ORIGIN).count(1).dominantShare(1).build());

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(
            "OUTCOME_DOMINATED",
            "REFUND_WITHOUT_PURCHASE",
            "PURCHASE_MODEL_TOO_LITTLE_DATA",
            "SPEND_MODEL_NOT_USABLE");
    assertThat(report.findings().get(3).message())
        .isEqualTo(
            "model 'lifetime-value' at 2025-01-01: the customers do not bear the gamma-gamma model"
                + " of what a purchase is worth; the mean value of an account's own repeat"
                + " purchases stands in, and of all (30) where it has none");
    // the mean of the only repeat purchase is worth 30 to everybody; a has bought most often
    double[] scores = model.score(known(few));
    assertThat(scores[0]).isGreaterThan(scores[1]);
    assertThat(scores[1]).isPositive();
  }

  @Test
  void scoresAccountsWithoutATransactionAsNothing() {
    AccountHistory.Snapshot snapshot = known(HISTORY);

    assertThat(TransactionHistory.of(ImmutableList.of()).rfm().score(snapshot)).containsOnly(0);
    BacktestModel nothing =
        TransactionHistory.of(ImmutableList.of()).lifetimeValue(TimeSpan.Unit.WEEK);
    assertThat(nothing.score(snapshot)).hasSize(snapshot.accounts().size()).containsOnly(0);
    assertThat(nothing.findings(snapshot)).isEmpty();
    assertThat(
            TransactionHistory.of(PURCHASES.subList(0, 40))
                .lifetimeValue(TimeSpan.Unit.WEEK)
                .score(snapshot))
        .contains(0);
  }

  @Test
  void beatsALotOnCustomersWhoDiffer() {
    BacktestReport report =
        Backtest.run(
            HISTORY.history(),
            ImmutableList.of(HISTORY.rfm(), HISTORY.lifetimeValue(TimeSpan.Unit.WEEK)),
            BacktestPlan.builder().addOrigins(ORIGIN).count(40).build());

    for (String model : ImmutableList.of("rfm", "lifetime-value")) {
      assertThat(
              report
                  .difference(model, "random", BacktestMetric.CAPTURED_VALUE)
                  .orElseThrow()
                  .interval()
                  .lowest())
          .isPositive();
    }
  }
}
