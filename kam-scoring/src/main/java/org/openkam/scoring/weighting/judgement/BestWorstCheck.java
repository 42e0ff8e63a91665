package org.openkam.scoring.weighting.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.finding.Finding;

/** Finds comparisons with the best and the worst criterion that contradict each other. */
final class BestWorstCheck {
  private final BestWorst.Comparisons comparisons;
  private final double limit;

  BestWorstCheck(BestWorst.Comparisons comparisons, double limit) {
    this.comparisons = comparisons;
    this.limit = limit;
  }

  ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    addTwoAnswers(findings);
    List<String> criteria = comparisons.bestToOthers().keySet().asList();
    for (String criterion : criteria) {
      if (comparisons.consistencyRatio(criterion) > limit) {
        findings.add(inconsistent(criterion));
      }
    }
    for (String one : criteria) {
      for (String other : criteria) {
        if (isReversed(one, other)) {
          findings.add(reversed(one, other));
        }
      }
    }
    return findings.build();
  }

  private void addTwoAnswers(ImmutableList.Builder<Finding> findings) {
    double first = comparisons.toCriterion(comparisons.worst());
    double second = comparisons.fromCriterion(comparisons.best());
    if (first != second) {
      findings.add(
          Finding.warning(
              "TWO_ANSWERS",
              comparisons.best(),
              "'{best}' was judged {first} times '{worst}' as the best and {second} times as one of"
                  + " the others",
              ImmutableMap.of(
                  "best",
                  comparisons.best(),
                  "worst",
                  comparisons.worst(),
                  "first",
                  first,
                  "second",
                  second)));
    }
  }

  private Finding inconsistent(String criterion) {
    double to = comparisons.toCriterion(criterion);
    double from = comparisons.fromCriterion(criterion);
    return Finding.warning(
        "INCONSISTENT_JUDGEMENTS",
        criterion,
        "'{best}' is {to} times '{criterion}' and that {from} times '{worst}', which makes"
            + " {implied}, but {direct} was judged (consistency ratio {ratio}, limit {limit})",
        ImmutableMap.<String, Object>builder()
            .put("best", comparisons.best())
            .put("criterion", criterion)
            .put("worst", comparisons.worst())
            .put("to", to)
            .put("from", from)
            .put("implied", to * from)
            .put("direct", comparisons.bestToWorst())
            .put("ratio", JudgementFindings.rounded(comparisons.consistencyRatio(criterion)))
            .put("limit", limit)
            .buildOrThrow());
  }

  /** Tells whether the best makes more of the first, and the worst more of the other. */
  private boolean isReversed(String one, String other) {
    return comparisons.toCriterion(one) < comparisons.toCriterion(other)
        && comparisons.fromCriterion(one) < comparisons.fromCriterion(other);
  }

  private Finding reversed(String one, String other) {
    return Finding.warning(
        "ORDER_VIOLATION",
        one,
        "'{one}' is more important than '{other}' by comparison with '{best}', and less by"
            + " comparison with '{worst}'",
        ImmutableMap.of(
            "one", one, "other", other, "best", comparisons.best(), "worst", comparisons.worst()));
  }
}
