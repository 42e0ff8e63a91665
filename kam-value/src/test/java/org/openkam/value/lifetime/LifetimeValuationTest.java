package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class LifetimeValuationTest {
  private static final TimeSpan MONTH = TimeSpan.weeks(4.345);
  private static final GammaGamma SPEND = new GammaGamma(6.25, 3.74, 15.44);
  private static final BgNbd IN_WEEKS =
      BgNbd.builder().r(0.243).alpha(4.414).a(0.793).b(2.426).unit(TimeSpan.Unit.WEEK).build();
  private static final BgNbd IN_DAYS =
      IN_WEEKS.toBuilder().alpha(7 * 4.414).unit(TimeSpan.Unit.DAY).build();
  private static final PurchaseLog.Summary CUSTOMER =
      new PurchaseLog.Summary(
          AccountId.of("1"),
          PurchaseHistory.of(2, 30.43, 38.86, TimeSpan.Unit.WEEK),
          new SpendHistory(2, 22.35));

  @Test
  void givesTheSameValueInWeeksAndInDays() {
    double weeks =
        new LifetimeValuation(IN_WEEKS, SPEND, new DiscountRate(0.01, MONTH)).value(CUSTOMER, 12);
    double days =
        new LifetimeValuation(IN_DAYS, SPEND, new DiscountRate(0.01, MONTH)).value(CUSTOMER, 12);

    // 36.28 is the value in weeks; 140.10 comes of taking the weeks for days.
    assertThat(weeks).isCloseTo(36.28, within(0.1));
    assertThat(days).isCloseTo(weeks, within(1e-10));
  }

  @Test
  void addsUpDiscountedPurchases() {
    LifetimeValuation valuation =
        new LifetimeValuation(IN_WEEKS, SPEND, new DiscountRate(0.5, TimeSpan.weeks(10)));
    double ten = IN_WEEKS.expectedPurchases(CUSTOMER.purchases(), TimeSpan.weeks(10));
    double twenty = IN_WEEKS.expectedPurchases(CUSTOMER.purchases(), TimeSpan.weeks(20));

    assertThat(valuation.discountedPurchases(CUSTOMER, 2))
        .isCloseTo(ten / 1.5 + (twenty - ten) / 2.25, within(1e-14));
  }

  @Test
  void countsPurchasesInFullWithoutDiscount() {
    LifetimeValuation valuation =
        new LifetimeValuation(IN_WEEKS, SPEND, new DiscountRate(0, TimeSpan.weeks(13)));

    // Published: 1.226 purchases in 39 weeks (Fader, Hardie and Lee, 2005).
    assertThat(valuation.discountedPurchases(CUSTOMER, 3)).isCloseTo(1.226, within(5e-4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> valuation.value(CUSTOMER, 0))
        .withMessage("number of discount periods must be one or more: 0");
  }
}
