package org.openkam.value.trend;

import java.time.LocalDate;
import java.util.TreeMap;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

/** Series of pure numbers, NaN where nothing was measured. */
final class TestSeries {
  private TestSeries() {}

  static MetricSeries yearly(double... values) {
    return MetricSeries.of("", CalendarUnit.YEAR, LocalDate.of(2001, 1, 1), values);
  }

  static MetricSeries quarterly(double... values) {
    return MetricSeries.of("", CalendarUnit.QUARTER, LocalDate.of(2001, 1, 1), values);
  }

  static MetricSeries inYears(double[] years, double[] values) {
    TreeMap<LocalDate, Double> measured = new TreeMap<>();
    for (int i = 0; i < years.length; i++) {
      measured.put(LocalDate.of((int) years[i], 12, 31), values[i]);
    }
    return MetricSeries.of("", measured);
  }
}
