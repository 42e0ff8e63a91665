package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;

final class GrowthAdjustedTest {
  private static final LocalDate CUT = LocalDate.of(2025, 1, 1);

  private static double[] scores(double[]... quarters) {
    return score(BacktestModels.growthAdjusted(), quarters);
  }

  /** Scores accounts by the amounts of their last quarters before the cut. */
  private static double[] score(BacktestModel model, double[]... quarters) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 0; i < quarters.length; i++) {
      ImmutableMap.Builder<LocalDate, Double> series = ImmutableMap.builder();
      for (int quarter = 0; quarter < quarters[i].length; quarter++) {
        series.put(
            CUT.minusMonths(3L * (quarters[i].length - 1 - quarter)).minusDays(1),
            quarters[i][quarter]);
      }
      accounts.add(
          Account.builder()
              .id(AccountId.of("a" + i))
              .putSeries("revenue", MetricSeries.of("", series.buildOrThrow()))
              .build());
    }
    Origin origin = Origin.of(CUT, CUT.plusMonths(3));
    return model.score(
        AccountHistory.of(accounts.build(), "revenue", ImmutableSet.of()).known(origin));
  }

  @Test
  void followsGrowthThatIsCertain() {
    // no residuals; growth of a half, nothing and minus a half, nothing on average
    assertThat(
            scores(new double[] {10, 20, 30}, new double[] {20, 20, 20}, new double[] {15, 10, 5}))
        .containsExactly(new double[] {40, 20, 0}, within(1e-12));
    // a half and minus one, minus a quarter on average: 20 (1 + 0.75 * 2), and not below zero
    assertThat(scores(new double[] {10, 20, 30}, new double[] {20, 10, 0}))
        .containsExactly(new double[] {50, 0}, within(1e-12));
  }

  @Test
  void takesGrowthThatMayBeChanceForNone() {
    // slopes of +-0.25 of the mean, each with a variance of 0.375 / 2
    assertThat(scores(new double[] {10, 30, 20}, new double[] {20, 30, 10}))
        .containsExactly(new double[] {20, 20}, within(1e-12));
  }

  @Test
  void drawsUncertainGrowthTowardsThatOfAll() {
    // growth 0.5 and -0.5 without residuals, 0.25 with a residual variance of 0.375;
    // all of it is 0.125, so that the variances are 0.03125, 0.03125 and 0.125
    double mean = 0.25 / 3;
    double spread =
        (Math.pow(0.5 - mean, 2) + Math.pow(-0.5 - mean, 2) + Math.pow(0.25 - mean, 2)) / 3;
    double differing = spread - 0.1875 / 3;
    double third = differing / (differing + 0.125) * (0.25 - mean);
    double first = differing / (differing + 0.03125) * (0.5 - mean);

    double[] scores =
        scores(new double[] {10, 20, 30}, new double[] {30, 20, 10}, new double[] {10, 30, 20});

    assertThat(scores[2]).isCloseTo(20 * (1 + 2 * third), within(1e-12));
    assertThat(scores[0]).isCloseTo(20 * (1 + 2 * first), within(1e-12));
  }

  @Test
  void takesNewAccountsToGrowLikeAll() {
    assertThat(
            scores(
                new double[] {10, 20, 30},
                new double[] {5, 10, 15},
                new double[] {40, 60},
                new double[] {-5, -6, -7},
                new double[] {}))
        .containsExactly(new double[] {20, 10, 50, -6, 0}, within(1e-12));
  }

  @Test
  void weighsByAHalfLifeOfOnesOwn() {
    BacktestModel model = BacktestModels.recencyWeightedTotal("fading", Period.ofDays(10));

    assertThat(model.name()).isEqualTo("fading");
    // one day before the cut, and 93 days
    assertThat(score(model, new double[] {64, 8}))
        .containsExactly(
            new double[] {8 * Math.pow(2, -0.1) + 64 * Math.pow(2, -9.3)}, within(1e-12));
  }
}
