package org.openkam.core.resampling;

import java.util.Arrays;

/** Percentiles of finite numbers, interpolated linearly (Hyndman and Fan 1996, type 7). */
final class Percentiles {
  private Percentiles() {}

  /**
   * Returns a percentile.
   *
   * @param values at least one finite number, in any order
   * @param percent which one, from 0 for the least to 100 for the greatest
   * @return the percentile
   */
  public static double of(double[] values, double percent) {
    double[] rising = values.clone();
    Arrays.sort(rising);
    double place = (rising.length - 1) * (percent / 100);
    int below = (int) place;
    if (below == rising.length - 1) {
      return rising[below];
    }
    return rising[below]
        + (1 + place - Math.floor(1 + place)) * (rising[below + 1] - rising[below]);
  }
}
