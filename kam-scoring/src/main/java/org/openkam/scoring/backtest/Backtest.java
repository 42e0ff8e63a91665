package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * Chooses accounts by several models at days of the past and judges them by what came after.
 *
 * <p>Three baselines are always among the models: the past total, a choice by lot, and the last
 * selection. A model that does not beat them is not worth its criteria. Tied accounts take the mean
 * over all their orders. Intervals come from drawing the accounts with replacement (Efron 1979); a
 * resample draws the same accounts for every model and origin, so that models are compared in pairs
 * and the dependence between origins is kept.
 */
public final class Backtest {
  static final int BASELINES = 3;

  private final ImmutableList<BacktestModel> models;
  private final BacktestPlan plan;
  private final Map<AccountId, Integer> places = new LinkedHashMap<>();
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private Backtest(ImmutableList<BacktestModel> models, BacktestPlan plan) {
    this.models = models;
    this.plan = plan;
  }

  /**
   * Runs a backtest.
   *
   * @param history what was known and how it turned out
   * @param models the models to judge, each name once and none that of a baseline
   * @param plan when and how many accounts are chosen
   * @return the report, the same for the same seed
   * @throws IllegalArgumentException if a name occurs twice, a model knows too much, an origin has
   *     no account or a score is not finite
   * @throws CancellationException if the thread is interrupted
   */
  public static BacktestReport run(
      AccountHistory history, List<BacktestModel> models, BacktestPlan plan) {
    return new Backtest(withBaselines(models, plan), plan).run(history);
  }

  private static ImmutableList<BacktestModel> withBaselines(
      List<BacktestModel> models, BacktestPlan plan) {
    ImmutableList<BacktestModel> all =
        ImmutableList.<BacktestModel>builder()
            .addAll(models)
            .add(BacktestModels.pastTotal())
            .add(
                plan.lastSelection().isEmpty()
                    ? BacktestModels.lastSelection(plan.count())
                    : BacktestModels.lastSelection(plan.lastSelection()))
            .add(BacktestModels.random())
            .build();
    Set<String> names = new HashSet<>();
    for (BacktestModel model : all) {
      checkArgument(names.add(model.name()), "model name must be unique: '%s'", model.name());
    }
    return all;
  }

  private BacktestReport run(AccountHistory history) {
    ImmutableList.Builder<Standing> built = ImmutableList.builder();
    for (Origin origin : plan.origins()) {
      built.add(standing(history, origin));
    }
    ImmutableList<Standing> standings = built.build();
    MetricTable observed = new MetricTable(models.size(), plan.origins().size());
    for (int i = 0; i < standings.size(); i++) {
      for (int model = 0; model < models.size(); model++) {
        observed.fill(model, i, standings.get(i).ranked().get(model), plan);
      }
    }
    return new BacktestReport(
        models.stream().map(BacktestModel::name).collect(ImmutableList.toImmutableList()),
        plan,
        places.size(),
        observed,
        resampled(standings),
        findings.build());
  }

  private Standing standing(AccountHistory history, Origin origin) {
    Snapshot snapshot = history.known(origin);
    checkArgument(
        !snapshot.accounts().isEmpty(), "origin at %s must have an account", origin.cut());
    ImmutableIntArray.Builder accounts = ImmutableIntArray.builder();
    double[] outcomes = new double[snapshot.accounts().size()];
    for (int i = 0; i < outcomes.length; i++) {
      Account account = snapshot.accounts().get(i);
      accounts.add(places.computeIfAbsent(account.id(), id -> places.size()));
      outcomes[i] = history.outcome(account.id(), origin);
      if (outcomes[i] < 0) {
        findings.add(negative(account.id(), origin, outcomes[i]));
      }
    }
    return Standing.of(snapshot, accounts.build(), outcomes, models, plan);
  }

  private static Finding negative(AccountId account, Origin origin, double outcome) {
    return Finding.info(
        "NEGATIVE_OUTCOME",
        account.value(),
        "account '{account}' turned out at {outcome} after {cut}; it gains nothing in NDCG",
        ImmutableMap.of(
            "account", account.value(), "outcome", outcome, "cut", origin.cut().toString()));
  }

  private MetricTable resampled(ImmutableList<Standing> standings) {
    int resamples = plan.bootstrap().resamples();
    SplittableRandom random = new SplittableRandom(plan.bootstrap().seed());
    MetricTable resampled = new MetricTable(models.size(), resamples);
    for (int resample = 0; resample < resamples; resample++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("backtest was interrupted after resamples: " + resample);
      }
      int[] drawn = drawn(random.split());
      MetricTable byOrigin = new MetricTable(models.size(), standings.size());
      for (int i = 0; i < standings.size(); i++) {
        fill(byOrigin, i, standings.get(i), drawn);
      }
      resampled.fillMeans(resample, byOrigin);
      plan.listener().progress(resample + 1, resamples);
    }
    return resampled;
  }

  private void fill(MetricTable byOrigin, int origin, Standing standing, int[] drawn) {
    int[] copies = standing.copies(drawn);
    if (Arrays.stream(copies).sum() > 0) {
      for (int model = 0; model < models.size(); model++) {
        byOrigin.fill(model, origin, standing.ranked().get(model).resampled(copies), plan);
      }
    }
  }

  private int[] drawn(SplittableRandom random) {
    int[] drawn = new int[places.size()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[random.nextInt(drawn.length)]++;
    }
    return drawn;
  }
}
