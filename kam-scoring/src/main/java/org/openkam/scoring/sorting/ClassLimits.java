package org.openkam.scoring.sorting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Ranking;

/** Moves the accounts that rank lowest in a full class down to the next. */
final class ClassLimits {
  private final ImmutableList<AccountId> accounts;
  private final ImmutableList<String> classes;
  private final ImmutableList<AccountScore> order;
  private final int[] levels;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  ClassLimits(Classification classification, Map<String, Integer> limits, Ranking ranking) {
    this.accounts = classification.accounts();
    this.classes = classification.classes();
    this.order = ranking.scores();
    this.levels = new int[order.size()];
    checkArgument(
        order.size() == classification.accounts().size(),
        "ranking must have the %s accounts of the classification: %s",
        classification.accounts().size(),
        order.size());
    for (int place = 0; place < levels.length; place++) {
      levels[place] = classification.levelOf(order.get(place).account());
    }
    findings.addAll(classification.findings());
    for (int level = classes.size() - 1; level > 0; level--) {
      Integer limit = limits.get(classes.get(level));
      if (limit != null) {
        limit(level, limit);
      }
    }
  }

  /** {@return the levels, in the order of the classification's accounts} */
  int[] levels() {
    ImmutableMap.Builder<AccountId, Integer> byAccount = ImmutableMap.builder();
    for (int place = 0; place < levels.length; place++) {
      byAccount.put(order.get(place).account(), levels[place]);
    }
    ImmutableMap<AccountId, Integer> found = byAccount.buildOrThrow();
    return accounts.stream().mapToInt(found::get).toArray();
  }

  ImmutableList<Finding> findings() {
    return findings.build();
  }

  private void limit(int level, int limit) {
    List<Integer> members = new ArrayList<>();
    for (int place = 0; place < levels.length; place++) {
      if (levels[place] == level) {
        members.add(place);
      }
    }
    if (members.size() <= limit) {
      return;
    }
    if (limit > 0) {
      reportTie(level, order.get(members.get(limit - 1)), order.get(members.get(limit)));
    }
    for (int place : members.subList(limit, members.size())) {
      levels[place] = level - 1;
      AccountId account = order.get(place).account();
      findings.add(
          Finding.warning(
              "MOVED_DOWN",
              account.value(),
              "account '{account}' moved from class '{from}' to '{to}', because '{from}' takes at"
                  + " most {limit}",
              ImmutableMap.of(
                  "account", account.value(),
                  "from", classes.get(level),
                  "to", classes.get(level - 1),
                  "limit", limit)));
    }
  }

  private void reportTie(int level, AccountScore kept, AccountScore moved) {
    if (kept.score() == moved.score()) {
      findings.add(
          Finding.warning(
              "TIE_AT_CLASS_LIMIT",
              classes.get(level),
              "accounts '{kept}' and '{moved}' have the same score {score} at the limit of class"
                  + " '{class}'",
              ImmutableMap.of(
                  "kept", kept.account().value(),
                  "moved", moved.account().value(),
                  "score", kept.score(),
                  "class", classes.get(level))));
    }
  }
}
