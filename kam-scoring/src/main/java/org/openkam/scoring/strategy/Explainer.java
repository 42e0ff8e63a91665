package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.explanation.Shapley;
import org.openkam.scoring.normalization.ColumnStatistics;

/** Explains scores: additive ones by their own sums, all others by Shapley values. */
final class Explainer {
  private Explainer() {}

  static Explanation explain(Scoring scoring, int row, Shapley.Policy policy) {
    RowScorer scorer = scoring.fitted().scorer();
    return scorer instanceof AdditiveScorer additive
        ? additive(scoring, row, additive)
        : shapley(scoring, row, scorer, policy);
  }

  private static Explanation additive(Scoring scoring, int row, AdditiveScorer scorer) {
    MatrixFrame frame = scoring.frame();
    double[] amounts = new double[frame.weightedCriteria().size()];
    double[] values = scoring.seen(row);
    boolean partial = Arrays.stream(values).anyMatch(Double::isNaN);
    double share = partial ? PartialScore.coverage(frame, row) : 1;
    for (int column = 0; column < amounts.length; column++) {
      if (!Double.isNaN(values[column])) {
        amounts[column] = scorer.contribution(column, values[column]) / share;
      }
    }
    return explanation(scoring, row, 0, amounts, new double[amounts.length]).build();
  }

  private static Explanation shapley(
      Scoring scoring, int row, RowScorer scorer, Shapley.Policy policy) {
    double[] average =
        scoring.frame().statistics().stream().mapToDouble(ColumnStatistics::mean).toArray();
    double[] values = scoring.seen(row);
    double base = scorer.score(average);
    if (values.length <= policy.exactUpTo()) {
      double[] amounts = Shapley.values(scorer::score, average, values);
      return explanation(scoring, row, base, amounts, new double[amounts.length]).build();
    }
    Shapley.Estimate estimate =
        Shapley.sampled(scorer::score, average, values, policy.orders(), policy.seed());
    return explanation(
            scoring, row, base, estimate.shares().toArray(), estimate.standardErrors().toArray())
        .sampling(policy)
        .build();
  }

  private static Explanation.Builder explanation(
      Scoring scoring, int row, double base, double[] amounts, double[] errors) {
    ImmutableList<Criterion> criteria = scoring.fitted().criteria();
    ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
    for (int column = 0; column < amounts.length; column++) {
      OptionalDouble measured =
          scoring.matrix().findValue(scoring.alternatives().get(row), criteria.get(column).id());
      contributions.add(
          Contribution.of(criteria.get(column), measured, amounts[column])
              .withStandardError(errors[column]));
    }
    return Explanation.builder()
        .alternative(scoring.alternatives().get(row))
        .score(scoring.score(row))
        .base(base)
        .contributions(contributions.build());
  }
}
