package org.openkam.scoring.agreement;

import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;

/** The ranking that several rankings agree on most, and how much it contradicts them. */
@Value.Immutable
public abstract class Consensus {
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
   * {@return how many pairwise judgements of the rankings the consensus contradicts, not negative;
   * of two accounts that it ties, half of the judgements on them}
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
