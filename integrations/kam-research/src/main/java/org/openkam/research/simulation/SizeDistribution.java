package org.openkam.research.simulation;

/**
 * How unequal customers are: turns the standard normal level of an account into its size, such as
 * revenue.
 *
 * <p>Ready ones are in {@link Sizes}. Implementations must be immutable, increasing in the level
 * and safe for many threads.
 */
public interface SizeDistribution {
  /**
   * Returns the size of an account.
   *
   * @param level the level, standard normal over all accounts
   * @return the size, finite
   */
  double size(double level);

  /**
   * {@return the Gini coefficient of all sizes, from zero (all alike) to one}
   *
   * @throws UnsupportedOperationException if sizes may be negative
   */
  double gini();

  /**
   * Returns what the largest accounts hold.
   *
   * @param share the share of accounts, between zero and one
   * @return their share of the total, from the share of accounts to one
   * @throws UnsupportedOperationException if sizes may be negative
   */
  double topShare(double share);
}
