package org.openkam.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CalendarTest {
  private static final LocalDate MID_AUGUST = LocalDate.of(2026, 8, 15);

  @Test
  void numbersPeriodsFromTheYearZeroOn() {
    assertThat(CalendarUnit.YEAR.periodOf(MID_AUGUST)).isEqualTo(2026);
    assertThat(CalendarUnit.QUARTER.periodOf(MID_AUGUST)).isEqualTo(2026 * 4 + 2);
    assertThat(CalendarUnit.MONTH.periodOf(MID_AUGUST)).isEqualTo(2026 * 12 + 7);
    assertThat(CalendarUnit.QUARTER.periodOf(LocalDate.of(-1, 12, 31))).isEqualTo(-1);
    assertThat(CalendarUnit.QUARTER.months()).isEqualTo(3);
  }

  @Test
  void knowsTheFirstAndTheLastDayOfAPeriod() {
    long quarter = CalendarUnit.QUARTER.periodOf(MID_AUGUST);

    assertThat(CalendarUnit.QUARTER.firstDay(quarter)).isEqualTo("2026-07-01");
    assertThat(CalendarUnit.QUARTER.lastDay(quarter)).isEqualTo("2026-09-30");
    assertThat(CalendarUnit.YEAR.firstDay(2024)).isEqualTo("2024-01-01");
    assertThat(CalendarUnit.MONTH.lastDay(2024 * 12 + 1)).isEqualTo("2024-02-29");
    assertThat(CalendarUnit.YEAR.lastDay(-1)).isEqualTo(LocalDate.of(-1, 12, 31));
  }

  @Test
  void placesLastDaysAtEqualDistances() {
    assertThat(CalendarUnit.QUARTER.timeOf(LocalDate.of(2026, 6, 30))).isEqualTo(2026 * 4 + 2);
    assertThat(CalendarUnit.QUARTER.timeOf(LocalDate.of(2026, 9, 30))).isEqualTo(2026 * 4 + 3);
    assertThat(CalendarUnit.YEAR.timeOf(LocalDate.of(2025, 12, 31))).isEqualTo(2026);
    assertThat(CalendarUnit.MONTH.timeOf(LocalDate.of(2026, 6, 15))).isEqualTo(2026 * 12 + 5.5);
  }

  @Test
  void aWindowEndsWithTheLastPeriodThatIsOver() {
    Window year = Window.quarters(4);

    assertThat(year.firstDay(MID_AUGUST)).isEqualTo("2025-07-01");
    assertThat(year.lastDay(MID_AUGUST)).isEqualTo("2026-06-30");
    assertThat(year.lastDay(LocalDate.of(2026, 6, 29))).isEqualTo("2026-03-31");
    assertThat(year.lastDay(LocalDate.of(2026, 6, 30))).isEqualTo("2026-06-30");
    assertThat(Window.months(1).firstDay(MID_AUGUST)).isEqualTo("2026-07-01");
    assertThat(Window.years(2).firstDay(MID_AUGUST)).isEqualTo("2024-01-01");
    assertThat(year.lastPeriod(MID_AUGUST) - year.firstPeriod(MID_AUGUST)).isEqualTo(3);
  }

  @Test
  void aWindowReadsAsPeopleSayIt() {
    assertThat(Window.quarters(8)).hasToString("8 quarters");
    assertThat(Window.months(1)).hasToString("1 month");
    assertThat(Window.years(1200)).hasToString("1200 years");
  }

  @Test
  void aWindowHasFromOneToTwelveHundredPeriods() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.years(0))
        .withMessage("window must have from 1 to 1200 periods: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.months(1201))
        .withMessage("window must have from 1 to 1200 periods: 1201");
  }
}
