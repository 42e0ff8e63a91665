package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class PurchaseLogTest {
  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
  private static final PurchaseLog LOG =
      PurchaseLog.of(
          ImmutableList.of(
              purchase("beta", 30, 5),
              purchase("acme", 10, 40),
              purchase("acme", 0, 100),
              purchase("acme", 10, 20),
              purchase("acme", 24, 30),
              purchase("acme", 90, 1000),
              purchase("late", 61, 7)));

  private static PurchaseLog.Purchase purchase(String customer, int day, double amount) {
    return new PurchaseLog.Purchase(AccountId.of(customer), JANUARY.plusDays(day), amount);
  }

  @Test
  void mergesADayAndLeavesOutTheFirstPurchaseAndLaterOnes() {
    // acme bought on days 0, 10 (40 + 20) and 24 until day 60: mean repeat value (60 + 30) / 2
    assertThat(LOG.summaries(JANUARY.plusDays(60)))
        .containsExactly(
            new PurchaseLog.Summary(
                AccountId.of("acme"),
                new PurchaseHistory(2, TimeSpan.days(24), TimeSpan.days(60)),
                new SpendHistory(2, 45)),
            new PurchaseLog.Summary(
                AccountId.of("beta"),
                new PurchaseHistory(0, TimeSpan.days(0), TimeSpan.days(30)),
                SpendHistory.none()));
  }

  @Test
  void countsRecencyFrequencyAndMonetaryValue() {
    assertThat(LOG.profiles(JANUARY.plusDays(61)))
        .containsOnlyKeys(AccountId.of("acme"), AccountId.of("beta"), AccountId.of("late"))
        .containsEntry(AccountId.of("acme"), new RfmScoring.Profile(TimeSpan.days(37), 3, 190))
        .containsEntry(AccountId.of("beta"), new RfmScoring.Profile(TimeSpan.days(31), 1, 5))
        .containsEntry(AccountId.of("late"), new RfmScoring.Profile(TimeSpan.days(0), 1, 7));
  }

  @Test
  void isEmptyBeforeTheFirstPurchase() {
    assertThat(LOG.summaries(JANUARY.minusDays(1))).isEmpty();
    assertThat(LOG.profiles(JANUARY.minusDays(1))).isEmpty();
  }

  @Test
  void takesRefundsOffTheLatestPurchases() {
    PurchaseLog log =
        PurchaseLog.of(
            ImmutableList.of(
                purchase("acme", 0, 100),
                purchase("acme", 10, 60),
                purchase("acme", 20, 40),
                purchase("acme", 30, -50),
                purchase("acme", 40, 30),
                purchase("acme", 40, -10)));

    // before the refund is known nothing is taken off
    assertThat(log.summaries(JANUARY.plusDays(29)))
        .containsExactly(
            new PurchaseLog.Summary(
                AccountId.of("acme"),
                new PurchaseHistory(2, TimeSpan.days(20), TimeSpan.days(29)),
                new SpendHistory(2, 50)));
    // then the purchase of day 20 was none, and 10 come off that of day 10
    assertThat(log.summaries(JANUARY.plusDays(30)))
        .containsExactly(
            new PurchaseLog.Summary(
                AccountId.of("acme"),
                new PurchaseHistory(1, TimeSpan.days(10), TimeSpan.days(30)),
                new SpendHistory(1, 50)));
    // a refund of the same day comes off the purchase of that day
    assertThat(log.profiles(JANUARY.plusDays(45)))
        .containsEntry(AccountId.of("acme"), new RfmScoring.Profile(TimeSpan.days(5), 3, 170));
    assertThat(log.findings(JANUARY.plusDays(45))).isEmpty();
  }

  @Test
  void leavesOutACustomerWhoGaveBackEverything() {
    PurchaseLog log =
        PurchaseLog.of(
            ImmutableList.of(
                purchase("acme", 0, 100),
                purchase("acme", 10, -100),
                purchase("beta", 0, 1),
                purchase("early", 5, -3),
                purchase("early", 9, 8)));

    assertThat(log.summaries(JANUARY.plusDays(10)))
        .extracting(summary -> summary.account().value())
        .containsExactly("beta", "early");
    assertThat(log.profiles(JANUARY.plusDays(10)))
        .containsOnlyKeys(AccountId.of("beta"), AccountId.of("early"));
    assertThat(log.findings(JANUARY.plusDays(4))).isEmpty();
    assertThat(log.findings(JANUARY.plusDays(5)))
        .extracting(finding -> finding.code() + ": " + finding.message())
        .containsExactly(
            "REFUND_WITHOUT_PURCHASE: customer 'early' was refunded 3 more than was bought before;"
                + " that does not count");
  }

  @Test
  void countsAPurchaseForNothing() {
    PurchaseLog log = PurchaseLog.of(ImmutableList.of(purchase("acme", 3, 0)));

    assertThat(log.profiles(JANUARY.plusDays(3)))
        .containsEntry(AccountId.of("acme"), new RfmScoring.Profile(TimeSpan.days(0), 1, 0));
  }

  @Test
  void rejectsWhatIsNoPurchase() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> purchase("acme", 0, Double.NEGATIVE_INFINITY))
        .withMessage("amount of a purchase by 'acme' must be finite: -Infinity");
  }

  @Test
  void rejectsHistoriesThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PurchaseHistory.of(-1, 0, 1, TimeSpan.Unit.WEEK))
        .withMessage("number of repeat purchases must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PurchaseHistory.of(0, 1, 2, TimeSpan.Unit.WEEK))
        .withMessage(
            "recency without repeat purchase must be zero: TimeSpan[amount=1.0, unit=WEEK]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PurchaseHistory(1, TimeSpan.weeks(1), TimeSpan.days(6)))
        .withMessage(
            "recency must not exceed the age, which is TimeSpan[amount=6.0, unit=DAY]:"
                + " TimeSpan[amount=1.0, unit=WEEK]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpendHistory(-1, 0))
        .withMessage("number of repeat purchases must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpendHistory(1, Double.POSITIVE_INFINITY))
        .withMessage("mean value of purchases must be zero or more: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpendHistory(0, 3))
        .withMessage("mean value without repeat purchase must be zero: 3.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PurchaseLog.Summary(
                    AccountId.of("acme"), PurchaseHistory.newcomer(), new SpendHistory(2, 3)))
        .withMessage("repeat purchases of 'acme' must agree, 0 in time and in money: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RfmScoring.Profile(TimeSpan.days(1), -1, 0))
        .withMessage("number of purchases must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RfmScoring.Profile(TimeSpan.days(1), 1, Double.NaN))
        .withMessage("monetary value must be finite: NaN");
  }
}
