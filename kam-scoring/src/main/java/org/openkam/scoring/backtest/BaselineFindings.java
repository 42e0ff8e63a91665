package org.openkam.scoring.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.finding.Finding;

/** What a backtest has to say of models beside the best simple rule. */
final class BaselineFindings {
  private BaselineFindings() {}

  /** Says why a model does not clearly beat a baseline. */
  static Finding of(
      String model,
      String baseline,
      BacktestMetric metric,
      ModelComparison.PairedDifference difference) {
    ImmutableMap.Builder<String, Object> evidence = ImmutableMap.builder();
    evidence
        .put("model", model)
        .put("baseline", baseline)
        .put("metric", metric.id())
        .put("difference", BacktestChecks.rounded(difference.value()))
        .put("lowest", BacktestChecks.rounded(difference.interval().lowest()))
        .put("highest", BacktestChecks.rounded(difference.interval().highest()));
    if (difference.interval().lowest() <= 0) {
      return Finding.warning(
          "BASELINE_NOT_BEATEN",
          model,
          "model '{model}' does not clearly beat '{baseline}', the best simple rule, on {metric}:"
              + " {difference}, with other accounts between {lowest} and {highest}",
          evidence.buildOrThrow());
    }
    evidence
        .put("origins", difference.origins())
        .put("needed", difference.originsNeeded())
        .put("p", BacktestChecks.rounded(difference.signFlip()));
    return Finding.warning(
        "BASELINE_NOT_BEATEN_OVER_TIME",
        model,
        "model '{model}' beats '{baseline}', the best simple rule, on {metric} with other accounts"
            + " too: {difference}, between {lowest} and {highest}; that it holds over time is not"
            + (difference.origins() < difference.originsNeeded()
                ? " shown by {origins} of the {needed} origins it takes"
                : " shown by {origins} origins (p = {p})"),
        evidence.buildOrThrow());
  }

  /** Sums up which models clearly beat the best simple rule. */
  static Finding conclusion(ImmutableList<String> winners, String baseline, BacktestMetric metric) {
    return winners.isEmpty()
        ? Finding.info(
            "BASELINE_STANDS",
            baseline,
            "no model clearly beats '{baseline}', the best simple rule, on {metric}",
            ImmutableMap.of("baseline", baseline, "metric", metric.id()))
        : Finding.info(
            "BASELINE_BEATEN",
            baseline,
            "'{baseline}', the best simple rule, is clearly beaten on {metric} by {models}",
            ImmutableMap.of("baseline", baseline, "metric", metric.id(), "models", winners));
  }
}
