package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.ImmutableDoubleArray;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class SeasonalSeriesTest {
  @Test
  void splitsByPositionInTheYear() {
    SeasonalSeries series = SeasonalSeries.of(2, 1, 10, Double.NaN, 20, 3);

    assertThat(series.season(0)).isEqualTo(Series.of(1, Double.NaN, 3));
    assertThat(series.season(1)).isEqualTo(Series.of(10, 20));
    assertThat(series.seasons()).isEqualTo(2);
    assertThat(series.values()).isEqualTo(ImmutableDoubleArray.of(1, 10, Double.NaN, 20, 3));
  }

  @Test
  void findsTheFactorsOfAnOddYear() {
    // three seasons without a trend: each centred mean is 2, the factors are 0.5, 1 and 1.5
    SeasonalSeries series = SeasonalSeries.of(3, 1, 2, 3, 1, 2, 3);

    assertThat(series.indices()).isEqualTo(ImmutableDoubleArray.of(0.5, 1, 1.5));
    assertThat(series.adjusted()).isEqualTo(Series.of(2, 2, 2, 2, 2, 2));
    assertThat(series.movingTotals()).isEqualTo(ImmutableDoubleArray.of(6, 6, 6, 6));
    assertThat(series.yearOverYear()).isEqualTo(ImmutableDoubleArray.of(0, 0, 0));
  }

  @Test
  void aSteadyRiseHasNoSeason() {
    // each centred mean is the value itself
    SeasonalSeries series = SeasonalSeries.of(3, 1, 2, 3, 4, 5, 6);

    assertThat(series.indices()).isEqualTo(ImmutableDoubleArray.of(1, 1, 1));
    assertThat(series.adjusted()).isEqualTo(Series.of(1, 2, 3, 4, 5, 6));
  }

  @Test
  void isAValue() {
    SeasonalSeries series = SeasonalSeries.of(2, 1, 2, 3, 4);

    assertThat(series).isEqualTo(SeasonalSeries.of(2, 1, 2, 3, 4));
    assertThat(series).hasSameHashCodeAs(SeasonalSeries.of(2, 1, 2, 3, 4));
    assertThat(series).isNotEqualTo(SeasonalSeries.of(2, 1, 2, 3, 5));
    assertThat(SeasonalSeries.of(2, 1, 2, 3, 4, 5, 6))
        .isNotEqualTo(SeasonalSeries.of(3, 1, 2, 3, 4, 5, 6));
    assertThat(series).hasToString("SeasonalSeries{seasons=2, values=[1.0, 2.0, 3.0, 4.0]}");
  }

  @Test
  void refusesWhatHasNoSeason() {
    assertRefused(() -> SeasonalSeries.of(1, 1, 2), "seasonal series needs two seasons: 1");
    assertRefused(
        () -> SeasonalSeries.of(4, 1, 2, 3, 4, 5, 6, 7),
        "seasonal series of 4 seasons needs values of two years: 7");
    assertRefused(
        () -> SeasonalSeries.of(2, 1, 2, 3, Double.NEGATIVE_INFINITY),
        "seasonal series value must be finite: -Infinity");
    assertRefused(
        () -> SeasonalSeries.of(2, 1, 2, Double.NaN, 4).movingTotals(),
        "seasonal value must be measured at position: 2");
    assertRefused(
        () -> SeasonalSeries.of(2, 1, 0, 3, 4).indices(), "seasonal value must be above zero: 0.0");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
