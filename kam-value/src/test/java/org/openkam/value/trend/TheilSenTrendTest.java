package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TheilSenTrendTest {
  @Test
  void resistsAnOutlier() {
    Series series = Series.of(100, 102, 104, 106, 108, 110, 112, 300);

    assertThat(TheilSenTrend.of(series).slope()).isEqualTo(2);
    assertThat(LinearTrend.of(series).slope()).isEqualTo(17.5);
  }

  @Test
  void measuresTheSlopeAgainstTheMedianValue() {
    // values 100 to 112 and 300: median (106 + 108) / 2 = 107
    assertThat(TheilSenTrend.of(Series.of(100, 102, 104, 106, 108, 110, 112, 300)).relativeSlope())
        .hasValue(2 / 107.0);
    assertThat(TheilSenTrend.of(Series.of(-3, -1)).relativeSlope()).isEmpty();
    assertThat(TheilSenTrend.of(Series.of(-1, 1)).relativeSlope()).isEmpty();
  }

  @Test
  void widensTheIntervalWithConfidence() {
    Series series = Series.of(90, 80, 85, 70, 65, 60, 50, 55);

    assertThat(
            TheilSenTrend.of(series, 0.99)
                .slopeInterval()
                .encloses(TheilSenTrend.of(series, 0.5).slopeInterval()))
        .isTrue();
    assertThat(TheilSenTrend.of(series, 0.99)).isNotEqualTo(TheilSenTrend.of(series, 0.5));
    assertThat(TheilSenTrend.of(series)).isEqualTo(TheilSenTrend.of(series, 0.95));
  }

  @Test
  void refusesTooFewAndTooMany() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(Series.of(1)))
        .withMessage("theil-sen trend needs two measured values: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(Series.of(new double[4_001])))
        .withMessage("theil-sen trend takes at most 4000 measured values: 4001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(Series.of(1, 2), 0))
        .withMessage("confidence must lie between 0 and 1: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(Series.of(-Double.MAX_VALUE, Double.MAX_VALUE)))
        .withMessage("theil-sen slope must be finite: Infinity");
    // the slopes are -Infinity, half of the least number and the greatest
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSenTrend.of(Series.of(0, Double.MAX_VALUE, -Double.MAX_VALUE)))
        .withMessage(
            "theil-sen slope interval must be finite: [-Infinity..1.7976931348623157E308]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TheilSenTrend.of(Series.at(new double[] {1e10, 1e10 + 1}, new double[] {0, 1e300})))
        .withMessage("theil-sen intercept must be finite: -Infinity");
  }
}
