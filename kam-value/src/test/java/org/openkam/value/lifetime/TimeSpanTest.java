package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TimeSpanTest {
  @Test
  void convertsBetweenUnits() {
    assertThat(TimeSpan.weeks(2).in(TimeSpan.Unit.DAY)).isEqualTo(14);
    assertThat(TimeSpan.years(1).in(TimeSpan.Unit.MONTH)).isEqualTo(12);
    assertThat(TimeSpan.months(12).in(TimeSpan.Unit.DAY)).isEqualTo(365.25);
    assertThat(TimeSpan.days(3.3).in(TimeSpan.Unit.DAY)).isEqualTo(3.3);
    assertThat(TimeSpan.weeks(4.345).times(2)).isEqualTo(TimeSpan.weeks(8.69));
  }

  @Test
  void aYearlyRateHoldsForAYear() {
    assertThat(DiscountRate.yearly(0.1)).isEqualTo(new DiscountRate(0.1, TimeSpan.years(1)));
  }

  @Test
  void rejectsSpansAndRatesOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.days(-1))
        .withMessage("time span must be zero or more: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.days(Double.NaN))
        .withMessage("time span must be zero or more: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscountRate.yearly(-0.1))
        .withMessage("discount rate must be zero or more: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscountRate(0.1, TimeSpan.days(0)))
        .withMessage("discount period must be longer than zero: TimeSpan[amount=0.0, unit=DAY]");
  }
}
