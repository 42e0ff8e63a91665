package org.openkam.scoring.agreement;

import java.util.List;

/**
 * A rule that makes one ranking out of several, of judges or of strategies.
 *
 * <p>The provided rules are in {@link RankAggregations}; additional ones may be added by
 * implementing this interface. Implementations must be immutable, deterministic and safe for many
 * threads.
 */
public interface RankAggregation {
  /** {@return the identifier, lower case with hyphens} */
  String id();

  /**
   * Makes one ranking.
   *
   * @param rankings at least one ranking, all of the same accounts; each counts the same
   * @return the ranking they agree on most by this rule
   * @throws IllegalArgumentException if there is no ranking or their sizes differ
   */
  Consensus aggregate(List<Ranks> rankings);
}
