package org.openkam.research.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.openkam.core.account.AccountId;
import org.openkam.research.simulation.AccountTruth;
import org.openkam.research.simulation.Truth;
import org.openkam.scoring.agreement.RankBiasedOverlap;
import org.openkam.scoring.agreement.RankCorrelation;
import org.openkam.scoring.agreement.Ranks;

/**
 * The provided {@link Metric}s. All need a known truth but {@link #SEPARATION}, {@link
 * #RANK_REVERSAL}, {@link #STABILITY} and {@link #VALUES_READ}.
 */
public final class Metrics {
  private static final RankBiasedOverlap OVERLAP = new RankBiasedOverlap(0.9);

  /**
   * What the chosen accounts bring without the effect of being chosen, as a share of what the best
   * choice of the same size would bring; one is the best.
   */
  public static final Metric CAPTURED_VALUE =
      ofTruth(
          "captured_value",
          MetricDirection.LARGER_IS_BETTER,
          (truth, scored) ->
              ratio(
                  truth.capturedValue(scored.chosen()),
                  truth.capturedValue(truth.bestByOutcome(scored.size()))));

  /**
   * How much total outcome, with the effect of being chosen, is lost against the choice of the
   * accounts on which being chosen has the greatest effect; zero is the best.
   */
  public static final Metric REGRET =
      ofTruth(
          "regret",
          MetricDirection.SMALLER_IS_BETTER,
          (truth, scored) ->
              OptionalDouble.of(
                  truth.outcome(truth.bestByUplift(scored.size()))
                      - truth.outcome(scored.chosen())));

  /** How much being chosen adds to the outcomes of the chosen accounts, in total. */
  public static final Metric UPLIFT =
      ofTruth(
          "uplift",
          MetricDirection.LARGER_IS_BETTER,
          (truth, scored) -> {
            double sum = 0;
            for (AccountId account : scored.chosen()) {
              sum += truth.of(account).uplift();
            }
            return OptionalDouble.of(sum);
          });

  /** Which share of the chosen accounts is among the truly best of the same number. */
  public static final Metric PRECISION =
      ofTruth(
          "precision",
          MetricDirection.LARGER_IS_BETTER,
          (truth, scored) -> {
            Set<AccountId> best = truth.bestByOutcome(scored.size());
            int hits = Sets.intersection(best, Set.copyOf(scored.chosen())).size();
            return OptionalDouble.of(hits / (double) scored.size());
          });

  /** How far the order of all scores agrees with the order of outcomes (Kendall's tau-b). */
  public static final Metric KENDALL = agreement("kendall", RankCorrelation.KENDALL_TAU_B);

  /** How far the order of all scores agrees with the order of outcomes (Spearman's rho). */
  public static final Metric SPEARMAN = agreement("spearman", RankCorrelation.SPEARMAN);

  /**
   * How far the order of all scores agrees with the order of outcomes, the top counting most (WS
   * coefficient, Salabun and Urbaniak 2020).
   */
  public static final Metric WS = agreement("ws", RankCorrelation.WS);

  /**
   * What the chosen accounts bring without the effect of being chosen, each discounted by its
   * place, as a share of the best order (NDCG, Jarvelin and Kekalainen 2002); one is the best.
   */
  public static final Metric NDCG =
      ofTruth(
          "ndcg",
          MetricDirection.LARGER_IS_BETTER,
          (truth, scored) ->
              ratio(
                  discounted(truth, scored.chosen()),
                  discounted(truth, truth.bestByOutcome(scored.size()))));

  /**
   * How far the order of all scores shares its first accounts with the order of outcomes, from zero
   * to one (rank-biased overlap with persistence 0.9, Webber, Moffat and Zobel 2010).
   */
  public static final Metric RANK_BIASED_OVERLAP =
      ofTruth(
          "rank_biased_overlap",
          MetricDirection.LARGER_IS_BETTER,
          (truth, scored) -> {
            ImmutableList<AccountId> byScore = scored.best(truth.accounts().size());
            return OptionalDouble.of(
                OVERLAP.extrapolated(byScore, truth.bestByOutcome(byScore.size()).asList()));
          });

  /**
   * By how much the last account chosen leads the first one left out, as a share of the range of
   * all scores, from zero to one; a small one means that little would change the choice.
   */
  public static final Metric SEPARATION =
      new StandardMetric(
          "separation",
          MetricDirection.LARGER_IS_BETTER,
          scored -> {
            double[] scores = scored.scoring().scores();
            Arrays.sort(scores);
            int cut = scores.length - scored.size();
            double range = scores[scores.length - 1] - scores[0];
            return cut < 1 || range == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((scores[cut] - scores[cut - 1]) / range);
          });

  /**
   * The share of accounts whose absence turns the order of two others around, from zero to one: the
   * rank reversal of Belton and Gear 1983, tested one account at a time. Not defined for fewer than
   * three accounts, or where the others cannot be scored.
   */
  public static final Metric RANK_REVERSAL =
      new StandardMetric(
          "rank_reversal", MetricDirection.SMALLER_IS_BETTER, LeaveOneOut::rankReversal);

  /**
   * The share of the chosen accounts that stay chosen without a criterion, from zero to one, as the
   * mean over the criteria that have weight. Not defined for a single one, or where the rest cannot
   * be scored.
   */
  public static final Metric STABILITY =
      new StandardMetric("stability", MetricDirection.LARGER_IS_BETTER, LeaveOneOut::stability);

  /**
   * The cost of a model in data: how many measured values of the accounts it reads. A criterion of
   * weight zero and a missing value cost nothing. Seconds are no metric, since they differ from run
   * to run.
   */
  public static final Metric VALUES_READ =
      new StandardMetric(
          "values_read",
          MetricDirection.SMALLER_IS_BETTER,
          scored -> OptionalDouble.of(scored.valuesRead()));

  private Metrics() {}

  /** {@return all provided metrics} */
  public static ImmutableList<Metric> all() {
    return ImmutableList.of(
        CAPTURED_VALUE,
        REGRET,
        UPLIFT,
        PRECISION,
        KENDALL,
        SPEARMAN,
        WS,
        NDCG,
        RANK_BIASED_OVERLAP,
        SEPARATION,
        RANK_REVERSAL,
        STABILITY,
        VALUES_READ);
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
  }

  /** {@return the sum of the outcomes, each over the binary logarithm of its place plus one} */
  private static double discounted(Truth truth, Collection<AccountId> accounts) {
    double sum = 0;
    int place = 0;
    for (AccountId account : accounts) {
      sum += truth.of(account).outcomeIfNot() * StrictMath.log(2) / StrictMath.log(place + 2);
      place++;
    }
    return sum;
  }

  private static Metric agreement(String name, RankCorrelation correlation) {
    ToDoubleFunction<AccountTruth> outcome = AccountTruth::outcomeIfNot;
    return ofTruth(
        name,
        MetricDirection.LARGER_IS_BETTER,
        (truth, scored) -> {
          double[] outcomes =
              scored.scoring().accounts().stream()
                  .mapToDouble(account -> outcome.applyAsDouble(truth.of(account)))
                  .toArray();
          return correlation.between(
              Ranks.ofScores(outcomes), Ranks.ofScores(scored.scoring().scores()));
        });
  }

  private static Metric ofTruth(String name, MetricDirection direction, TrueMeasure measure) {
    return new StandardMetric(
        name,
        direction,
        scored ->
            scored.problem().truth().isEmpty()
                ? OptionalDouble.empty()
                : measure.measure(scored.problem().truth().get(), scored));
  }

  /** Measures by a known truth. */
  private interface TrueMeasure {
    OptionalDouble measure(Truth truth, ScoredProblem scored);
  }
}
