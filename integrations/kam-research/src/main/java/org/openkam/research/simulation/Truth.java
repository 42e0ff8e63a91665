package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openkam.core.account.AccountId;

/**
 * What is true of the accounts of an invented portfolio, so that any choice has an exact value.
 *
 * <p>Two choices may be called the best: the accounts with the greatest level, and those on which
 * being chosen has the greatest effect. They differ, and a model that finds the one need not find
 * the other.
 *
 * @param accounts the truth of each account, in the order of the portfolio
 */
public record Truth(ImmutableMap<AccountId, AccountTruth> accounts) {
  /**
   * Returns the truth of an account.
   *
   * @param account the account
   * @return its truth
   * @throws IllegalArgumentException if there is no such account
   */
  public AccountTruth of(AccountId account) {
    AccountTruth truth = accounts.get(account);
    checkArgument(truth != null, "no account '%s' in the portfolio", account);
    return truth;
  }

  /**
   * Returns the total outcome of a choice: the outcome if chosen of the accounts chosen, and the
   * outcome if not of all others.
   *
   * @param chosen the accounts chosen
   * @return the total outcome
   */
  public double outcome(Collection<AccountId> chosen) {
    ImmutableSet<AccountId> set = known(chosen);
    double total = 0;
    for (Map.Entry<AccountId, AccountTruth> entry : accounts.entrySet()) {
      AccountTruth truth = entry.getValue();
      total += set.contains(entry.getKey()) ? truth.outcomeIfChosen() : truth.outcomeIfNot();
    }
    return total;
  }

  /**
   * Returns what the chosen accounts bring without the effect of being chosen.
   *
   * @param chosen the accounts chosen
   * @return the sum of their outcomes if not chosen
   */
  public double capturedValue(Collection<AccountId> chosen) {
    double total = 0;
    for (AccountId account : known(chosen)) {
      total += of(account).outcomeIfNot();
    }
    return total;
  }

  /**
   * Returns the accounts that will bring the most without the effect of being chosen.
   *
   * @param count how many accounts, from zero to all
   * @return the accounts, best first, equal ones in the order of the portfolio
   */
  public ImmutableSet<AccountId> bestByOutcome(int count) {
    return best(count, AccountTruth::outcomeIfNot);
  }

  /**
   * Returns the accounts on which being chosen changes the outcome most.
   *
   * @param count how many accounts, from zero to all
   * @return the accounts, best first, equal ones in the order of the portfolio
   */
  public ImmutableSet<AccountId> bestByUplift(int count) {
    return best(count, AccountTruth::uplift);
  }

  private ImmutableSet<AccountId> best(int count, ToDoubleFunction<AccountTruth> quantity) {
    checkArgument(
        count >= 0 && count <= accounts.size(),
        "number of accounts must lie between 0 and %s: %s",
        accounts.size(),
        count);
    return accounts.keySet().stream()
        .sorted(Comparator.comparingDouble(account -> -quantity.applyAsDouble(of(account))))
        .limit(count)
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSet<AccountId> known(Collection<AccountId> chosen) {
    chosen.forEach(this::of);
    return ImmutableSet.copyOf(chosen);
  }
}
