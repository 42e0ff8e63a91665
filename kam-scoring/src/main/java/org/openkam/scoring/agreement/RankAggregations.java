package org.openkam.scoring.agreement;

/**
 * The provided rules that make one ranking out of several.
 *
 * <p>No rule is best at everything (Arrow 1951). {@link #BORDA} looks at how far accounts lie apart
 * and is moved by accounts that nobody would choose; {@link #COPELAND} and {@link #kemeny()} look
 * only at which of two accounts more rankings prefer.
 */
public final class RankAggregations {
  /** How many accounts {@link #kemeny()} orders exactly where their majorities form circles. */
  private static final int EXACT_UP_TO = 16;

  /**
   * An account gains one point for each account that a ranking puts below it and half a point for
   * each it is tied with (Borda 1781).
   */
  public static final RankAggregation BORDA = new Borda();

  /**
   * An account gains a point for each account that more rankings put below it than above, and loses
   * one in the opposite case (Copeland 1951).
   */
  public static final RankAggregation COPELAND = new Copeland();

  private RankAggregations() {}

  /**
   * Returns the rule that contradicts the fewest pairwise judgements, exact for up to {@value
   * #EXACT_UP_TO} accounts in a circle of majorities.
   *
   * @return the rule of {@link #kemeny(int)} with that limit
   */
  public static RankAggregation kemeny() {
    return kemeny(EXACT_UP_TO);
  }

  /**
   * Returns the rule that contradicts the fewest pairwise judgements (Kemeny 1959).
   *
   * <p>Accounts fall into groups, each of which beats all later ones by majority, and every best
   * order keeps to these groups (Truchon 1998). A group up to the limit is ordered exactly, by
   * dynamic programming over its subsets (Betzler and others 2009), the first of equally good
   * orders by the places of the accounts; a larger one by moving single accounts for as long as
   * that helps. {@link Consensus#gap()} says how far the result may be from the best.
   *
   * @param exactUpTo the greatest group that is ordered exactly, from zero to 20; time and memory
   *     double with each
   * @return the rule
   * @throws IllegalArgumentException if the limit is out of range
   */
  public static RankAggregation kemeny(int exactUpTo) {
    return new Kemeny(exactUpTo);
  }
}
