package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.numeric.Samples;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

/**
 * How unsteady a series is, relative to its size.
 *
 * <p>The coefficient of variation takes growth for unsteadiness; the detrended one is taken around
 * the least squares line and does not. Both are undefined unless the mean is above zero.
 */
@Value.Immutable
public abstract class Variability {
  Variability() {}

  /**
   * {@return the variability of a series}
   *
   * @param series at least three measured values
   * @param period the unit of time in which the least squares line is straight
   * @throws IllegalArgumentException if there are fewer
   */
  public static Variability of(MetricSeries series, CalendarUnit period) {
    int size = series.size();
    checkArgument(size >= 3, "variability needs three measured values: %s", size);
    double mean = Samples.mean(series.values());
    double squares = Samples.squaredDeviations(series.values(), mean);
    return new Builder()
        .mean(mean)
        .standardDeviation(Math.sqrt(squares / (size - 1)))
        .populationDeviation(Math.sqrt(squares / size))
        .detrendedDeviation(LinearTrend.of(series, period).residualDeviation().orElseThrow())
        .build();
  }

  /** {@return the mean of the measured values} */
  public abstract double mean();

  /** {@return the standard deviation of the values as a sample, with <i>n - 1</i>} */
  public abstract double standardDeviation();

  /** {@return the standard deviation of the values as a whole population, with <i>n</i>} */
  public abstract double populationDeviation();

  /** {@return the standard deviation around the least squares line, with <i>n - 2</i>} */
  public abstract double detrendedDeviation();

  /** {@return the sample standard deviation over the mean; empty unless that is above zero} */
  public OptionalDouble coefficient() {
    return relative(standardDeviation());
  }

  /** {@return the population standard deviation over the mean; empty unless that is above zero} */
  public OptionalDouble populationCoefficient() {
    return relative(populationDeviation());
  }

  /** {@return the deviation around the line over the mean; empty unless that is above zero} */
  public OptionalDouble detrendedCoefficient() {
    return relative(detrendedDeviation());
  }

  private OptionalDouble relative(double deviation) {
    return mean() > 0 ? OptionalDouble.of(deviation / mean()) : OptionalDouble.empty();
  }

  /** Builds the result of the measurement. */
  static final class Builder extends ImmutableVariability.Builder {
    Builder() {}
  }
}
