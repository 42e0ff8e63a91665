package org.openkam.scoring.weighting.judgement;

/**
 * The provided {@link RankWeighting}s; of <i>n</i> criteria the one in place <i>k</i> is weighed.
 *
 * <p>Which of them comes nearest to weights that people would give is disputed (Roberts and Goodwin
 * 2002), so that it is worth to look at more than one.
 */
public final class RankWeightings {
  /**
   * The centre of all weights that keep the order: <i>(1 / n) sum of 1 / i</i> for <i>i</i> from
   * <i>k</i> to <i>n</i> (Barron and Barrett 1996).
   */
  public static final RankWeighting CENTROID = new RankCentroid();

  /** In proportion to <i>n + 1 - k</i> (Stillwell, Seaver and Edwards 1981). */
  public static final RankWeighting SUM = new RankSum();

  /** In proportion to <i>1 / k</i> (Stillwell, Seaver and Edwards 1981). */
  public static final RankWeighting RECIPROCAL = new RankReciprocal();

  private RankWeightings() {}

  /**
   * Returns the weighting in proportion to <i>(n + 1 - k)<sup>p</sup></i> (Stillwell, Seaver and
   * Edwards 1981).
   *
   * @param exponent the exponent <i>p</i>, finite and not negative; zero gives equal weights, one
   *     those of {@link #SUM}
   * @return the weighting
   * @throws IllegalArgumentException if the exponent is negative or not finite
   */
  public static RankWeighting exponent(double exponent) {
    return new RankExponent(exponent);
  }
}
