package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openkam.core.series.CalendarUnit.MONTH;
import static org.openkam.core.series.CalendarUnit.QUARTER;
import static org.openkam.value.trend.TestSeries.quarterly;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openkam.core.series.MetricSeries;

final class SeasonalityTest {
  @Test
  void splitsByPositionInTheYear() {
    Seasonality season = seasons(2, 1, 10, Double.NaN, 20, 3);

    assertThat(season.seasons()).isEqualTo(2);
    assertThat(season.season(0)).containsExactly(1, 3);
    assertThat(season.years(0)).containsExactly(0, 2);
    assertThat(season.season(1)).containsExactly(10, 20);
    assertThat(season.years(1)).containsExactly(0, 1);
  }

  @Test
  void findsTheFactorsOfAnOddYear() {
    // three seasons without a trend: each centered mean is 2, the factors are 0.5, 1 and 1.5
    Seasonality season = seasons(3, 1, 2, 3, 1, 2, 3);

    assertThat(season.indices()).isEqualTo(ImmutableDoubleArray.of(0.5, 1, 1.5));
    assertThat(season.adjusted()).isEqualTo(quarterly(2, 2, 2, 2, 2, 2));
    assertThat(season.movingTotals()).isEqualTo(quarterly(Double.NaN, Double.NaN, 6, 6, 6, 6));
    assertThat(season.yearOverYear())
        .isEqualTo(quarterly(Double.NaN, Double.NaN, Double.NaN, 0, 0, 0));
  }

  @Test
  void keepsTheUnitButForGrowth() {
    LocalDate day = LocalDate.of(2024, 5, 31);
    Seasonality season = Seasonality.of(MetricSeries.of("EUR", MONTH, day, 4, 2, 6, 3), MONTH, 2);

    assertThat(season.adjusted().unit()).isEqualTo("EUR");
    assertThat(season.movingTotals())
        .isEqualTo(MetricSeries.of("EUR", MONTH, day.plusMonths(1), 6, 8, 9));
    assertThat(season.yearOverYear())
        .isEqualTo(MetricSeries.of("", MONTH, day.plusMonths(2), 0.5, 0.5));
  }

  @Test
  void aSteadyRiseHasNoSeason() {
    // each centered mean is the value itself
    Seasonality season = seasons(3, 1, 2, 3, 4, 5, 6);

    assertThat(season.indices()).isEqualTo(ImmutableDoubleArray.of(1, 1, 1));
    assertThat(season.adjusted()).isEqualTo(quarterly(1, 2, 3, 4, 5, 6));
  }

  @Test
  void isAValue() {
    Seasonality season = seasons(2, 1, 2, 3, 4);

    assertThat(season).isEqualTo(seasons(2, 1, 2, 3, 4));
    assertThat(season).hasSameHashCodeAs(seasons(2, 1, 2, 3, 4));
    assertThat(season).isNotEqualTo(seasons(2, 1, 2, 3, 5));
    assertThat(seasons(2, 1, 2, 3, 4, 5, 6)).isNotEqualTo(seasons(3, 1, 2, 3, 4, 5, 6));
    MetricSeries series = quarterly(1, Double.NaN, Double.NaN, 2);
    assertThat(Seasonality.of(series, QUARTER, 2)).isNotEqualTo(Seasonality.of(series, MONTH, 2));
    assertThat(season)
        .hasToString(
            "2 seasons by quarter of series: 2001-03-31 1.0, 2001-06-30 2.0, 2001-09-30 3.0,"
                + " 2001-12-31 4.0");
  }

  @Test
  void refusesWhatHasNoSeason() {
    assertRefused(() -> seasons(1, 1, 2), "seasonality needs two seasons: 1");
    assertRefused(
        () -> seasons(4, 1, 2, 3, 4, 5, 6, 7),
        "seasonality of 4 seasons needs values of two years: 7");
    assertRefused(() -> seasons(2), "seasonality of 2 seasons needs values of two years: 0");
    assertRefused(
        () -> seasons(2, 1, 2, Double.NaN, 4).movingTotals(),
        "seasonal value must be measured by 2001-09-30");
    assertRefused(() -> seasons(2, 1, 0, 3, 4).indices(), "seasonal value must be above zero: 0.0");
    LocalDate day = LocalDate.of(2024, 1, 1);
    MetricSeries twice =
        MetricSeries.of("", ImmutableMap.of(day, 1.0, day.plusDays(1), 2.0, day.plusYears(1), 3.0));
    assertRefused(
        () -> Seasonality.of(twice, QUARTER, 2),
        "series must have one value a period where it has a season: 2024-01-02");
  }

  private static Seasonality seasons(int seasons, double... values) {
    return Seasonality.of(quarterly(values), QUARTER, seasons);
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
