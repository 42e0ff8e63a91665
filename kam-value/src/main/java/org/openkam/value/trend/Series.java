package org.openkam.value.trend;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.stream.IntStream;
import org.openkam.core.numeric.Samples;

/**
 * Values measured one after the other, such as the yearly revenue of an account.
 *
 * <p>A NaN says that nothing was measured at that time: the point is left out and the times of the
 * others stay as they are. Zero is a measured value. Immutable.
 */
public final class Series {
  private final ImmutableDoubleArray times;
  private final ImmutableDoubleArray values;
  private final int periods;

  private Series(ImmutableDoubleArray times, ImmutableDoubleArray values, int periods) {
    this.times = times;
    this.values = values;
    this.periods = periods;
  }

  /**
   * {@return the series of values measured at the times 0, 1, 2 and so on}
   *
   * @param values the values in the order of time, each finite or NaN when not measured
   * @throws IllegalArgumentException if no value is measured or one is infinite
   */
  public static Series of(double... values) {
    return at(IntStream.range(0, values.length).asDoubleStream().toArray(), values);
  }

  /**
   * {@return the series of values measured at the given times}
   *
   * @param times the times, such as years, finite and strictly rising
   * @param values one value per time, each finite or NaN when not measured
   * @throws IllegalArgumentException if the sizes differ, the times do not rise, no value is
   *     measured or one is infinite
   */
  public static Series at(double[] times, double[] values) {
    checkArgument(
        times.length == values.length,
        "series with %s times must have as many values: %s",
        times.length,
        values.length);
    ImmutableDoubleArray.Builder measuredTimes = ImmutableDoubleArray.builder();
    ImmutableDoubleArray.Builder measuredValues = ImmutableDoubleArray.builder();
    for (int i = 0; i < times.length; i++) {
      checkArgument(Double.isFinite(times[i]), "series time must be finite: %s", times[i]);
      checkArgument(
          i == 0 || times[i - 1] < times[i], "series times must rise strictly: %s", times[i]);
      checkArgument(!Double.isInfinite(values[i]), "series value must be finite: %s", values[i]);
      if (!Double.isNaN(values[i])) {
        measuredTimes.add(times[i]);
        measuredValues.add(values[i]);
      }
    }
    ImmutableDoubleArray measured = measuredValues.build();
    checkArgument(
        !measured.isEmpty(), "series needs a measured value among its periods: %s", times.length);
    return new Series(measuredTimes.build(), measured, times.length);
  }

  /** {@return how many values are measured, at least one} */
  public int size() {
    return values.length();
  }

  /** {@return the measured share of all periods, above zero and at most one} */
  public double coverage() {
    return (double) size() / periods;
  }

  /**
   * {@return the time of a measured value}
   *
   * @param index the position among the measured values, from zero
   */
  public double time(int index) {
    return times.get(checkElementIndex(index, size()));
  }

  /**
   * {@return a measured value}
   *
   * @param index the position among the measured values, from zero
   */
  public double value(int index) {
    return values.get(checkElementIndex(index, size()));
  }

  /** {@return the times of the measured values, rising} */
  public ImmutableDoubleArray times() {
    return times;
  }

  /** {@return the measured values in the order of time} */
  public ImmutableDoubleArray values() {
    return values;
  }

  /** {@return the mean of the measured values; exact when they are all the same} */
  public double mean() {
    return Samples.mean(values.toArray());
  }

  /**
   * {@return the series of the natural logarithms of the values}
   *
   * @throws IllegalArgumentException if a value is not above zero
   */
  public Series logarithms() {
    ImmutableDoubleArray.Builder logarithms = ImmutableDoubleArray.builder(size());
    for (int i = 0; i < size(); i++) {
      checkArgument(
          value(i) > 0, "series value must be above zero to take its logarithm: %s", value(i));
      logarithms.add(Math.log(value(i)));
    }
    return new Series(times, logarithms.build(), periods);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series that
        && times.equals(that.times)
        && values.equals(that.values)
        && periods == that.periods;
  }

  @Override
  public int hashCode() {
    return 31 * times.hashCode() + values.hashCode();
  }

  @Override
  public String toString() {
    return "Series{times=" + times + ", values=" + values + ", periods=" + periods + "}";
  }
}
