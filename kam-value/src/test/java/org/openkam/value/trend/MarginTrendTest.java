package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class MarginTrendTest {
  @Test
  @Tag("R001")
  void seesTheMarginErodeWhileRevenueRises() {
    MarginTrend trend = MarginTrend.of(new double[] {100, 120, 150}, new double[] {30, 30, 27});

    assertThat(trend.marginRates()).isEqualTo(ImmutableDoubleArray.of(0.30, 0.25, 0.18));
    assertThat(trend.verdict()).isEqualTo(MarginTrend.Verdict.MARGIN_EROSION);
    assertThat(trend.growth()).isEqualTo(0.5);
  }

  @Test
  @Tag("R001")
  void judgesErosionByTheShareOfOurRevenue() {
    double[] revenue = {100, 120, 150};
    double[] margin = {30, 30, 27};

    // shares 10 %, 12 %, 15 %, then 10 %, 10 %, 10 %
    assertThat(MarginTrend.ofShare(revenue, margin, new double[] {1000, 1000, 1000}).verdict())
        .isEqualTo(MarginTrend.Verdict.MARGIN_EROSION);
    assertThat(MarginTrend.ofShare(revenue, margin, new double[] {1000, 1200, 1500}).verdict())
        .isEqualTo(MarginTrend.Verdict.UNPROFITABLE_GROWTH);
  }

  @Test
  @Tag("R079")
  void callsGrowthUnprofitableWhenTheRateFalls() {
    // revenue + 10 %, margin rate from 20 % to 19 %
    MarginTrend trend = MarginTrend.of(new double[] {100, 110}, new double[] {20, 20.9});

    assertThat(trend.growth()).isCloseTo(0.1, within(1e-15));
    assertThat(trend.rateChange()).isCloseTo(-0.01, within(1e-15));
    assertThat(trend.verdict()).isEqualTo(MarginTrend.Verdict.UNPROFITABLE_GROWTH);
  }

  @Test
  @Tag("R079")
  void callsGrowthProfitableWhenTheRateHolds() {
    assertThat(verdict(new double[] {100, 110}, new double[] {20, 22}))
        .isEqualTo(MarginTrend.Verdict.PROFITABLE_GROWTH);
    assertThat(verdict(new double[] {3, 7, 11}, new double[] {1, 1, 11 / 3.0}))
        .isEqualTo(MarginTrend.Verdict.PROFITABLE_GROWTH);
  }

  @Test
  void needsEveryStepForErosion() {
    assertThat(verdict(new double[] {100, 120, 150}, new double[] {30, 36, 27}))
        .isEqualTo(MarginTrend.Verdict.UNPROFITABLE_GROWTH);
    assertThat(verdict(new double[] {100, 90, 150}, new double[] {30, 20, 27}))
        .isEqualTo(MarginTrend.Verdict.UNPROFITABLE_GROWTH);
    assertThat(verdict(new double[] {150, 120, 100}, new double[] {30, 30, 30}))
        .isEqualTo(MarginTrend.Verdict.NO_GROWTH);
    assertThat(verdict(new double[] {100, 100}, new double[] {30, 40}))
        .isEqualTo(MarginTrend.Verdict.NO_GROWTH);
  }

  private static MarginTrend.Verdict verdict(double[] revenue, double[] margin) {
    return MarginTrend.of(revenue, margin).verdict();
  }

  @Test
  void refusesPeriodsThatDoNotFit() {
    double[] two = {1, 2};
    assertRefused(
        () -> MarginTrend.of(new double[] {1}, new double[] {1}),
        "margin trend needs two periods: 1");
    assertRefused(
        () -> MarginTrend.of(two, new double[] {1}),
        "margin must have a value for each of 2 periods: 1");
    assertRefused(
        () -> MarginTrend.ofShare(two, two, new double[] {1}),
        "total revenue must have a value for each of 2 periods: 1");
    assertRefused(
        () -> MarginTrend.of(new double[] {1, 0}, two),
        "revenue of period 1 must be above zero: 0.0");
    assertRefused(
        () -> MarginTrend.of(two, new double[] {Double.NaN, 1}),
        "margin of period 0 must be finite: NaN");
    assertRefused(
        () -> MarginTrend.of(new double[] {1, Double.POSITIVE_INFINITY}, two),
        "revenue of period 1 must be finite: Infinity");
    assertRefused(
        () -> MarginTrend.ofShare(two, two, new double[] {5, Double.NaN}),
        "total revenue of period 1 must be finite: NaN");
    assertRefused(
        () -> MarginTrend.ofShare(two, two, new double[] {0, 5}),
        "total revenue of period 0 must be above zero: 0.0");
    assertRefused(
        () -> MarginTrend.of(new double[] {1e-300, 1}, new double[] {1e300, 1}),
        "margin rates must be finite: [Infinity, 1.0]");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
