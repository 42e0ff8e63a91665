package org.openkam.planning.scorecard;

import static org.openkam.core.series.CalendarUnit.MONTH;

import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.series.MetricSeries;
import org.openkam.value.trend.LinearTrend;

/**
 * How one indicator stands and moves.
 *
 * @param indicator the indicator, with what was measured up to the day of the evaluation
 * @param light how far it is from its target
 * @param trend which way it moves
 */
public record IndicatorReading(Indicator indicator, TrafficLight light, IndicatorTrend trend) {
  static IndicatorReading of(Indicator indicator, TrafficLight light, double steadyWithin) {
    return new IndicatorReading(indicator, light, trend(indicator, steadyWithin));
  }

  private static IndicatorTrend trend(Indicator indicator, double steadyWithin) {
    MetricSeries actual = indicator.actual();
    double way = indicator.target().orElse(0) - indicator.baseline().orElse(0);
    if (indicator.target().isEmpty() || way == 0 || actual.size() < 2) {
      return IndicatorTrend.UNKNOWN;
    }
    double months = MONTH.timeOf(actual.day(actual.size() - 1)) - MONTH.timeOf(actual.day(0));
    double moved = LinearTrend.of(actual, MONTH).slope() * months / way;
    if (Math.abs(moved) <= steadyWithin) {
      return IndicatorTrend.STEADY;
    }
    return moved > 0 ? IndicatorTrend.IMPROVING : IndicatorTrend.WORSENING;
  }
}
