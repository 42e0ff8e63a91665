package org.openkam.scoring.agreement;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.immutables.value.Value;

/**
 * A rule that makes one ranking out of several, of judges or of strategies.
 *
 * <p>No rule is best at everything (Arrow 1951). {@link #BORDA} looks at how far accounts lie apart
 * and is moved by accounts that nobody would choose; {@link #COPELAND} and {@link #kemeny()} look
 * only at which of two accounts more rankings prefer.
 *
 * <p>Additional rules may be added by implementing this interface. Implementations must be
 * immutable, deterministic and safe for many threads.
 */
public interface RankAggregation {
  /**
   * An account gains one point for each account that a ranking puts below it and half a point for
   * each it is tied with (Borda 1781).
   */
  RankAggregation BORDA = new Borda();

  /**
   * An account gains a point for each account that more rankings put below it than above, and loses
   * one in the opposite case (Copeland 1951).
   */
  RankAggregation COPELAND = new Copeland();

  /**
   * Returns the rule that contradicts the fewest pairwise judgements, exact for up to sixteen
   * accounts in a circle of majorities.
   *
   * @return the rule of {@link #kemeny(int)} with that limit
   */
  static RankAggregation kemeny() {
    return kemeny(16);
  }

  /**
   * Returns the rule that contradicts the fewest pairwise judgements (Kemeny 1959).
   *
   * <p>Accounts fall into groups, each of which beats all later ones by majority, and every best
   * order keeps to these groups (Truchon 1998). A group up to the limit is ordered exactly, by
   * dynamic programming over its subsets (Betzler and others 2009), the first of equally good
   * orders by the places of the accounts; a larger one by moving single accounts for as long as
   * that helps. {@link RankAggregation.Consensus#gap()} says how far the result may be from the
   * best.
   *
   * @param exactUpTo the greatest group that is ordered exactly, from zero to 20; time and memory
   *     double with each
   * @return the rule
   * @throws IllegalArgumentException if the limit is out of range
   */
  static RankAggregation kemeny(int exactUpTo) {
    return new Kemeny(exactUpTo);
  }

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

  /** The ranking that several rankings agree on most, and how much it contradicts them. */
  @Value.Immutable
  public abstract static class Consensus {
    Consensus() {}

    static Builder builder() {
      return new Builder();
    }

    /** {@return the identifier of the rule that made it} */
    public abstract String rule();

    /** {@return the ranks of the accounts; tied accounts could change places at no cost} */
    public abstract Ranks ranks();

    /**
     * {@return what each account gained by the rule, larger is better: points for Borda, wins less
     * losses for Copeland, how many accounts are placed below for Kemeny, where a tie counts half}
     */
    public abstract ImmutableDoubleArray points();

    /**
     * {@return how many pairwise judgements of the rankings the consensus contradicts, not
     * negative; of two accounts that it ties, half of the judgements on them}
     */
    public abstract double contradictions();

    /** {@return a number of contradictions that no ranking can go below, not negative} */
    public abstract double leastContradictions();

    /**
     * {@return how many contradictions more than the best ranking there may be, zero if it is best}
     */
    public double gap() {
      return contradictions() - leastContradictions();
    }

    /** Builds {@link Consensus} instances; every property is required. */
    static final class Builder extends ImmutableConsensus.Builder {
      Builder() {}
    }
  }
}
