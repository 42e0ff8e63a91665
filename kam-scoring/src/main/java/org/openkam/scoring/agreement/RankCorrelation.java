package org.openkam.scoring.agreement;

import java.util.OptionalDouble;

/**
 * A number that says how far two rankings of the same accounts agree.
 *
 * <p>The provided coefficients are in {@link RankCorrelations}; additional ones may be added by
 * implementing this interface. Implementations must be immutable, deterministic and safe for many
 * threads.
 */
public interface RankCorrelation {
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
