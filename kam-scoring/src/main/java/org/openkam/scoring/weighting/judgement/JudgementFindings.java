package org.openkam.scoring.weighting.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Rounding;

/** Collects what is wrong with judgements. */
final class JudgementFindings {
  private static final int DECIMALS = 3;

  private final String method;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  JudgementFindings(String method) {
    this.method = method;
  }

  ImmutableList<Finding> all() {
    return findings.build();
  }

  void noRandomIndex(PairwiseConsistency.RandomIndex table, int size) {
    findings.add(
        Finding.warning(
            "NO_RANDOM_INDEX",
            method,
            "random index {table} does not reach to {size} criteria, so that there is no"
                + " consistency ratio",
            ImmutableMap.of("table", table, "size", size)));
  }

  void incomplete(int missing) {
    findings.add(
        Finding.info(
            "INCOMPLETE_COMPARISONS",
            method,
            "{missing} comparisons are missing; the consistency ratio is taken against complete"
                + " comparisons and looks better than it is",
            ImmutableMap.of("missing", missing)));
  }

  /** Reports a ratio above the limit, with the comparisons that contradict each other most. */
  void inconsistent(double ratio, double limit, PairwiseConsistency consistency) {
    if (ratio <= limit) {
      return;
    }
    ImmutableMap.Builder<String, Object> evidence = ImmutableMap.builder();
    evidence.put("ratio", rounded(ratio));
    evidence.put("limit", limit);
    String worst =
        consistency
            .worstTriad()
            .map(
                triad -> {
                  evidence.put("one", triad.first());
                  evidence.put("other", triad.second());
                  evidence.put("third", triad.third());
                  evidence.put("first", rounded(triad.firstToSecond()));
                  evidence.put("second", rounded(triad.secondToThird()));
                  evidence.put("implied", rounded(triad.implied()));
                  evidence.put("judged", rounded(triad.judged()));
                  return "; worst is that '{one}' is {first} times '{other}' and that {second}"
                      + " times '{third}', which makes {implied}, but {judged} was judged";
                })
            .orElse("");
    findings.add(
        Finding.warning(
            "INCONSISTENT_JUDGEMENTS",
            method,
            "comparisons contradict each other (consistency ratio {ratio}, limit {limit})" + worst,
            evidence.buildOrThrow()));
  }

  void orderViolated(String more, double times, String less) {
    findings.add(
        Finding.warning(
            "ORDER_VIOLATION",
            more,
            "'{more}' was judged {times} times '{less}', but the weights put it below",
            ImmutableMap.of("more", more, "times", rounded(times), "less", less)));
  }

  static double rounded(double value) {
    return Rounding.decimals(value, DECIMALS);
  }
}
