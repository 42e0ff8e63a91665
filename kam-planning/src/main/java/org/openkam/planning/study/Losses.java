package org.openkam.planning.study;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

/** Finds what the loss of an account would cost, in all and in each group. */
final class Losses {
  private final ImmutableMap<AccountId, Double> sizes;
  private final ImmutableMap<AccountId, Account> accounts;
  private final Map<Group, Double> groups = new HashMap<>();
  private double total;

  private Losses(ImmutableMap<AccountId, Double> sizes, Collection<Account> accounts) {
    this.sizes = sizes;
    this.accounts = accounts.stream().collect(toImmutableMap(Account::id, account -> account));
    sizes.forEach(this::add);
  }

  /** {@return the losses of the largest account and of the others named, the costliest first} */
  static ImmutableList<SizeAndRisk.AccountLoss> of(
      ImmutableMap<AccountId, Double> largestFirst,
      Collection<Account> accounts,
      Collection<AccountId> others) {
    Losses losses = new Losses(largestFirst, accounts);
    AccountId largest = largestFirst.keySet().iterator().next();
    ImmutableSet<AccountId> lost =
        ImmutableSet.<AccountId>builder().add(largest).addAll(others).build();
    return largestFirst.keySet().stream()
        .filter(lost::contains)
        .map(losses::of)
        .collect(toImmutableList());
  }

  private void add(AccountId account, double size) {
    total += size;
    dimensions(account)
        .forEach(
            (dimension, group) -> groups.merge(new Group(dimension, group), size, Double::sum));
  }

  private SizeAndRisk.AccountLoss of(AccountId account) {
    double size = sizes.getOrDefault(account, 0.0);
    return new SizeAndRisk.AccountLoss(
        account,
        size / total,
        dimensions(account).entrySet().stream()
            .map(
                entry -> {
                  Group group = new Group(entry.getKey(), entry.getValue());
                  double whole = groups.getOrDefault(group, size);
                  return new SizeAndRisk.GroupLoss(group.dimension(), group.name(), size / whole);
                })
            .collect(toImmutableList()));
  }

  private ImmutableMap<String, String> dimensions(AccountId id) {
    Account account = accounts.get(id);
    return account == null ? ImmutableMap.of() : account.dimensions();
  }

  private record Group(String dimension, String name) {}
}
