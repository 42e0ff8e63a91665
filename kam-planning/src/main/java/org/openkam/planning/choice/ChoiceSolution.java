package org.openkam.planning.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/** The accounts that are worth most together within the limits, and what the limits leave. */
@Value.Immutable
public abstract class ChoiceSolution {
  ChoiceSolution() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the chosen accounts, the most valuable first, equal ones by id} */
  public abstract ImmutableList<AccountId> accounts();

  /** {@return the sum of the values of the chosen accounts, not negative} */
  public abstract double value();

  /**
   * {@return a value that no choice within the limits exceeds; the value itself where the choice is
   * proven to be best}
   */
  public abstract double bound();

  /**
   * {@return what one gets by taking the most valuable account that still fits, again and again;
   * the most valuable first}
   */
  public abstract ImmutableList<AccountId> greedyAccounts();

  /** {@return the sum of the values of the greedy answer, at most the value of the choice} */
  public abstract double greedyValue();

  /** {@return what the chosen accounts use of each limit, by its name} */
  public abstract ImmutableMap<String, Double> uses();

  /** {@return whether no other choice within the limits is worth more, to rounding} */
  public boolean hasProof() {
    return bound() == value();
  }

  /** {@return how much the choice may fall short of the best one, not negative} */
  public double gap() {
    return bound() - value();
  }

  /** {@return how much more the choice is worth than the greedy answer, not negative} */
  public double greedyGap() {
    return value() - greedyValue();
  }

  /** Builds {@link ChoiceSolution} instances. */
  public static final class Builder extends ImmutableChoiceSolution.Builder {
    Builder() {}
  }
}
