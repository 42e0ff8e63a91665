package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.measure.Measure;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.choice.Limit;

/** Writes what a selection must keep as limits on the accounts that may be chosen. */
final class SlotLimits {
  /** The name of the limit on all key accounts together. */
  static final String PLACES = "places";

  private final SelectionModel model;
  private final SelectionConstraints terms;
  private final Candidates candidates;

  SlotLimits(SelectionModel model, SelectionConstraints terms, Candidates candidates) {
    this.model = model;
    this.terms = terms;
    this.candidates = candidates;
  }

  /** {@return the limits; a group that is too small to exceed its limit makes none} */
  ImmutableList<Limit> of(List<AccountId> accounts) {
    ImmutableList.Builder<Limit> limits = ImmutableList.builder();
    int most = model.selectionPolicy().maxKeyAccounts();
    limits.add(Limit.places(PLACES, most, accounts));
    if (terms.reservedSlots() > 0) {
      List<AccountId> today =
          accounts.stream()
              .filter(account -> candidates.track(account, terms) == Account.Track.CURRENT)
              .toList();
      limits.add(
          Limit.places("places for today", Math.max(0, most - terms.reservedSlots()), today));
    }
    terms.groupLimits().forEach((dimension, each) -> addGroups(dimension, each, accounts, limits));
    terms.capacities().forEach((measure, all) -> limits.add(capacity(measure, all, accounts)));
    return limits.build();
  }

  private void addGroups(
      String dimension, int most, List<AccountId> accounts, ImmutableList.Builder<Limit> limits) {
    ImmutableListMultimap.Builder<String, AccountId> groups =
        ImmutableListMultimap.<String, AccountId>builder().orderKeysBy(String::compareTo);
    for (AccountId account : accounts) {
      candidates.findGroup(account, dimension).ifPresent(group -> groups.put(group, account));
    }
    groups
        .build()
        .asMap()
        .forEach(
            (group, members) -> {
              if (members.size() > most) {
                limits.add(Limit.places(dimension + " " + group, most, members));
              }
            });
  }

  private Limit capacity(Measure measure, double capacity, List<AccountId> accounts) {
    return Limit.builder()
        .name(measure.name())
        .capacity(capacity)
        .uses(
            accounts.stream()
                .collect(
                    toImmutableMap(
                        account -> account,
                        account -> candidates.find(account, measure).orElse(0))))
        .build();
  }

  /** {@return the limits less what accounts use that were chosen by hand, never below zero} */
  static ImmutableList<Limit> less(List<Limit> limits, List<AccountId> chosen) {
    if (chosen.isEmpty()) {
      return ImmutableList.copyOf(limits);
    }
    return limits.stream()
        .map(limit -> limit.withCapacity(Math.max(0, limit.capacity() - limit.use(chosen))))
        .collect(toImmutableList());
  }
}
