package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.immutables.value.Value;
import org.openkam.core.numeric.Kendall;
import org.openkam.core.numeric.Median;
import org.openkam.core.numeric.Slopes;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

/**
 * The median of the slopes between all pairs of a series, a trend that outliers hardly move.
 *
 * <p>The interval takes the ranks of the slopes from the variance of Kendall's statistic (Theil,
 * 1950; Sen, 1968). With fewer than five values it says little: see {@link MannKendall}.
 */
@Value.Immutable
public abstract class TheilSenTrend {
  private static final int MOST_VALUES = 4_000;

  TheilSenTrend() {}

  /**
   * {@return the trend of a series with a 95 percent interval}
   *
   * @param series from two to 4000 measured values
   * @param period the unit of time that the slope is a change per
   * @throws IllegalArgumentException if there are fewer or more
   */
  public static TheilSenTrend of(MetricSeries series, CalendarUnit period) {
    return of(series, period, 0.95);
  }

  /**
   * {@return the trend of a series}
   *
   * @param series from two to 4000 measured values
   * @param period the unit of time that the slope is a change per
   * @param confidence the probability that such intervals hold the true slope, between zero and one
   * @throws IllegalArgumentException if there are fewer or more values, or the confidence is out of
   *     range
   */
  public static TheilSenTrend of(MetricSeries series, CalendarUnit period, double confidence) {
    return of(series.times(period), series.values(), confidence);
  }

  static TheilSenTrend of(double[] times, double[] values, double confidence) {
    double tail = Confidence.tail(confidence);
    int size = values.length;
    checkArgument(size >= 2, "theil-sen trend needs two measured values: %s", size);
    checkArgument(
        size <= MOST_VALUES,
        "theil-sen trend takes at most %s measured values: %s",
        MOST_VALUES,
        size);
    double[] slopes = Slopes.pairwise(times, values);
    double slope = Median.ofSorted(slopes);
    double medianValue = Median.of(values);
    return new Builder()
        .size(size)
        .median(medianValue)
        .slope(slope)
        .intercept(medianValue - slope * (Median.of(times) - times[0]))
        .jointIntercept(jointIntercept(times, values, slope))
        .slopeInterval(interval(slopes, tail, Kendall.variance(values)))
        .build();
  }

  private static double jointIntercept(double[] times, double[] values, double slope) {
    double[] intercepts = new double[values.length];
    Arrays.setAll(intercepts, i -> values[i] - slope * (times[i] - times[0]));
    return Median.of(intercepts);
  }

  private static Range<Double> interval(double[] slopes, double tail, double variance) {
    double width =
        new NormalDistribution().inverseCumulativeProbability(tail) * Math.sqrt(variance);
    int upper = (int) Math.min(Math.rint((slopes.length - width) / 2), slopes.length - 1);
    int lower = (int) Math.max(Math.rint((slopes.length + width) / 2) - 1, 0);
    return Range.closed(slopes[lower], slopes[upper]);
  }

  /** {@return how many measured values the trend was fitted to, at least two} */
  public abstract int size();

  /** {@return the median of the measured values} */
  public abstract double median();

  /** {@return the median change of the value per period} */
  public abstract double slope();

  /** {@return the confidence interval of the slope, around it} */
  public abstract Range<Double> slopeInterval();

  /**
   * {@return the median value less the slope times the median time since the first value (Conover,
   * 1980)}
   */
  public abstract double intercept();

  /**
   * {@return the median over the points of the value less the slope times its time since the first
   * value}
   */
  public abstract double jointIntercept();

  /** {@return how many pairs of values have a slope} */
  public int pairs() {
    return size() * (size() - 1) / 2;
  }

  /** {@return the slope as a fraction of the median value; empty unless that is above zero} */
  public OptionalDouble relativeSlope() {
    return median() > 0 ? OptionalDouble.of(slope() / median()) : OptionalDouble.empty();
  }

  @Value.Check
  void check() {
    checkArgument(Double.isFinite(slope()), "theil-sen slope must be finite: %s", slope());
    checkArgument(
        Double.isFinite(slopeInterval().lowerEndpoint())
            && Double.isFinite(slopeInterval().upperEndpoint()),
        "theil-sen slope interval must be finite: %s",
        slopeInterval());
    checkArgument(
        Double.isFinite(intercept()) && Double.isFinite(jointIntercept()),
        "theil-sen intercept must be finite: %s",
        intercept());
  }

  /** Builds the result of the fit. */
  static final class Builder extends ImmutableTheilSenTrend.Builder {
    Builder() {}
  }
}
