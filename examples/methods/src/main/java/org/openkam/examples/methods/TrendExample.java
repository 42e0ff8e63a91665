package org.openkam.examples.methods;

import java.time.LocalDate;
import java.util.Locale;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.value.concentration.XyzPolicy;
import org.openkam.value.trend.Growth;
import org.openkam.value.trend.Inflation;
import org.openkam.value.trend.MannKendall;
import org.openkam.value.trend.SeasonalMannKendall;
import org.openkam.value.trend.Seasonality;
import org.openkam.value.trend.TheilSenTrend;
import org.openkam.value.trend.Variability;

/** Whether revenue grows, seen through its season and after inflation. */
final class TrendExample {
  public static void main(String[] args) {
    LocalDate start = LocalDate.of(2021, 1, 1);
    double[] kEur = {120, 90, 70, 160, 126, 95, 74, 168, 131, 99, 79, 175, 138, 104, 82, 184};
    MetricSeries revenue = MetricSeries.of("kEUR", CalendarUnit.QUARTER, start, kEur);

    Seasonality season = Seasonality.of(revenue, CalendarUnit.QUARTER, 4);
    SeasonalMannKendall bySeason = SeasonalMannKendall.of(season);
    System.out.println("all quarters: " + MannKendall.of(revenue).verdict(0.05));
    System.out.println("each quarter by itself: " + bySeason.verdict(0.05));

    MetricSeries adjusted = season.adjusted();
    TheilSenTrend trend = TheilSenTrend.of(adjusted, CalendarUnit.YEAR);
    double growth = Growth.logLinear(adjusted, CalendarUnit.YEAR);
    Inflation inflation = new Inflation(0.03, "statistics office", LocalDate.of(2025, 1, 15));
    System.out.printf(
        Locale.ROOT,
        "%.1f kEUR more a year, %.1f %%, after inflation %.1f %%%n",
        trend.slope(),
        100 * growth,
        100 * inflation.realGrowth(growth));
    Variability steadiness = Variability.of(adjusted, CalendarUnit.QUARTER);
    System.out.println("steadiness: " + XyzPolicy.narrow().classify(steadiness).orElseThrow());
  }
}
