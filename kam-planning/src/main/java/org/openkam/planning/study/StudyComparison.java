package org.openkam.planning.study;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.openkam.core.account.AccountId;
import org.openkam.planning.study.StudyPolicy.WhenBlocked;

/** Compares a study with the one before it. */
final class StudyComparison {
  private StudyComparison() {}

  static StudyChanges between(Study last, Study now) {
    checkArgument(
        !last.day().isAfter(now.day()),
        "last study must not be later than that of %s: %s",
        now.day(),
        last.day());
    checkShown(last);
    checkShown(now);
    ImmutableMap<AccountId, ImmutableMap<StudyChanges.Reason.Cause, Double>> effects =
        ScoreEffects.between(last, now);
    ImmutableSet<AccountId> accounts =
        Sets.union(now.names().keySet(), last.names().keySet()).immutableCopy();
    StudyIndex before = new StudyIndex(last);
    StudyIndex after = new StudyIndex(now);
    ImmutableList<AccountChange> changes =
        accounts.stream()
            .map(account -> new AccountComparison(before, after, account, effects).change())
            .collect(toImmutableList());
    return StudyChanges.builder()
        .lastDay(last.day())
        .day(now.day())
        .reasons(CommonReasons.between(last, now))
        .accounts(changes)
        .build();
  }

  private static void checkShown(Study study) {
    checkArgument(
        !study.hasBlockingFinding() || study.policy().whenBlocked() == WhenBlocked.SHOW,
        "study of %s is blocked and shows no key accounts to compare",
        study.day());
  }
}
