package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openkam.value.trend.TestSeries.yearly;

import org.junit.jupiter.api.Test;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

final class TheilSenTrendTest {
  @Test
  void resistsAnOutlier() {
    MetricSeries series = yearly(100, 102, 104, 106, 108, 110, 112, 300);

    assertThat(TheilSenTrend.of(series, CalendarUnit.YEAR).slope()).isEqualTo(2);
    assertThat(LinearTrend.of(series, CalendarUnit.YEAR).slope()).isEqualTo(17.5);
  }

  @Test
  void measuresTheSlopeAgainstTheMedianValue() {
    // values 100 to 112 and 300: median (106 + 108) / 2 = 107
    assertThat(
            TheilSenTrend.of(yearly(100, 102, 104, 106, 108, 110, 112, 300), CalendarUnit.YEAR)
                .relativeSlope())
        .hasValue(2 / 107.0);
    assertThat(TheilSenTrend.of(yearly(-3, -1), CalendarUnit.YEAR).relativeSlope()).isEmpty();
    assertThat(TheilSenTrend.of(yearly(-1, 1), CalendarUnit.YEAR).relativeSlope()).isEmpty();
  }

  @Test
  void widensTheIntervalWithConfidence() {
    MetricSeries series = yearly(90, 80, 85, 70, 65, 60, 50, 55);

    assertThat(
            TheilSenTrend.of(series, CalendarUnit.YEAR, 0.99)
                .slopeInterval()
                .encloses(TheilSenTrend.of(series, CalendarUnit.YEAR, 0.5).slopeInterval()))
        .isTrue();
    assertThat(TheilSenTrend.of(series, CalendarUnit.YEAR, 0.99))
        .isNotEqualTo(TheilSenTrend.of(series, CalendarUnit.YEAR, 0.5));
    assertThat(TheilSenTrend.of(series, CalendarUnit.YEAR))
        .isEqualTo(TheilSenTrend.of(series, CalendarUnit.YEAR, 0.95));
  }

  @Test
  void refusesTooFewAndTooMany() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(yearly(1), CalendarUnit.YEAR))
        .withMessage("theil-sen trend needs two measured values: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(yearly(new double[4_001]), CalendarUnit.YEAR))
        .withMessage("theil-sen trend takes at most 4000 measured values: 4001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(yearly(1, 2), CalendarUnit.YEAR, 0))
        .withMessage("confidence must lie between 0 and 1: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TheilSenTrend.of(yearly(-Double.MAX_VALUE, Double.MAX_VALUE), CalendarUnit.YEAR))
        .withMessage("theil-sen slope must be finite: Infinity");
    // the slopes are -Infinity, half of the least number and the greatest
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TheilSenTrend.of(yearly(0, Double.MAX_VALUE, -Double.MAX_VALUE), CalendarUnit.YEAR))
        .withMessage(
            "theil-sen slope interval must be finite: [-Infinity..1.7976931348623157E308]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TheilSenTrend.of(yearly(Double.MAX_VALUE, Double.MAX_VALUE, 0), CalendarUnit.YEAR))
        .withMessage("theil-sen intercept must be finite: Infinity");
  }
}
