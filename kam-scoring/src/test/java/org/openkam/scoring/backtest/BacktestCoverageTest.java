package org.openkam.scoring.backtest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Backtests of simulated accounts whose truth is known: the mean over very many of them.
 *
 * <p>What an account brings in follows its worth, which differs between accounts, and chance; both
 * are lognormal. The models see the worth through noise, part of which they share and part of which
 * stays the same from origin to origin.
 */
@EnabledIfSystemProperty(named = "kam.thorough", matches = "true")
final class BacktestCoverageTest {
  private static final Origin ORIGIN =
      Origin.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1));
  private static final BacktestPlan PLAN = BacktestPlan.builder().addOrigins(ORIGIN).build();
  private static final AccountHistory.Snapshot NOTHING_KNOWN =
      new AccountHistory.Snapshot(ORIGIN, ImmutableList.of(), ImmutableMap.of());
  private static final ImmutableList<BacktestModel> MODELS =
      Stream.of("ours", "theirs", "copy")
          .map(name -> BacktestModels.of(name, snapshot -> new double[0]))
          .collect(ImmutableList.toImmutableList());
  private static final int TRIALS = 2000;
  private static final int TRIALS_FOR_TRUTH = 10_000;
  private static final ImmutableList<BacktestMetric> METRICS =
      ImmutableList.of(
          BacktestMetric.PRECISION, BacktestMetric.CAPTURED_VALUE, BacktestMetric.NDCG);

  @ParameterizedTest
  @CsvSource({
    "120, 1, 0.7, 0.7", "120, 4, 0.7, 0.7", "120, 12, 0.7, 0.7",
    "120, 1, 0.8, 0.6", "120, 4, 0.8, 0.6", "120, 12, 0.8, 0.6",
    "400, 1, 0.8, 0.6", "400, 4, 0.8, 0.6", "400, 12, 0.8, 0.6",
    "400, 1, 0.7, 0.7", "400, 4, 0.7, 0.7", "400, 12, 0.7, 0.7"
  })
  void intervalsHoldTheTruth(int accounts, int origins, double ours, double theirs) {
    World world = new World(accounts, origins, ours, theirs);
    Map<String, Double> truth = truth(world);
    Map<String, Integer> held = new TreeMap<>();
    Map<String, Integer> clear = new TreeMap<>();
    for (int trial = 0; trial < TRIALS; trial++) {
      FixedChoices choices = world.choices(trial);
      ModelResult own = choices.result(0);
      ModelComparison pair = choices.comparison(0, 1);
      for (BacktestMetric metric : METRICS) {
        ModelComparison.PairedDifference difference =
            requireNonNull(pair.differences().get(metric));
        count(held, truth, "difference " + metric.id(), difference.interval());
        count(
            held,
            truth,
            "estimate " + metric.id(),
            requireNonNull(own.estimates().get(metric)).interval());
        boolean isClear = difference.clearlyBetter() || difference.clearlyWorse();
        clear.merge(metric.id(), isClear ? 1 : 0, Integer::sum);
      }
      assertThat(choices.comparison(0, 2).differences().values())
          .containsOnly(
              ModelComparison.PairedDifference.builder()
                  .value(0)
                  .interval(new ConfidenceInterval(0, 0, 0.95))
                  .signFlip(1)
                  .origins(origins)
                  .build());
    }
    String name = "%d accounts, %d origins, %s and %s".formatted(accounts, origins, ours, theirs);
    System.out.printf("%s: held %s, clear %s%n", name, held, clear);
    held.forEach((what, count) -> assertCoverage(name, what, count / (double) TRIALS));
    if (ours == theirs) {
      clear.forEach(
          (what, count) -> assertThat(count / (double) TRIALS).as(what).isLessThanOrEqualTo(0.05));
    }
  }

  /** Holds coverage to 93 to 97 %, up to twice the standard error of so many trials. */
  private static void assertCoverage(String world, String what, double coverage) {
    assertThat(coverage)
        .as(world + ": " + what)
        .isBetween(0.93 - 2 * monteCarloError(0.93), 0.97 + 2 * monteCarloError(0.97));
  }

  private static double monteCarloError(double share) {
    return Math.sqrt(share * (1 - share) / TRIALS);
  }

  /** Returns the mean of each estimate and difference over very many worlds. */
  private static Map<String, Double> truth(World world) {
    int trials = TRIALS_FOR_TRUTH / world.origins;
    Map<String, Double> truth = new TreeMap<>();
    for (int trial = 0; trial < trials; trial++) {
      FixedChoices choices = world.choices(1_000_000 + trial);
      ModelResult one = choices.result(0);
      ModelResult other = choices.result(1);
      for (BacktestMetric metric : METRICS) {
        double value = requireNonNull(one.estimates().get(metric)).value();
        double difference = value - requireNonNull(other.estimates().get(metric)).value();
        truth.merge("estimate " + metric.id(), value / trials, Double::sum);
        truth.merge("difference " + metric.id(), difference / trials, Double::sum);
      }
    }
    if (world.ours == world.theirs) {
      METRICS.forEach(metric -> truth.put("difference " + metric.id(), 0.0));
    }
    return truth;
  }

  private static void count(
      Map<String, Integer> held,
      Map<String, Double> truth,
      String what,
      ConfidenceInterval interval) {
    double sought = truth.getOrDefault(what, Double.NaN);
    held.merge(
        what, interval.lowest() <= sought && sought <= interval.highest() ? 1 : 0, Integer::sum);
  }

  /**
   * Simulated accounts and two models.
   *
   * @param accounts how many accounts there are
   * @param origins at how many days they are chosen
   * @param ours how well one model sees the worth of accounts, a correlation
   * @param theirs how well the other one sees it
   */
  private record World(int accounts, int origins, double ours, double theirs) {
    private static final double WORTH = 0.6;
    private static final double CHANCE = 0.3;
    private static final double SHARED = 0.3;
    private static final double LASTING = 0.5;

    /** What the two models choose, and a third that scores otherwise but chooses like the first. */
    FixedChoices choices(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      double[][] outcomes = new double[origins][accounts];
      double[][] oursByOrigin = new double[origins][accounts];
      double[][] theirsByOrigin = new double[origins][accounts];
      for (int i = 0; i < accounts; i++) {
        double worth = random.nextGaussian();
        double shared = random.nextGaussian();
        double own = random.nextGaussian();
        double other = random.nextGaussian();
        for (int t = 0; t < origins; t++) {
          outcomes[t][i] = Math.exp(WORTH * worth + CHANCE * random.nextGaussian());
          oursByOrigin[t][i] = seen(ours, worth, shared, own, random.nextGaussian());
          theirsByOrigin[t][i] = seen(theirs, worth, shared, other, random.nextGaussian());
        }
      }
      ImmutableList.Builder<OriginRanking> rankings = ImmutableList.builder();
      ImmutableList.Builder<Choice> choices = ImmutableList.builder();
      ImmutableIntArray places = ImmutableIntArray.copyOf(IntStream.range(0, accounts));
      for (int t = 0; t < origins; t++) {
        OriginOutcomes turned = new OriginOutcomes(outcomes[t], PLAN);
        rankings.add(new OriginRanking(NOTHING_KNOWN, places, turned));
        double[] copy = Arrays.stream(oursByOrigin[t]).map(Math::exp).toArray();
        choices.add(Choice.of(oursByOrigin[t], turned));
        choices.add(Choice.of(theirsByOrigin[t], turned));
        choices.add(Choice.of(copy, turned));
      }
      return new FixedChoices(PLAN, MODELS, accounts, rankings.build(), choices.build());
    }

    private static double seen(
        double sharpness, double worth, double shared, double own, double passing) {
      double noise =
          Math.sqrt(SHARED) * shared
              + Math.sqrt(1 - SHARED)
                  * (Math.sqrt(LASTING) * own + Math.sqrt(1 - LASTING) * passing);
      return sharpness * worth + Math.sqrt(1 - sharpness * sharpness) * noise;
    }
  }
}
