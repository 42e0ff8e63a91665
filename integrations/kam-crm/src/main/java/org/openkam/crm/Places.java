package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.Account;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.crm.words.Plain;

/**
 * The parts of each account: its own in every country that the files name, and those of the
 * accounts that were counted with it.
 */
final class Places {
  private final ImmutableList<Account> accounts;
  private final int[] counted;
  private final List<Map<String, String>> countries = new ArrayList<>();
  private final Map<Integer, List<Integer>> members = new LinkedHashMap<>();

  /**
   * Creates the places.
   *
   * @param accounts all accounts
   * @param counted the index of the account that each counts for
   */
  Places(ImmutableList<Account> accounts, int[] counted) {
    this.accounts = accounts;
    this.counted = counted.clone();
    for (int i = 0; i < counted.length; i++) {
      countries.add(new LinkedHashMap<>());
      if (counted[i] != i) {
        members.computeIfAbsent(counted[i], key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Adds countries of an account, in the order in which they are to stand. */
  void add(int account, Iterable<String> more) {
    more.forEach(country -> countries.get(account).putIfAbsent(Plain.of(country), country));
  }

  /** {@return an account with its units} */
  Account placed(Account account, int index) {
    List<Integer> parts = members.getOrDefault(index, List.of());
    if (counted[index] != index || (parts.isEmpty() && countries.get(index).isEmpty())) {
      return account;
    }
    Map<String, OrganizationUnit> units = new LinkedHashMap<>();
    addUnits(index, units);
    parts.forEach(part -> addUnits(part, units));
    return account.toBuilder().units(units.values()).build();
  }

  private void addUnits(int index, Map<String, OrganizationUnit> units) {
    Account account = accounts.get(index);
    String id = account.id().value();
    if (countries.get(index).isEmpty()) {
      put(id, account.name(), "", units);
    }
    boolean isFirst = true;
    for (String country : countries.get(index).values()) {
      put(isFirst ? id : id + " " + country, account.name(), country, units);
      isFirst = false;
    }
  }

  private static void put(
      String wanted, String name, String country, Map<String, OrganizationUnit> units) {
    String id = wanted;
    while (units.containsKey(id)) {
      id = id + "'";
    }
    units.put(id, OrganizationUnit.of(id, name, country));
  }
}
