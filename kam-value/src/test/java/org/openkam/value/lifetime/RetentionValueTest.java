package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class RetentionValueTest {
  private static RetentionValue value(double retention) {
    return RetentionValue.builder()
        .margin(100)
        .retention(retention)
        .discountRate(0.1)
        .timing(RetentionValue.PaymentTiming.START_OF_PERIOD)
        .build();
  }

  @Test
  @Tag("R078")
  void valuesTheWorkedExample() {
    // 100 * 1.1 / (1.1 - r)
    assertThat(value(0.80).endless()).isCloseTo(366.67, within(0.005));
    assertThat(value(0.85).endless()).isCloseTo(440, within(1e-10));
    assertThat(value(0.90).endless()).isCloseTo(550, within(1e-10));
    assertThat(value(0.95).endless()).isCloseTo(733.33, within(0.005));
  }

  @Test
  void addsUpThePaymentsOfAFiniteHorizon() {
    // 100 + 100 * 0.8 / 1.1 + 100 * (0.8 / 1.1)^2
    assertThat(value(0.8).over(3)).isCloseTo(100 + 80 / 1.1 + 64 / 1.21, within(1e-12));
  }

  @Test
  void discountsPaymentsInTheMiddleByHalfAPeriod() {
    RetentionValue middle =
        value(0.8).toBuilder().timing(RetentionValue.PaymentTiming.MIDDLE_OF_PERIOD).build();

    assertThat(middle.endless()).isCloseTo(value(0.8).endless() / Math.sqrt(1.1), within(1e-12));
    assertThat(middle.over(3)).isCloseTo(value(0.8).over(3) / Math.sqrt(1.1), within(1e-12));
  }

  @Test
  void countsEveryPeriodWhenGrowthMakesUpForRetentionAndDiscount() {
    RetentionValue level =
        value(0.5).toBuilder().discountRate(0).marginGrowth(1).acquisitionCost(50).build();

    assertThat(level.over(7)).isEqualTo(650);
  }

  @Test
  void refusesAnEndlessValueThatDiverges() {
    RetentionValue growing =
        value(0.95).toBuilder().discountRate(0.0625).marginGrowth(0.25).build();

    assertThat(growing.converges()).isFalse();
    assertThatThrownBy(growing::endless)
        .isInstanceOf(DivergentValueException.class)
        .hasMessage(
            "endless retention value must have retention * (1 + margin growth) below"
                + " 1 + discount rate, which is 1.0625: 1.1875");
    assertThatThrownBy(growing::retentionSensitivity).isInstanceOf(DivergentValueException.class);
  }

  @Test
  void refusesAFiniteValueBeyondTheRangeOfNumbers() {
    RetentionValue exploding = value(1).toBuilder().discountRate(0).marginGrowth(1).build();

    assertThatThrownBy(() -> exploding.over(2000))
        .isInstanceOf(DivergentValueException.class)
        .hasMessage(
            "retention value must stay finite over 2000 periods, ratio of successive payments:"
                + " 2.0");
  }

  @Test
  void valuesTermsThatChange() {
    RetentionSchedule.Period first = new RetentionSchedule.Period(100, 0.9, 0.1);
    RetentionSchedule.Period second = new RetentionSchedule.Period(110, 0.5, 0.2);

    // paid if retained: 100 * 0.9 / 1.1 + 110 * 0.9 / 1.1 * 0.5 / 1.2
    assertThat(
            new RetentionSchedule(
                    RetentionValue.PaymentTiming.END_OF_PERIOD_IF_RETAINED,
                    ImmutableList.of(first, second))
                .value())
        .isCloseTo(90 / 1.1 + 110 * 0.9 / 1.1 * 0.5 / 1.2, within(1e-12));
  }

  @Test
  void refusesAScheduleBeyondTheRangeOfNumbers() {
    RetentionSchedule.Period huge = new RetentionSchedule.Period(Double.MAX_VALUE, 1, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RetentionSchedule(
                        RetentionValue.PaymentTiming.START_OF_PERIOD, ImmutableList.of(huge, huge))
                    .value())
        .withMessage("retention schedule must have a finite value: Infinity");
  }

  @Test
  void rejectsTermsOutOfRange() {
    assertRejected("margin must be finite: NaN", () -> value(0.8).toBuilder().margin(Double.NaN));
    assertRejected(
        "retention must be from zero to one: 1.1", () -> value(0.8).toBuilder().retention(1.1));
    assertRejected(
        "discount rate must be zero or more: -0.1",
        () -> value(0.8).toBuilder().discountRate(-0.1));
    assertRejected(
        "margin growth must be above minus one: -1.0",
        () -> value(0.8).toBuilder().marginGrowth(-1));
    assertRejected(
        "acquisition cost must be zero or more: -5.0",
        () -> value(0.8).toBuilder().acquisitionCost(-5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(0.8).over(0))
        .withMessage("retention value must have at least one period: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetentionSchedule.Period(1, -0.1, 0))
        .withMessage("retention must be from zero to one: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetentionSchedule.Period(Double.POSITIVE_INFINITY, 0.5, 0))
        .withMessage("margin must be finite: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetentionSchedule.Period(1, 0.5, Double.NaN))
        .withMessage("discount rate must be zero or more: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RetentionSchedule(
                    RetentionValue.PaymentTiming.END_OF_PERIOD, ImmutableList.of()))
        .withMessage("retention schedule must have a period: []");
  }

  private static void assertRejected(String message, Supplier<RetentionValue.Builder> builder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.get().build())
        .withMessage(message);
  }
}
