package org.openkam.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class MetricSeriesTest {
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
  private static final MetricSeries SERIES =
      MetricSeries.of("EUR", ImmutableMap.of(JUNE, 30.0, MARCH, 20.0));

  @Test
  void liesInTheOrderOfTime() {
    assertThat(SERIES.values()).containsExactly(20, 30);
    assertThat(SERIES.day(0)).isEqualTo(MARCH);
    assertThat(SERIES.value(1)).isEqualTo(30);
    assertThat(SERIES.total()).isEqualTo(50);
    assertThat(SERIES.size()).isEqualTo(2);
    assertThat(SERIES).hasToString("series in EUR: 2025-03-31 20.0, 2025-06-30 30.0");
  }

  @Test
  void isMadeOfColumns() {
    double[] values = {-0.0, 30};

    MetricSeries series = MetricSeries.of("EUR", ImmutableList.of(MARCH, JUNE), values);
    values[1] = 99;

    assertThat(series).isEqualTo(MetricSeries.of("EUR", ImmutableMap.of(MARCH, 0.0, JUNE, 30.0)));
  }

  @Test
  void refusesColumnsThatAreNoSeries() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricSeries.of("", ImmutableList.of(MARCH), new double[2]))
        .withMessage("series must have a value for each of 1 days: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricSeries.of("", ImmutableList.of(MARCH, MARCH), new double[2]))
        .withMessage("series must have its days in the order of time: 2025-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricSeries.of("", ImmutableList.of(MARCH), new double[] {Double.NaN}))
        .withMessage("series must have a finite value on 2025-03-31: NaN");
  }

  @Test
  void endsBeforeADay() {
    assertThat(SERIES.before(JUNE)).isEqualTo(MetricSeries.of("EUR", ImmutableMap.of(MARCH, 20.0)));
    assertThat(SERIES.before(MARCH).size()).isZero();
    assertThat(SERIES.before(JUNE.plusDays(1))).isEqualTo(SERIES).hasSameHashCodeAs(SERIES);
  }

  @Test
  void startsAtADay() {
    assertThat(SERIES.from(MARCH)).isEqualTo(SERIES);
    assertThat(SERIES.from(MARCH.plusDays(1)))
        .isEqualTo(MetricSeries.of("EUR", ImmutableMap.of(JUNE, SERIES.value(1))));
    assertThat(SERIES.from(JUNE.plusDays(1)).size()).isZero();
  }

  @Test
  void cannotBeChangedThroughItsValues() {
    SERIES.values()[0] = 99;

    assertThat(SERIES.value(0)).isEqualTo(20);
  }

  @Test
  void differsByUnitDayAndValue() {
    assertThat(SERIES)
        .isNotEqualTo(MetricSeries.of("USD", ImmutableMap.of(JUNE, 30.0, MARCH, 20.0)))
        .isNotEqualTo(MetricSeries.of("EUR", ImmutableMap.of(JUNE, 31.0, MARCH, 20.0)))
        .isNotEqualTo(MetricSeries.of("EUR", ImmutableMap.of(JUNE, 30.0)));
  }

  @Test
  void refusesAValueThatIsNotFinite() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricSeries.of("", ImmutableMap.of(MARCH, Double.NaN)))
        .withMessage("series must have a finite value on 2025-03-31: NaN");
  }

  @Test
  void placesOneValueAPeriodOnItsLastDay() {
    MetricSeries series =
        MetricSeries.of("EUR", CalendarUnit.QUARTER, LocalDate.of(2024, 2, 9), 10, Double.NaN, 30);

    assertThat(series)
        .isEqualTo(
            MetricSeries.of(
                "EUR",
                ImmutableMap.of(LocalDate.of(2024, 3, 31), 10.0, LocalDate.of(2024, 9, 30), 30.0)));
    double[] quarters = series.times(CalendarUnit.QUARTER);
    assertThat(quarters[1] - quarters[0]).isEqualTo(2);
    // a quarter of the year 2024 has passed by the first
    assertThat(series.times(CalendarUnit.YEAR)).containsExactly(2024.25, 2024.75);
  }

  @Test
  void refusesAnInfiniteValueOfAPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MetricSeries.of(
                    "", CalendarUnit.YEAR, LocalDate.of(2024, 1, 1), Double.POSITIVE_INFINITY))
        .withMessage("series must have a finite value on 2024-12-31: Infinity");
  }
}
