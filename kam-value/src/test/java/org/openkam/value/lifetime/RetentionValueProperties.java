package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

final class RetentionValueProperties {
  private static RetentionValue value(
      double retention, double discountRate, double growth, RetentionValue.PaymentTiming timing) {
    return RetentionValue.builder()
        .margin(1)
        .retention(retention)
        .discountRate(discountRate)
        .marginGrowth(growth)
        .timing(timing)
        .build();
  }

  @Property
  void equalsTheScheduleWithTheSameTerms(
      @ForAll @DoubleRange(min = 0, max = 1) double retention,
      @ForAll @DoubleRange(min = 0, max = 1) double discountRate,
      @ForAll @IntRange(min = 1, max = 60) int periods,
      @ForAll RetentionValue.PaymentTiming timing) {
    RetentionSchedule.Period period = new RetentionSchedule.Period(1, retention, discountRate);
    RetentionSchedule schedule =
        new RetentionSchedule(timing, ImmutableList.copyOf(Collections.nCopies(periods, period)));

    double sum = schedule.value();
    assertThat(value(retention, discountRate, 0, timing).over(periods))
        .isCloseTo(sum, within(1e-12 * Math.max(1, sum)));
  }

  @Property
  void approachesTheEndlessValueFromBelow(
      @ForAll @DoubleRange(min = 0, max = 0.97) double retention,
      @ForAll @DoubleRange(min = 0.01, max = 1) double discountRate,
      @ForAll RetentionValue.PaymentTiming timing) {
    RetentionValue value = value(retention, discountRate, 0, timing);

    assertThat(value.over(10)).isLessThanOrEqualTo(value.over(20));
    assertThat(value.over(20)).isLessThanOrEqualTo(value.endless() * (1 + 1e-12));
    assertThat(value.over(3000)).isCloseTo(value.endless(), within(1e-9 * value.endless()));
  }

  @Property
  void isTheLowerTheLaterPaymentsFall(
      @ForAll @DoubleRange(min = 0, max = 1) double retention,
      @ForAll @DoubleRange(min = 0, max = 1) double discountRate,
      @ForAll @DoubleRange(min = -0.9, max = 1) double growth,
      @ForAll @IntRange(min = 1, max = 60) int periods) {
    double start =
        value(retention, discountRate, growth, RetentionValue.PaymentTiming.START_OF_PERIOD)
            .over(periods);
    double middle =
        value(retention, discountRate, growth, RetentionValue.PaymentTiming.MIDDLE_OF_PERIOD)
            .over(periods);
    double end =
        value(retention, discountRate, growth, RetentionValue.PaymentTiming.END_OF_PERIOD)
            .over(periods);
    double retained =
        value(
                retention,
                discountRate,
                growth,
                RetentionValue.PaymentTiming.END_OF_PERIOD_IF_RETAINED)
            .over(periods);

    assertThat(start).isGreaterThanOrEqualTo(middle);
    assertThat(middle).isGreaterThanOrEqualTo(end);
    assertThat(end).isGreaterThanOrEqualTo(retained);
  }
}
