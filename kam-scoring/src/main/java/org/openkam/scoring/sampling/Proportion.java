package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A share that was counted in samples, with the interval that holds the true one in 95 of 100
 * analyses (Wilson 1927).
 *
 * @param share the share, from zero to one
 * @param lowest the lower end of the interval, from zero to the share
 * @param highest the upper end of the interval, from the share to one
 */
public record Proportion(double share, double lowest, double highest) {
  private static final double NORMAL_QUANTILE = 1.959963984540054;

  /**
   * Creates a share.
   *
   * @param share the share, from zero to one
   * @param lowest the lower end of the interval, from zero to the share
   * @param highest the upper end of the interval, from the share to one
   */
  public Proportion {
    checkArgument(
        0 <= lowest && lowest <= share && share <= highest && highest <= 1,
        "share must lie within its interval from 0 to 1, [%s, %s]: %s",
        lowest,
        highest,
        share);
    share += 0.0;
    lowest += 0.0;
    highest += 0.0;
  }

  /**
   * Returns the share of samples that were counted.
   *
   * @param hits how many samples were counted, from zero to all
   * @param samples how many samples there are, at least one
   * @return the share with its interval
   */
  public static Proportion of(long hits, long samples) {
    checkArgument(
        samples >= 1 && hits >= 0 && hits <= samples,
        "hits must be some of the samples: %s of %s",
        hits,
        samples);
    double share = (double) hits / samples;
    double z2 = NORMAL_QUANTILE * NORMAL_QUANTILE;
    double middle = (share + z2 / (2 * samples)) / (1 + z2 / samples);
    double half =
        NORMAL_QUANTILE
            * Math.sqrt(share * (1 - share) / samples + z2 / (4.0 * samples * samples))
            / (1 + z2 / samples);
    return new Proportion(
        share,
        Math.max(0, Math.min(share, middle - half)),
        Math.min(1, Math.max(share, middle + half)));
  }
}
