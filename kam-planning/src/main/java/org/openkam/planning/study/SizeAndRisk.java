package org.openkam.planning.study;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.planning.audit.Overlap;
import org.openkam.planning.selection.SelectionChecks;
import org.openkam.value.concentration.Concentration;

/**
 * What the size of accounts says beside a selection: how it differs from a list of the largest, how
 * much depends on few, and what the loss of an account would cost.
 */
@Value.Immutable
public abstract class SizeAndRisk {
  SizeAndRisk() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Examines accounts by their size.
   *
   * @param measure the name of the measure of size, such as revenue
   * @param sizes what was measured; accounts of no size above zero are left out
   * @param accounts all accounts, whose dimensions say which groups they belong to
   * @param keyAccounts the key accounts
   * @return what size says; empty where no account has a size above zero
   */
  public static Optional<SizeAndRisk> of(
      String measure,
      Map<AccountId, Double> sizes,
      Collection<Account> accounts,
      Collection<AccountId> keyAccounts) {
    ImmutableMap<AccountId, Double> largestFirst = largestFirst(sizes);
    if (largestFirst.isEmpty()) {
      return Optional.empty();
    }
    Builder study =
        builder()
            .measure(measure)
            .sizes(largestFirst)
            .losses(Losses.of(largestFirst, accounts, keyAccounts));
    if (!keyAccounts.isEmpty()) {
      study.largest(Overlap.withLargest(keyAccounts, largestFirst));
    }
    return Optional.of(study.build());
  }

  private static ImmutableMap<AccountId, Double> largestFirst(Map<AccountId, Double> sizes) {
    Map<AccountId, Double> positive = Maps.filterValues(sizes, size -> size > 0);
    return SelectionChecks.largest(positive, positive.size()).stream()
        .collect(toImmutableMap(account -> account, account -> sizes.getOrDefault(account, 0.0)));
  }

  /** {@return the name of the measure of size} */
  public abstract String measure();

  /** {@return the size of each account that has one, above zero, the largest first} */
  public abstract ImmutableMap<AccountId, Double> sizes();

  /** {@return the key accounts beside as many of the largest; empty where there is none} */
  public abstract Optional<Overlap> largest();

  /**
   * {@return what the loss of the largest account and of each key account with a size would cost,
   * the costliest first}
   */
  public abstract ImmutableList<AccountLoss> losses();

  /** {@return how unevenly the size is spread over the accounts} */
  @Value.Lazy
  public Concentration concentration() {
    return Concentration.of(sizes().values().stream().mapToDouble(size -> size).toArray());
  }

  @Value.Check
  void check() {
    checkArgument(!sizes().isEmpty(), "measure '%s' must have a size of an account", measure());
    sizes()
        .forEach(
            (account, size) ->
                checkArgument(
                    size > 0 && Double.isFinite(size),
                    "size of account '%s' must be finite and above zero: %s",
                    account,
                    size));
  }

  /**
   * What the loss of an account would cost, in the measure of size.
   *
   * @param account the account
   * @param share its share in the size of all accounts, above zero and at most one
   * @param groups its share in each group that it belongs to, in the order of its dimensions
   */
  public record AccountLoss(AccountId account, double share, ImmutableList<GroupLoss> groups) {}

  /**
   * What the loss of an account would cost in one of the groups that it belongs to.
   *
   * @param dimension what accounts are grouped by, such as country
   * @param group the group, such as DE
   * @param share the share of the account in the size of its group, above zero and at most one
   */
  public record GroupLoss(String dimension, String group, double share) {}

  /** Builds {@link SizeAndRisk} instances; the measure and a size are required. */
  public static final class Builder extends ImmutableSizeAndRisk.Builder {
    Builder() {}
  }
}
