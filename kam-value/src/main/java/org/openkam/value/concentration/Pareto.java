package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/**
 * Accounts in the order of an amount, mostly revenue, the largest first.
 *
 * <p>Its head is a shortlist to look at, not a selection of key accounts: size is one criterion of
 * several. Accounts of the same amount are in the order of their ids. Immutable.
 */
public final class Pareto {
  private final ImmutableMap<AccountId, Double> ranked;
  private final Concentration concentration;

  private Pareto(ImmutableMap<AccountId, Double> ranked, Concentration concentration) {
    this.ranked = ranked;
    this.concentration = concentration;
  }

  /**
   * {@return accounts in the order of their amounts}
   *
   * @param amounts the amount by account, finite and not negative, with a sum above zero
   * @throws IllegalArgumentException if an amount is out of range or the sum is not above zero
   */
  public static Pareto of(Map<AccountId, Double> amounts) {
    amounts.forEach(
        (account, amount) ->
            checkArgument(
                Double.isFinite(amount) && amount >= 0,
                "amount of account '%s' must be finite and not negative: %s",
                account,
                amount));
    ImmutableMap<AccountId, Double> ranked =
        Zeros.plain(amounts).entrySet().stream()
            .sorted(
                Map.Entry.<AccountId, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Pareto(
        ranked,
        Concentration.of(ranked.values().stream().mapToDouble(Double::doubleValue).toArray()));
  }

  /** {@return the amount by account, the largest first} */
  public ImmutableMap<AccountId, Double> ranked() {
    return ranked;
  }

  /** {@return the concentration of the amounts} */
  public Concentration concentration() {
    return concentration;
  }

  /** {@return the account with the largest amount} */
  public AccountId largest() {
    return ranked.keySet().iterator().next();
  }

  /**
   * {@return whether the largest account has more than a share of the amount}
   *
   * @param threshold the share, from zero to one; 0.1 is where accounting standards ask for a note
   */
  public boolean dependsOnLargest(double threshold) {
    checkArgument(
        threshold >= 0 && threshold <= 1, "dependence must lie from 0 to 1: %s", threshold);
    return concentration.ratio(1) > threshold;
  }

  /**
   * {@return the share of an account, from zero to one: how much we depend on it}
   *
   * @param account the account
   * @throws IllegalArgumentException if the account is unknown
   */
  public double share(AccountId account) {
    Double amount = ranked.get(account);
    checkArgument(amount != null, "account has no amount: '%s'", account);
    return Objects.requireNonNull(amount) / concentration.total();
  }

  /**
   * {@return the fewest accounts that together have a share, the largest first}
   *
   * @param share the share to reach, from zero to one; 0.8 for the eighty of 80/20
   */
  public ImmutableList<AccountId> headAccounts(double share) {
    return ranked.keySet().stream()
        .limit(concentration.countForShare(share))
        .collect(toImmutableList());
  }

  /**
   * {@return the smallest fraction of the accounts that together have a share}
   *
   * @param share the share to reach, from zero to one
   */
  public double fractionForShare(double share) {
    return (double) concentration.countForShare(share) / ranked.size();
  }

  /**
   * {@return the class of each account in an ABC analysis, the largest first}
   *
   * <p>Shares are compared as decimal numbers, without rounding.
   *
   * @param policy where the classes end
   */
  public ImmutableMap<AccountId, AbcPolicy.AbcClass> classify(AbcPolicy policy) {
    BigDecimal total =
        Decimals.sum(ranked.values().stream().mapToDouble(Double::doubleValue).toArray());
    ImmutableMap.Builder<AccountId, AbcPolicy.AbcClass> classes = ImmutableMap.builder();
    BigDecimal before = BigDecimal.ZERO;
    for (Map.Entry<AccountId, Double> entry : ranked.entrySet()) {
      BigDecimal with = before.add(BigDecimal.valueOf(entry.getValue()));
      classes.put(entry.getKey(), policy.classify(before, with, total));
      before = with;
    }
    return classes.buildOrThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pareto that && ranked.equals(that.ranked);
  }

  @Override
  public int hashCode() {
    return ranked.hashCode();
  }

  @Override
  public String toString() {
    return "Pareto" + ranked;
  }
}
