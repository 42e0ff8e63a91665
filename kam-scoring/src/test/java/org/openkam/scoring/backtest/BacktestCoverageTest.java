package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;

/**
 * Backtests of simulated accounts whose truth is known: the mean over very many of them.
 *
 * <p>What an account brings in follows its worth, which differs between accounts, and chance; both
 * are lognormal. The models see the worth through noise, part of which they share and part of which
 * stays the same from origin to origin.
 */
@EnabledIfSystemProperty(named = "kam.thorough", matches = "true")
final class BacktestCoverageTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int TRIALS = 1000;
  private static final int TRIALS_FOR_TRUTH = 6000;
  private static final ImmutableList<BacktestMetric> METRICS =
      ImmutableList.of(
          BacktestMetric.PRECISION, BacktestMetric.CAPTURED_VALUE, BacktestMetric.NDCG);

  @ParameterizedTest
  @CsvSource({
    "120, 1, 0.7, 0.7", "120, 4, 0.7, 0.7", "120, 12, 0.7, 0.7",
    "120, 1, 0.8, 0.6", "120, 4, 0.8, 0.6", "120, 12, 0.8, 0.6",
    "400, 1, 0.8, 0.6", "400, 4, 0.8, 0.6", "400, 12, 0.8, 0.6"
  })
  void intervalsHoldTheTruth(int accounts, int origins, double ours, double theirs) {
    World world = new World(accounts, origins, ours, theirs);
    Map<String, Double> truth = new TreeMap<>();
    for (int trial = 0; trial < TRIALS_FOR_TRUTH / origins; trial++) {
      BacktestReport report = world.backtest(1_000_000 + trial);
      for (BacktestMetric metric : METRICS) {
        double one = report.estimate("ours", metric).orElseThrow().value();
        double other = report.estimate("theirs", metric).orElseThrow().value();
        truth.merge("estimate " + metric.id(), one, Double::sum);
        truth.merge("difference " + metric.id(), one - other, Double::sum);
      }
    }
    truth.replaceAll((what, sum) -> sum / (TRIALS_FOR_TRUTH / origins));
    if (ours == theirs) {
      METRICS.forEach(metric -> truth.put("difference " + metric.id(), 0.0));
    }
    Map<String, Integer> held = new TreeMap<>();
    Map<String, Integer> clear = new TreeMap<>();
    for (int trial = 0; trial < TRIALS; trial++) {
      BacktestReport report = world.backtest(trial);
      for (BacktestMetric metric : METRICS) {
        PairedDifference difference = report.difference("ours", "theirs", metric).orElseThrow();
        count(held, truth, "difference " + metric.id(), difference.interval());
        ConfidenceInterval own = report.estimate("ours", metric).orElseThrow().interval();
        count(held, truth, "estimate " + metric.id(), own);
        clear.merge(
            metric.id(),
            difference.isClearlyBetter() || difference.isClearlyWorse() ? 1 : 0,
            Integer::sum);
        assertThat(report.difference("ours", "copy", metric))
            .hasValue(new PairedDifference(0, new ConfidenceInterval(0, 0, 0.95), 1, origins));
      }
    }
    String name = "%d accounts, %d origins, %s and %s".formatted(accounts, origins, ours, theirs);
    System.out.printf("%s: held %s, clear %s%n", name, held, clear);
    held.forEach(
        (what, count) ->
            assertThat(count / (double) TRIALS).as(name + ": " + what).isBetween(0.93, 0.97));
    if (ours == theirs) {
      clear.forEach(
          (what, count) -> assertThat(count / (double) TRIALS).as(what).isLessThanOrEqualTo(0.05));
    }
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

    BacktestReport backtest(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      double[][] oursByOrigin = new double[origins][accounts];
      double[][] theirsByOrigin = new double[origins][accounts];
      ImmutableList.Builder<Account> all = ImmutableList.builder();
      for (int i = 0; i < accounts; i++) {
        double worth = random.nextGaussian();
        double shared = random.nextGaussian();
        double own = random.nextGaussian();
        double other = random.nextGaussian();
        ImmutableMap.Builder<LocalDate, Double> series = ImmutableMap.builder();
        series.put(START.plusMonths(3).minusDays(1), 1.0);
        for (int t = 0; t < origins; t++) {
          series.put(
              START.plusMonths(3L * t + 6).minusDays(1),
              Math.exp(WORTH * worth + CHANCE * random.nextGaussian()));
          oursByOrigin[t][i] = seen(ours, worth, shared, own, random.nextGaussian());
          theirsByOrigin[t][i] = seen(theirs, worth, shared, other, random.nextGaussian());
        }
        all.add(
            Account.builder()
                .id(AccountId.of("a%04d".formatted(i)))
                .putSeries("revenue", MetricSeries.of("", series.buildOrThrow()))
                .build());
      }
      return Backtest.run(
          AccountHistory.of(all.build(), "revenue", ImmutableSet.of()),
          ImmutableList.of(
              model("ours", oursByOrigin),
              model("theirs", theirsByOrigin),
              BacktestModels.of("copy", snapshot -> Grouped.of(oursByOrigin, snapshot))),
          BacktestPlan.builder()
              .origins(
                  RollingOrigin.builder()
                      .periods(origins + 1)
                      .origins(origins)
                      .build()
                      .from(START, Period.ofMonths(3)))
              .build());
    }

    private static BacktestModel model(String name, double[][] scores) {
      return BacktestModels.of(name, snapshot -> scores[origin(snapshot)]);
    }

    private static int origin(Snapshot snapshot) {
      return (int) Period.between(START, snapshot.origin().cut()).toTotalMonths() / 3 - 1;
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

  /** The same choice from other scores: the exponential, which keeps the order. */
  private static final class Grouped {
    static double[] of(double[][] scores, Snapshot snapshot) {
      double[] own = scores[World.origin(snapshot)].clone();
      for (int i = 0; i < own.length; i++) {
        own[i] = Math.exp(own[i]);
      }
      return own;
    }
  }
}
