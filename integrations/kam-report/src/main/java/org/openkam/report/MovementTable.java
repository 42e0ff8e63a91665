package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openkam.planning.study.AccountChange;
import org.openkam.planning.study.StudyChanges;

/** What became of the key accounts since the last study: who came, left and stayed, and why. */
final class MovementTable {
  private final StudyChanges changes;
  private final Wording wording;

  MovementTable(StudyChanges changes, Wording wording) {
    this.changes = changes;
    this.wording = wording;
  }

  String summary() {
    return wording.text(
        "letter.summary",
        ImmutableMap.of(
            "last", changes.lastDay(),
            "came", changes.came().size(),
            "left", changes.left().size(),
            "stayed", changes.stayed().size()));
  }

  /** {@return what changed for all} */
  ImmutableList<String> common() {
    return sentences(changes.reasons());
  }

  ImmutableList<Map<String, Object>> rows() {
    return Stream.of(
            rows("letter.came", changes.came()),
            rows("letter.left", changes.left()),
            rows("letter.stayed", changes.stayed()))
        .flatMap(rows -> rows)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Map<String, Object>> rows(String state, List<AccountChange> accounts) {
    return accounts.stream()
        .map(
            change ->
                ImmutableMap.of(
                    "name", change.name(),
                    "state", wording.text(state),
                    "before", rank(change.rankBefore()),
                    "now", rank(change.rankNow()),
                    "score",
                        change.scoreChange().isPresent()
                            ? wording.figures().score(change.scoreChange().getAsDouble())
                            : "",
                    "reasons", sentences(change.reasons())));
  }

  private String rank(OptionalDouble rank) {
    return rank.isPresent() ? wording.figures().rank(rank.getAsDouble()) : "";
  }

  private ImmutableList<String> sentences(List<StudyChanges.Reason> reasons) {
    return reasons.stream()
        .map(reason -> wording.capitalized(wording.sentence(reason.finding())))
        .collect(ImmutableList.toImmutableList());
  }
}
