package org.openkam.planning.relationship;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.LadderHistory;

/** Checks of where a relation stands on a ladder, against where it should and where it did. */
public final class LadderChecks {
  private LadderChecks() {}

  /**
   * Checks the last position of a relation.
   *
   * @param history the positions
   * @return RELATION_NOT_ASSESSED where there is no position; else RELATION_BELOW_DESIRED with the
   *     levels to climb and RELATION_FELL with the levels lost since the position before, where
   *     they apply
   */
  public static ImmutableList<Finding> check(LadderHistory history) {
    if (history.positions().isEmpty()) {
      return ImmutableList.of(
          Finding.info(
              "RELATION_NOT_ASSESSED",
              history.subject(),
              "nobody assessed the relation '{subject}' yet",
              ImmutableMap.of("subject", history.subject())));
    }
    int size = history.positions().size();
    LadderHistory.Position last = history.positions().get(size - 1);
    LadderHistory.Position before = history.positions().get(Math.max(0, size - 2));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (last.gap() > 0) {
      findings.add(
          Finding.info(
              "RELATION_BELOW_DESIRED",
              history.subject(),
              "'{subject}' stands on {current}, {gap} below {desired}",
              ImmutableMap.of(
                  "subject", history.subject(),
                  "current", last.current(),
                  "gap", last.gap(),
                  "desired", last.desired())));
    }
    if (last.number() < before.number()) {
      findings.add(
          Finding.warning(
              "RELATION_FELL",
              history.subject(),
              "'{subject}' fell from {before} to {current} by {date}",
              ImmutableMap.of(
                  "subject", history.subject(),
                  "before", before.current(),
                  "current", last.current(),
                  "levels", before.number() - last.number(),
                  "date", last.date())));
    }
    return findings.build();
  }
}
