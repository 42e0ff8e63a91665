package org.openkam.scoring.agreement;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;

/**
 * A number that says how far two rankings of the same accounts agree.
 *
 * <p>All the provided coefficients but the weighted ones treat a difference at the end like one at
 * the top. To choose a few key accounts out of many, look at {@link #WEIGHTED_SPEARMAN}, {@link
 * #WS} or {@link RankBiasedOverlap}.
 *
 * <p>Additional coefficients may be added by implementing this interface. Implementations must be
 * immutable, deterministic and safe for many threads.
 */
public interface RankCorrelation {
  /**
   * The linear correlation of the ranks, from minus one to one (Spearman 1904); empty where a
   * ranking ties all.
   */
  RankCorrelation SPEARMAN = StandardRankCorrelation.SPEARMAN;

  /**
   * 1 - 6 &Sigma; (R - Q)&sup2; ((n - R + 1) + (n - Q + 1)) / (n<sup>4</sup> + n&sup3; - n&sup2; -
   * n), where differences at the top weigh more, from minus one to one without ties (Pinto da Costa
   * and Soares 2005).
   */
  RankCorrelation WEIGHTED_SPEARMAN = StandardRankCorrelation.WEIGHTED_SPEARMAN;

  /**
   * 1 - &Sigma; 2<sup>-R</sup> |R - Q| / max(|1 - R|, |n - R|), where R is the reference, above
   * minus one; decided almost wholly by the first ranks of the reference, and not symmetric
   * (Sa&#322;abun and Urbaniak 2020).
   */
  RankCorrelation WS = StandardRankCorrelation.WS;

  /**
   * Concordant less discordant pairs by all pairs, from minus one to one (Kendall 1938); ties keep
   * it below one, even between identical rankings.
   */
  RankCorrelation KENDALL_TAU_A = StandardRankCorrelation.KENDALL_TAU_A;

  /**
   * Concordant less discordant pairs by the geometric mean of the pairs that each ranking does not
   * tie, from minus one to one (Kendall 1945); empty where a ranking ties all.
   */
  RankCorrelation KENDALL_TAU_B = StandardRankCorrelation.KENDALL_TAU_B;

  /**
   * Kendall's tau b with pairs weighted by 1/R + 1/Q, so that the top counts more, from minus one
   * to one (Vigna 2015); takes time in the square of the number of accounts.
   */
  RankCorrelation WEIGHTED_KENDALL = StandardRankCorrelation.WEIGHTED_KENDALL;

  /**
   * Concordant less discordant pairs by the sum of the two, from minus one to one (Goodman and
   * Kruskal 1954); empty where every pair is tied in one of the rankings.
   */
  RankCorrelation GOODMAN_KRUSKAL_GAMMA = StandardRankCorrelation.GOODMAN_KRUSKAL_GAMMA;

  /** {@return the provided coefficients} */
  static ImmutableList<RankCorrelation> all() {
    return ImmutableList.copyOf(StandardRankCorrelation.values());
  }

  /**
   * Returns the provided coefficient with an identifier.
   *
   * @param id the identifier, such as {@code kendall-tau-b}
   * @return the coefficient
   * @throws IllegalArgumentException if there is none
   */
  static RankCorrelation of(String id) {
    return all().stream()
        .filter(correlation -> correlation.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no rank correlation '"
                        + id
                        + "' among "
                        + all().stream().map(RankCorrelation::id).toList()));
  }

  /** {@return the identifier, lower case with hyphens} */
  String id();

  /**
   * Compares two rankings.
   *
   * @param reference the ranking to compare with
   * @param other the ranking that is compared; for most coefficients the two may change places
   * @return the agreement, at most one, which is full agreement; empty where it is not defined, as
   *     for a single account
   * @throws IllegalArgumentException if the rankings differ in size
   */
  OptionalDouble between(Ranks reference, Ranks other);
}
