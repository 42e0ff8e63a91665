package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.openkam.core.finding.Finding;

/**
 * Which account belongs to which, built from plain parent ids, to any depth.
 *
 * <p>Links that cannot stand are cut and reported in {@link #findings()}: a parent that is not in
 * the portfolio ({@code ORPHAN_ACCOUNT}), an account that is its own parent ({@code SELF_PARENT}),
 * and parents that form a circle ({@code PARENT_CYCLE}, one finding a circle; every link of the
 * circle is cut). What remains is a forest. Immutable.
 */
public final class AccountHierarchy {
  private final ImmutableSet<AccountId> accounts;
  private final ImmutableMap<AccountId, AccountId> parents;
  private final ImmutableListMultimap<AccountId, AccountId> children;
  private final ImmutableList<Finding> findings;

  private AccountHierarchy(
      ImmutableSet<AccountId> accounts,
      ImmutableMap<AccountId, AccountId> parents,
      ImmutableList<Finding> findings) {
    this.accounts = accounts;
    this.parents = parents;
    this.children = ImmutableListMultimap.copyOf(parents.entrySet()).inverse();
    this.findings = findings;
  }

  /**
   * Builds the hierarchy of a portfolio.
   *
   * @param accounts the accounts, each id once
   * @return the hierarchy with the findings about links that were cut
   * @throws IllegalArgumentException if an id occurs twice
   */
  public static AccountHierarchy of(Collection<Account> accounts) {
    Set<AccountId> ids = new LinkedHashSet<>();
    for (Account account : accounts) {
      checkArgument(ids.add(account.id()), "account id must be unique: '%s'", account.id());
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    Map<AccountId, AccountId> parents = new LinkedHashMap<>();
    for (Account account : accounts) {
      account
          .parent()
          .flatMap(parent -> standingParent(account.id(), parent, ids, findings))
          .ifPresent(parent -> parents.put(account.id(), parent));
    }
    cutCycles(parents, findings);
    return new AccountHierarchy(
        ImmutableSet.copyOf(ids), ImmutableMap.copyOf(parents), findings.build());
  }

  private static Optional<AccountId> standingParent(
      AccountId account,
      AccountId parent,
      Set<AccountId> known,
      ImmutableList.Builder<Finding> findings) {
    if (parent.equals(account)) {
      findings.add(
          Finding.warning(
              "SELF_PARENT",
              account.value(),
              "account '{account}' names itself as its parent; the link is ignored",
              ImmutableMap.of("account", account.value())));
      return Optional.empty();
    }
    if (!known.contains(parent)) {
      findings.add(
          Finding.warning(
              "ORPHAN_ACCOUNT",
              account.value(),
              "account '{account}' names the unknown parent '{parent}'; the link is ignored",
              ImmutableMap.of("account", account.value(), "parent", parent.value())));
      return Optional.empty();
    }
    return Optional.of(parent);
  }

  private static void cutCycles(
      Map<AccountId, AccountId> parents, ImmutableList.Builder<Finding> findings) {
    Set<AccountId> settled = new LinkedHashSet<>();
    for (AccountId start : ImmutableList.copyOf(parents.keySet())) {
      Set<AccountId> path = new LinkedHashSet<>();
      AccountId current = start;
      while (current != null && !settled.contains(current) && path.add(current)) {
        current = parents.get(current);
      }
      if (current != null && path.contains(current)) {
        cutCycle(current, parents, findings);
      }
      settled.addAll(path);
    }
  }

  private static void cutCycle(
      AccountId start, Map<AccountId, AccountId> parents, ImmutableList.Builder<Finding> findings) {
    ImmutableList.Builder<String> circle = ImmutableList.builder();
    AccountId current = start;
    while (parents.containsKey(current)) {
      circle.add(current.value());
      current = parents.remove(current);
    }
    findings.add(
        Finding.warning(
            "PARENT_CYCLE",
            start.value(),
            "the parents of these accounts form a circle; their links are ignored: {accounts}",
            ImmutableMap.of("accounts", circle.build())));
  }

  /** {@return the findings about links that were cut, in the order of the accounts} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** {@return the accounts in the order given} */
  public ImmutableSet<AccountId> accounts() {
    return accounts;
  }

  /**
   * Finds the parent of an account.
   *
   * @param account an account of this hierarchy
   * @return the parent, or empty where the account stands at the top
   * @throws IllegalArgumentException if the account is unknown
   */
  public Optional<AccountId> findParent(AccountId account) {
    return Optional.ofNullable(parents.get(known(account)));
  }

  /**
   * Returns the accounts directly below an account.
   *
   * @param account an account of this hierarchy
   * @return the children in the order given
   * @throws IllegalArgumentException if the account is unknown
   */
  public ImmutableList<AccountId> children(AccountId account) {
    return children.get(known(account));
  }

  /**
   * Returns the account at the top above an account.
   *
   * @param account an account of this hierarchy
   * @return the top, which is the account itself where it has no parent
   * @throws IllegalArgumentException if the account is unknown
   */
  public AccountId top(AccountId account) {
    AccountId current = known(account);
    AccountId parent = parents.get(current);
    while (parent != null) {
      current = parent;
      parent = parents.get(current);
    }
    return current;
  }

  /** {@return the accounts without a parent, in the order given} */
  public ImmutableList<AccountId> tops() {
    return accounts.stream()
        .filter(account -> !parents.containsKey(account))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns an account and everything below it.
   *
   * @param account an account of this hierarchy
   * @return the account first, then level by level
   * @throws IllegalArgumentException if the account is unknown
   */
  public ImmutableList<AccountId> group(AccountId account) {
    ImmutableList.Builder<AccountId> group = ImmutableList.builder();
    Deque<AccountId> open = new ArrayDeque<>();
    open.add(known(account));
    while (!open.isEmpty()) {
      AccountId current = open.remove();
      group.add(current);
      open.addAll(children.get(current));
    }
    return group.build();
  }

  /**
   * Adds up a quantity over an account and everything below it.
   *
   * @param account an account of this hierarchy
   * @param own the quantity of one account alone, such as its revenue
   * @return the sum, taken in the order of {@link #group}
   * @throws IllegalArgumentException if the account is unknown
   */
  public double rollUp(AccountId account, ToDoubleFunction<AccountId> own) {
    double total = 0;
    for (AccountId member : group(account)) {
      total += own.applyAsDouble(member);
    }
    return total;
  }

  /**
   * Averages a quantity over an account and everything below it.
   *
   * @param account an account of this hierarchy
   * @param own the quantity of one account alone, such as its margin rate
   * @param weight what it counts by, such as its revenue; not negative
   * @return the weighted mean, or empty where no weight is above zero
   * @throws IllegalArgumentException if the account is unknown
   */
  public OptionalDouble rollUpWeighted(
      AccountId account, ToDoubleFunction<AccountId> own, ToDoubleFunction<AccountId> weight) {
    double total = 0;
    double weights = 0;
    for (AccountId member : group(account)) {
      total += weight.applyAsDouble(member) * own.applyAsDouble(member);
      weights += weight.applyAsDouble(member);
    }
    return weights > 0 ? OptionalDouble.of(total / weights) : OptionalDouble.empty();
  }

  private AccountId known(AccountId account) {
    checkArgument(accounts.contains(account), "account is not in the hierarchy: '%s'", account);
    return account;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountHierarchy that
        && accounts.equals(that.accounts)
        && parents.equals(that.parents)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return 31 * accounts.hashCode() + parents.hashCode();
  }

  @Override
  public String toString() {
    return "hierarchy of " + accounts.size() + " accounts: " + parents;
  }
}
