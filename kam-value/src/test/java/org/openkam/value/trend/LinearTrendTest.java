package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.value.trend.TestSeries.yearly;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.openkam.core.series.CalendarUnit;

final class LinearTrendTest {
  @Test
  void boundsTheSlopeByStudentsT() {
    LinearTrend trend = LinearTrend.of(yearly(1, 3, 2, 5), CalendarUnit.YEAR);

    // means 1.5 and 2.75; products 5.5, squares of time 5: slope 1.1
    // residuals -0.1, 0.8, -1.3, 0.6: squares 2.7; error sqrt(2.7 / 2 / 5)
    // two degrees of freedom have the quantile c * sqrt(2 / (1 - c^2)) at confidence c
    double error = Math.sqrt(0.27);
    double quantile = 0.95 * Math.sqrt(2 / (1 - 0.95 * 0.95));
    Range<Double> interval = trend.slopeInterval(0.95).orElseThrow();
    assertThat(trend.slope()).isCloseTo(1.1, within(1e-14));
    assertThat(trend.standardError().orElseThrow()).isCloseTo(error, within(1e-14));
    assertThat(interval.lowerEndpoint()).isCloseTo(1.1 - quantile * error, within(1e-12));
    assertThat(interval.upperEndpoint()).isCloseTo(1.1 + quantile * error, within(1e-12));
  }

  @Test
  void saysNothingOfTheErrorOfTwoValues() {
    LinearTrend trend = LinearTrend.of(yearly(3, 5), CalendarUnit.YEAR);

    assertThat(trend.slope()).isEqualTo(2);
    assertThat(trend.standardError()).isEmpty();
    assertThat(trend.residualDeviation()).isEmpty();
    assertThat(trend.pValue()).isEmpty();
    assertThat(trend.slopeInterval(0.95)).isEmpty();
  }

  @Test
  void hasNoRelativeSlopeAroundZero() {
    assertThat(LinearTrend.of(yearly(-1, 1), CalendarUnit.YEAR).relativeSlope()).isEmpty();
    assertThat(LinearTrend.of(yearly(-2, -1), CalendarUnit.YEAR).relativeSlope()).isEmpty();
    assertThat(LinearTrend.of(yearly(1, 3), CalendarUnit.YEAR).relativeSlope()).hasValue(1);
  }

  @Test
  void isFlatExactlyForEqualValues() {
    LinearTrend trend =
        LinearTrend.of(yearly(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), CalendarUnit.YEAR);

    assertThat(trend.slope()).isZero();
    assertThat(trend.determination()).isZero();
    assertThat(trend.pValue()).hasValue(1);
  }

  @Test
  void refusesWhatItCannotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearTrend.of(yearly(3), CalendarUnit.YEAR))
        .withMessage("linear trend needs two measured values: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LinearTrend.of(yearly(-Double.MAX_VALUE, Double.MAX_VALUE), CalendarUnit.YEAR))
        .withMessage("linear trend slope must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LinearTrend.of(yearly(Double.MAX_VALUE, Double.MAX_VALUE, 0), CalendarUnit.YEAR))
        .withMessage("linear trend intercept must be finite: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearTrend.of(yearly(0, 1e200), CalendarUnit.YEAR))
        .withMessage("linear trend needs squares that are finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearTrend.of(yearly(1, 2, 4), CalendarUnit.YEAR).slopeInterval(1))
        .withMessage("confidence must lie between 0 and 1: 1.0");
  }
}
