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
public record IndicatorReading(Indicator indicator, TrafficLight light, Trend trend) {
  static IndicatorReading of(Indicator indicator, TrafficLight light, double steadyWithin) {
    return new IndicatorReading(indicator, light, trend(indicator, steadyWithin));
  }

  private static Trend trend(Indicator indicator, double steadyWithin) {
    MetricSeries actual = indicator.actual();
    double way = indicator.target().orElse(0) - indicator.baseline().orElse(0);
    if (indicator.target().isEmpty() || way == 0 || actual.size() < 2) {
      return Trend.UNKNOWN;
    }
    double months = MONTH.timeOf(actual.day(actual.size() - 1)) - MONTH.timeOf(actual.day(0));
    double moved = LinearTrend.of(actual, MONTH).slope() * months / way;
    if (Math.abs(moved) <= steadyWithin) {
      return Trend.STEADY;
    }
    return moved > 0 ? Trend.IMPROVING : Trend.WORSENING;
  }

  /** Which way an indicator moves, seen from its target. */
  public enum Trend {
    /** Towards the target and beyond. */
    IMPROVING,
    /** Hardly at all. */
    STEADY,
    /** Away from the target. */
    WORSENING,
    /** Nobody knows, because there is no target or there are fewer than two values. */
    UNKNOWN
  }
}
