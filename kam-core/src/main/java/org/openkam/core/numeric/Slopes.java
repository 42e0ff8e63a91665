package org.openkam.core.numeric;

import java.util.Arrays;

/** Slopes of values over time. */
public final class Slopes {
  private Slopes() {}

  /**
   * Returns the slope of the line with the least squared distance.
   *
   * @param times the times, finite, not all the same, at least two
   * @param values one finite value a time
   * @return the change of the value per unit of time
   */
  public static double leastSquares(double[] times, double[] values) {
    double meanTime = Samples.mean(times);
    double meanValue = Samples.mean(values);
    double squares = 0;
    double products = 0;
    for (int i = 0; i < times.length; i++) {
      double time = times[i] - meanTime;
      squares += time * time;
      products += time * (values[i] - meanValue);
    }
    return products / squares;
  }

  /**
   * Returns the squared distance that is left around the line of {@link #leastSquares}.
   *
   * @param times the times, finite, not all the same, at least two
   * @param values one finite value a time
   * @return the sum of the squared residuals, zero or more
   */
  public static double squaredResiduals(double[] times, double[] values) {
    double slope = leastSquares(times, values);
    double meanTime = Samples.mean(times);
    double meanValue = Samples.mean(values);
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      double residual = values[i] - meanValue - slope * (times[i] - meanTime);
      squares += residual * residual;
    }
    return squares;
  }

  /**
   * Returns the slopes between all pairs of points, of which Theil and Sen take the median (Theil,
   * 1950; Sen, 1968).
   *
   * @param times the times, strictly rising
   * @param values one finite value a time
   * @return n (n - 1) / 2 slopes in rising order
   */
  public static double[] pairwise(double[] times, double[] values) {
    int size = values.length;
    double[] slopes = new double[size * (size - 1) / 2];
    int next = 0;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        slopes[next++] = (values[j] - values[i]) / (times[j] - times[i]);
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }
}
