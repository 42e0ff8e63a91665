package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Weighs a place by a power of its distance from the end of the order.
 *
 * @param exponent the exponent, finite and not negative
 */
record RankExponent(double exponent) implements RankWeighting {
  RankExponent {
    checkArgument(
        Double.isFinite(exponent) && exponent >= 0,
        "rank exponent must be finite and not negative: %s",
        exponent);
  }

  @Override
  public String name() {
    return "rank-exponent";
  }

  @Override
  public double worth(int place, int count) {
    return Math.pow((count + 1.0 - place) / count, exponent);
  }
}
