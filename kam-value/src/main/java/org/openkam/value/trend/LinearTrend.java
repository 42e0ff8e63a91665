package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;
import org.immutables.value.Value;
import org.openkam.core.numeric.Samples;
import org.openkam.core.numeric.Slopes;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

/**
 * The straight line through a series with the least squared distance.
 *
 * <p>One outlier moves it; {@link TheilSenTrend} resists outliers. The interval and the p-value
 * assume independent errors of equal variance and need three measured values.
 */
@Value.Immutable
public abstract class LinearTrend {
  private static final double QUANTILE_ACCURACY = 1e-14;

  LinearTrend() {}

  /**
   * {@return the line fitted to a series}
   *
   * @param series at least two measured values
   * @param period the unit of time that the slope is a change per
   * @throws IllegalArgumentException if there are fewer
   */
  public static LinearTrend of(MetricSeries series, CalendarUnit period) {
    return of(series.times(period), series.values());
  }

  static LinearTrend of(double[] times, double[] values) {
    int size = values.length;
    checkArgument(size >= 2, "linear trend needs two measured values: %s", size);
    double meanTime = Samples.mean(times);
    double meanValue = Samples.mean(values);
    double timeSquares = 0;
    double valueSquares = 0;
    double products = 0;
    for (int i = 0; i < size; i++) {
      double time = times[i] - meanTime;
      double value = values[i] - meanValue;
      timeSquares += time * time;
      valueSquares += value * value;
      products += time * value;
    }
    double slope = products / timeSquares;
    ImmutableLinearTrend.Builder trend =
        builder()
            .size(size)
            .mean(meanValue)
            .slope(slope)
            .intercept(meanValue - slope * (meanTime - times[0]))
            .determination(valueSquares == 0 ? 0 : Math.min(1, slope * products / valueSquares));
    if (size > 2) {
      double residual = Math.sqrt(Slopes.squaredResiduals(times, values) / (size - 2));
      trend.residualDeviation(residual).standardError(residual / Math.sqrt(timeSquares));
    }
    return trend.build();
  }

  private static Builder builder() {
    return new Builder();
  }

  /** {@return how many measured values the line was fitted to, at least two} */
  public abstract int size();

  /** {@return the mean of the measured values} */
  public abstract double mean();

  /** {@return the change of the value per period} */
  public abstract double slope();

  /** {@return the value of the line on the day of the first value} */
  public abstract double intercept();

  /** {@return the share of the variance that the line explains, R², zero for a flat series} */
  public abstract double determination();

  /** {@return the standard deviation around the line; empty with two values} */
  public abstract OptionalDouble residualDeviation();

  /** {@return the standard error of the slope; empty with two values} */
  public abstract OptionalDouble standardError();

  /** {@return the slope as a fraction of the mean; empty unless the mean is above zero} */
  public OptionalDouble relativeSlope() {
    return mean() > 0 ? OptionalDouble.of(slope() / mean()) : OptionalDouble.empty();
  }

  /** {@return the two-sided p-value of a zero slope by Student's t; empty with two values} */
  public OptionalDouble pValue() {
    if (standardError().isEmpty()) {
      return OptionalDouble.empty();
    }
    double error = standardError().getAsDouble();
    if (slope() == 0 || error == 0) {
      return OptionalDouble.of(slope() == 0 ? 1 : 0);
    }
    return OptionalDouble.of(2 * student().cumulativeProbability(-Math.abs(slope()) / error));
  }

  /**
   * {@return the confidence interval of the slope; empty with two values}
   *
   * @param confidence the probability that such intervals hold the true slope, between zero and one
   */
  public Optional<Range<Double>> slopeInterval(double confidence) {
    double tail = Confidence.tail(confidence);
    if (standardError().isEmpty()) {
      return Optional.empty();
    }
    double margin = standardError().getAsDouble() * -student().inverseCumulativeProbability(tail);
    return Optional.of(Range.closed(slope() - margin, slope() + margin));
  }

  private TDistribution student() {
    return new TDistribution(size() - 2, QUANTILE_ACCURACY);
  }

  @Value.Check
  void check() {
    checkArgument(Double.isFinite(slope()), "linear trend slope must be finite: %s", slope());
    checkArgument(
        Double.isFinite(intercept()), "linear trend intercept must be finite: %s", intercept());
    checkArgument(
        Double.isFinite(determination()) && Double.isFinite(standardError().orElse(0)),
        "linear trend needs squares that are finite: %s",
        determination());
  }

  /** Builds the result of the fit. */
  static final class Builder extends ImmutableLinearTrend.Builder {
    Builder() {}
  }
}
