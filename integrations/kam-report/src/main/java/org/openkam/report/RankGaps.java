package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.strategy.AccountScore;

/** Says who holds the ranks that are missing among those of the key accounts. */
final class RankGaps {
  private static final int MOST_NAMES = 8;

  private final StudyReport report;
  private final Wording wording;

  RankGaps(StudyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  /** {@return who ranks before a key account and was not selected; nothing where nobody does} */
  String sentence() {
    double last =
        report.selection().keyAccounts().stream()
            .map(KeyAccount::score)
            .mapToDouble(AccountScore::rank)
            .max()
            .orElse(0);
    List<Selection.Exclusion> before =
        report.selection().exclusions().stream()
            .filter(exclusion -> rank(exclusion) < last)
            .sorted(Comparator.comparingDouble(RankGaps::rank))
            .toList();
    if (before.isEmpty()) {
      return "";
    }
    ImmutableList<String> names =
        before.stream()
            .limit(MOST_NAMES)
            .map(
                exclusion ->
                    report.name(exclusion.account())
                        + " ("
                        + wording.figures().rank(rank(exclusion))
                        + ")")
            .collect(ImmutableList.toImmutableList());
    int more = before.size() - names.size();
    return wording.text(
        "rank.before",
        "accounts",
        more == 0
            ? wording.list(names)
            : wording.text("and.more", "names", String.join(", ", names), "more", more));
  }

  private static double rank(Selection.Exclusion exclusion) {
    Optional<AccountScore> score = exclusion.score();
    return score.map(AccountScore::rank).orElse(Double.POSITIVE_INFINITY);
  }
}
