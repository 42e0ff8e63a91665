package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionPolicy;

/** Checks of a list of key accounts, however it came about. */
public final class SelectionChecks {
  private SelectionChecks() {}

  /**
   * Checks the number of key accounts.
   *
   * @param keyAccounts how many there are
   * @param policy names the limit
   * @return TOO_MANY_KEY_ACCOUNTS, or empty where the limit is kept
   */
  public static Optional<Finding> count(int keyAccounts, SelectionPolicy policy) {
    return keyAccounts <= policy.maxKeyAccounts()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "TOO_MANY_KEY_ACCOUNTS",
                "selection",
                "{actual} key accounts exceed the limit of {limit}; attention will be too thin",
                ImmutableMap.of("actual", keyAccounts, "limit", policy.maxKeyAccounts())));
  }

  /**
   * Checks whether a selection is no more than a list by size (Verbinnen: Pareto must not choose
   * alone).
   *
   * @param keyAccounts the key accounts
   * @param sizes the size of every account that is measured, such as its revenue
   * @param measure the name of the measure of size
   * @return EQUALS_TOP_BY_REVENUE, or empty where the selection differs or is empty
   */
  public static Optional<Finding> equalsTopBySize(
      Collection<AccountId> keyAccounts, Map<AccountId, Double> sizes, String measure) {
    Set<AccountId> largest = largest(sizes, keyAccounts.size());
    return keyAccounts.isEmpty() || !largest.equals(ImmutableSet.copyOf(keyAccounts))
        ? Optional.empty()
        : Optional.of(
            Finding.info(
                "EQUALS_TOP_BY_REVENUE",
                "selection",
                "the {count} key accounts are just the largest by {measure}; the other criteria"
                    + " changed nothing",
                ImmutableMap.of("count", keyAccounts.size(), "measure", measure)));
  }

  /**
   * Returns the largest accounts.
   *
   * @param sizes the size of each account, such as its revenue
   * @param count how many; all where there are fewer
   * @return the accounts, the largest first; of equal ones those that come first by id
   */
  public static ImmutableSet<AccountId> largest(Map<AccountId, Double> sizes, int count) {
    return sizes.entrySet().stream()
        .sorted(
            Map.Entry.<AccountId, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Checks how many key accounts each manager has (PostHog publishes 10 to 15 for each).
   *
   * @param managers the manager of each key account
   * @param most how many key accounts one manager may have
   * @return MANAGER_OVERLOADED for each manager above the limit, in the order of their names
   */
  public static ImmutableList<Finding> managerLoad(Map<AccountId, String> managers, int most) {
    SortedMap<String, Integer> loads = new TreeMap<>();
    managers.values().forEach(manager -> loads.merge(manager, 1, Integer::sum));
    return loads.entrySet().stream()
        .filter(load -> load.getValue() > most)
        .map(
            load ->
                Finding.warning(
                    "MANAGER_OVERLOADED",
                    load.getKey(),
                    "{manager} has {actual} key accounts, more than {limit}",
                    ImmutableMap.of(
                        "manager", load.getKey(), "actual", load.getValue(), "limit", most)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Checks that every key account helps to reach a strategic objective (Verbinnen).
   *
   * @param keyAccounts the key accounts
   * @return NO_OBJECTIVE_LINK for each that is linked to none
   */
  public static ImmutableList<Finding> objectives(Collection<Account> keyAccounts) {
    return keyAccounts.stream()
        .filter(account -> account.objectives().isEmpty())
        .map(
            account ->
                Finding.warning(
                    "NO_OBJECTIVE_LINK",
                    account.id().value(),
                    "key account '{account}' helps to reach none of our objectives",
                    ImmutableMap.of("account", account.name())))
        .collect(ImmutableList.toImmutableList());
  }

  static Finding tieAtCut(ImmutableList<AccountId> tied, int places) {
    return Finding.warning(
        "TIE_AT_CUT",
        "selection",
        "{count} accounts have the same score at the cut, but only {places} "
            + (places == 1 ? "place is" : "places are")
            + " left: {accounts}; those that come first by id were taken",
        ImmutableMap.of(
            "count", tied.size(),
            "places", places,
            "accounts", tied.stream().map(AccountId::value).toList()));
  }
}
