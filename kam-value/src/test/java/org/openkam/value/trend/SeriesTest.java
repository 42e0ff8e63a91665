package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class SeriesTest {
  @Test
  void dropsWhatIsNotMeasuredAndKeepsTheTimes() {
    Series series = Series.of(10, Double.NaN, 14, 0);

    assertThat(series.times()).isEqualTo(ImmutableDoubleArray.of(0, 2, 3));
    assertThat(series.values()).isEqualTo(ImmutableDoubleArray.of(10, 14, 0));
    assertThat(series.coverage()).isEqualTo(0.75);
    assertThat(series.mean()).isEqualTo(8);
  }

  @Test
  void takesNothingFromTheArrayLater() {
    double[] values = {1, 2};
    Series series = Series.of(values);
    values[0] = 9;

    assertThat(series.value(0)).isEqualTo(1);
    assertThat(series.time(1)).isEqualTo(1);
  }

  @Test
  void isAValue() {
    Series series = Series.of(1, 2);

    assertThat(series).isEqualTo(Series.at(new double[] {0, 1}, new double[] {1, 2}));
    assertThat(series).hasSameHashCodeAs(Series.of(1, 2));
    assertThat(series).isNotEqualTo(Series.of(1, 3));
    assertThat(series).isNotEqualTo(Series.at(new double[] {0, 2}, new double[] {1, 2}));
    assertThat(series).isNotEqualTo(Series.of(1, 2, Double.NaN));
    assertThat(series).hasToString("Series{times=[0.0, 1.0], values=[1.0, 2.0], periods=2}");
  }

  @Test
  void takesLogarithmsAtTheSameTimes() {
    Series logarithms = Series.at(new double[] {2019, 2022}, new double[] {1, Math.E}).logarithms();

    assertThat(logarithms.times()).isEqualTo(ImmutableDoubleArray.of(2019, 2022));
    assertThat(logarithms.value(0)).isZero();
    assertThat(logarithms.value(1)).isCloseTo(1, within(1e-15));
  }

  @Test
  void refusesWhatIsNoSeries() {
    assertRefused(() -> Series.of(), "series needs a measured value among its periods: 0");
    assertRefused(
        () -> Series.of(Double.NaN, Double.NaN),
        "series needs a measured value among its periods: 2");
    assertRefused(
        () -> Series.of(1, Double.POSITIVE_INFINITY), "series value must be finite: Infinity");
    assertRefused(
        () -> Series.at(new double[] {1, 1}, new double[] {1, 2}),
        "series times must rise strictly: 1.0");
    assertRefused(
        () -> Series.at(new double[] {Double.NaN}, new double[] {1}),
        "series time must be finite: NaN");
    assertRefused(
        () -> Series.at(new double[] {1, 2}, new double[] {1}),
        "series with 2 times must have as many values: 1");
    assertRefused(
        () -> Series.of(1, 0).logarithms(),
        "series value must be above zero to take its logarithm: 0.0");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
