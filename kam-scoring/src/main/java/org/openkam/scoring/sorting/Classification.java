package org.openkam.scoring.sorting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.strategy.Ranking;

/** The class of each account, with the sizes of the classes and what was noticed. Immutable. */
public final class Classification {
  private final ImmutableList<AccountId> accounts;
  private final ImmutableMap<AccountId, Integer> rows;
  private final ImmutableList<String> classes;
  private final int[] levels;
  private final ImmutableList<Finding> findings;

  private Classification(
      ImmutableList<AccountId> accounts,
      ImmutableList<String> classes,
      int[] levels,
      ImmutableList<Finding> findings) {
    this.accounts = accounts;
    this.rows = rows(accounts);
    this.classes = classes;
    this.levels = levels;
    this.findings = findings;
  }

  /**
   * Returns the classification with given levels.
   *
   * @param accounts the accounts, each once
   * @param classes the names of the classes, lowest first, each once
   * @param levels the class of each account, from zero for the lowest
   * @param findings what was noticed
   * @return the classification
   */
  public static Classification of(
      List<AccountId> accounts, List<String> classes, int[] levels, List<Finding> findings) {
    checkArgument(
        levels.length == accounts.size(),
        "classification must have a class for each of %s accounts: %s",
        accounts.size(),
        levels.length);
    for (int row = 0; row < levels.length; row++) {
      checkArgument(
          levels[row] >= 0 && levels[row] < classes.size(),
          "account '%s' must be in one of the classes %s: %s",
          accounts.get(row),
          classes,
          levels[row]);
    }
    return new Classification(
        ImmutableList.copyOf(accounts),
        ImmutableList.copyOf(classes),
        levels.clone(),
        ImmutableList.copyOf(findings));
  }

  private static ImmutableMap<AccountId, Integer> rows(List<AccountId> accounts) {
    ImmutableMap.Builder<AccountId, Integer> rows = ImmutableMap.builder();
    for (int row = 0; row < accounts.size(); row++) {
      rows.put(accounts.get(row), row);
    }
    return rows.buildOrThrow();
  }

  /** {@return the accounts, in the order of the matrix} */
  public ImmutableList<AccountId> accounts() {
    return accounts;
  }

  /** {@return the names of the classes, lowest first} */
  public ImmutableList<String> classes() {
    return classes;
  }

  /**
   * Returns the class of an account.
   *
   * @param account an account
   * @return the name of its class
   * @throws IllegalArgumentException if the account is unknown
   */
  public String classOf(AccountId account) {
    return classes.get(levelOf(account));
  }

  /**
   * Returns the class of an account as a number.
   *
   * @param account an account
   * @return the number of its class, from zero for the lowest
   * @throws IllegalArgumentException if the account is unknown
   */
  public int levelOf(AccountId account) {
    Integer row = rows.get(account);
    checkArgument(row != null, "no account '%s' in the classification", account);
    return levels[row];
  }

  /**
   * Returns the accounts of a class.
   *
   * @param name the name of the class
   * @return its accounts, in their order
   * @throws IllegalArgumentException if there is no such class
   */
  public ImmutableList<AccountId> members(String name) {
    int level = level(name);
    return IntStream.range(0, levels.length)
        .filter(row -> levels[row] == level)
        .mapToObj(accounts::get)
        .collect(toImmutableList());
  }

  /** {@return the number of accounts in each class, lowest class first} */
  public ImmutableMap<String, Integer> sizes() {
    int[] sizes = new int[classes.size()];
    for (int level : levels) {
      sizes[level]++;
    }
    ImmutableMap.Builder<String, Integer> named = ImmutableMap.builder();
    for (int level = 0; level < sizes.length; level++) {
      named.put(classes.get(level), sizes[level]);
    }
    return named.buildOrThrow();
  }

  /** {@return what was noticed, moved accounts included} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * Returns this classification with classes that take only so many accounts: those that rank
   * lowest in a full class move to the class below, highest class first. Each moved account and
   * each tie that was broken is a finding.
   *
   * @param limits the greatest number of accounts by class; the lowest class has no limit
   * @param ranking the order of the accounts, best first; ties are broken by its order
   * @return the limited classification
   * @throws IllegalArgumentException if a class is unknown, the lowest is limited, a limit is
   *     negative or the ranking has other accounts
   */
  public Classification limited(Map<String, Integer> limits, Ranking ranking) {
    limits.forEach(
        (name, limit) -> {
          checkArgument(level(name) > 0, "lowest class '%s' must have no limit: %s", name, limit);
          checkArgument(limit >= 0, "limit of class '%s' must not be negative: %s", name, limit);
        });
    ClassLimits moving = new ClassLimits(this, limits, ranking);
    return new Classification(accounts, classes, moving.levels(), moving.findings());
  }

  private int level(String name) {
    int level = classes.indexOf(name);
    checkArgument(level >= 0, "no class '%s' among %s", name, classes);
    return level;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Classification that
        && accounts.equals(that.accounts)
        && classes.equals(that.classes)
        && Arrays.equals(levels, that.levels)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * accounts.hashCode() + classes.hashCode()) + Arrays.hashCode(levels);
  }

  @Override
  public String toString() {
    return "classification " + sizes();
  }
}
