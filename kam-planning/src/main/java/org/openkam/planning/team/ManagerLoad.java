package org.openkam.planning.team;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * How many accounts each manager looks after: long-term work takes few.
 *
 * @param accounts the number of accounts by manager, at least one each, in alphabetical order
 */
public record ManagerLoad(ImmutableSortedMap<String, Integer> accounts) {
  /**
   * Counts the accounts of each manager.
   *
   * @param managers the manager of each account, by name
   * @return the load
   */
  public static ManagerLoad of(Map<AccountId, String> managers) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    managers.values().forEach(manager -> counts.merge(manager, 1, Integer::sum));
    return new ManagerLoad(ImmutableSortedMap.copyOf(counts));
  }

  /**
   * Checks the load of each manager.
   *
   * @param policy the fewest and the most accounts
   * @return MANAGER_OVERLOADED, a warning, for those with more and MANAGER_UNDERUSED, for
   *     information, for those with fewer, in alphabetical order
   */
  public ImmutableList<Finding> check(TeamPolicy policy) {
    return accounts.entrySet().stream()
        .map(load -> check(load.getKey(), load.getValue(), policy))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Finding> check(String manager, int count, TeamPolicy policy) {
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of(
            "manager",
            manager,
            "accounts",
            count,
            "least",
            policy.minAccounts(),
            "most",
            policy.maxAccounts());
    if (count > policy.maxAccounts()) {
      return Optional.of(
          Finding.warning(
              "MANAGER_OVERLOADED",
              manager,
              "{manager} looks after {accounts} accounts, more than {most}",
              evidence));
    }
    return count >= policy.minAccounts()
        ? Optional.empty()
        : Optional.of(
            Finding.info(
                "MANAGER_UNDERUSED",
                manager,
                "{manager} looks after {accounts} accounts, fewer than {least}",
                evidence));
  }
}
