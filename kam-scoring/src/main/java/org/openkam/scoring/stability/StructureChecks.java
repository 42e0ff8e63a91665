package org.openkam.scoring.stability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/**
 * Finds what makes a ranking fragile: one account, one weakness, or a hair's breadth at the cut.
 */
public final class StructureChecks {
  private StructureChecks() {}

  /**
   * Finds single accounts that stretch the scale of a criterion, so that all others look alike
   * wherever values are compared with the extremes of the accounts.
   *
   * @param matrix the accounts
   * @param share how much of the range may remain without the account before it is reported, from
   *     zero to one; one half is usual
   * @return OUTLIER_STRETCHES_SCALE, at most two a criterion
   */
  public static ImmutableList<Finding> outliers(DecisionMatrix matrix, double share) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int column = 0; column < matrix.criteria().size(); column++) {
      double[] values = matrix.column(column);
      double[] sorted =
          Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
      if (sorted.length < 3 || sorted[0] == sorted[sorted.length - 1]) {
        continue;
      }
      int last = sorted.length - 1;
      double range = sorted[last] - sorted[0];
      report(matrix, column, sorted[last], (sorted[last - 1] - sorted[0]) / range, share)
          .ifPresent(findings::add);
      report(matrix, column, sorted[0], (sorted[last] - sorted[1]) / range, share)
          .ifPresent(findings::add);
    }
    return findings.build();
  }

  private static Optional<Finding> report(
      DecisionMatrix matrix, int column, double extreme, double remaining, double share) {
    if (remaining >= share) {
      return Optional.empty();
    }
    int row = 0;
    while (matrix.value(row, column) != extreme) {
      row++;
    }
    String criterion = matrix.criteria().get(column).id();
    return Optional.of(
        Finding.warning(
            "OUTLIER_STRETCHES_SCALE",
            criterion,
            "without '{account}' the values of '{criterion}' span only {remaining, percent} of"
                + " their range",
            ImmutableMap.of(
                "account", matrix.alternatives().get(row).value(),
                "criterion", criterion,
                "remaining", remaining)));
  }

  /**
   * Finds chosen accounts with a grave weakness that strengths elsewhere made up for.
   *
   * @param scoring a scoring by an additive strategy
   * @param count how many accounts are chosen
   * @param weak how little of what a criterion can bring counts as a grave weakness, from zero to
   *     one
   * @return FRAGILE_ACCOUNT, one a weakness, in the order of the ranking
   */
  public static ImmutableList<Finding> fragile(Scoring scoring, int count, double weak) {
    AdditiveScores scores = AdditiveScores.of(scoring);
    FittedStrategy fitted = scoring.fitted();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (AccountScore chosen : scoring.ranking().top(count)) {
      int row = scoring.matrix().rowOf(chosen.account());
      for (int column = 0; column < scores.columns(); column++) {
        double most = Arrays.stream(scores.worths(column)).filter(Double::isFinite).max().orElse(0);
        if (most > 0 && scores.worth(column, row) <= weak * most) {
          Criterion criterion = fitted.criteria().get(column);
          findings.add(
              Finding.warning(
                  "FRAGILE_ACCOUNT",
                  chosen.account().value(),
                  "'{account}' is chosen although it is weak on {criterion}: {worth, percent} of"
                      + " what the best account gets there",
                  ImmutableMap.of(
                      "account", chosen.account().value(),
                      "criterion", criterion.labels().toString(),
                      "worth", scores.worth(column, row) / most)));
        }
      }
    }
    return findings.build();
  }

  /**
   * Says by how much the last chosen account is ahead of the first that is not.
   *
   * @param scoring a scoring
   * @param count how many accounts are chosen, at least one
   * @return CUT_MARGIN with the difference and both accounts, or empty where all are chosen
   */
  public static Optional<Finding> cutMargin(Scoring scoring, int count) {
    ImmutableList<AccountScore> best = scoring.ranking().top(count + 1);
    if (best.size() <= count) {
      return Optional.empty();
    }
    AccountId last = best.get(count - 1).account();
    AccountId first = best.get(count).account();
    double margin = best.get(count - 1).score() - best.get(count).score();
    return Optional.of(
        Finding.info(
            "CUT_MARGIN",
            "selection",
            "'{chosen}' is chosen and '{left}' is not; their scores differ by {margin}",
            ImmutableMap.of("chosen", last.value(), "left", first.value(), "margin", margin)));
  }
}
