package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
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
import org.openkam.core.model.Provenance;
import org.openkam.core.resampling.Bootstrap;

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
  private final ImmutableList<BacktestModel> models;
  private final BacktestPlan plan;
  private final Map<AccountId, Integer> places = new LinkedHashMap<>();
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
  private final HistoryFingerprint fingerprint = new HistoryFingerprint();

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
    ImmutableList.Builder<OriginRanking> built = ImmutableList.builder();
    for (Origin origin : plan.origins()) {
      built.add(standing(history, origin));
    }
    ImmutableList<OriginRanking> standings = built.build();
    MetricTable observed = new MetricTable(models.size());
    for (OriginRanking standing : standings) {
      observed.add(ImmutableList.of(standing), plan);
    }
    MetricTable resampled = resampled(standings);
    BacktestReport.Builder report =
        BacktestReport.builder()
            .provenance(provenance())
            .plan(plan)
            .accounts(places.size())
            .findings(findings.build());
    for (int model = 0; model < models.size(); model++) {
      report.addRounds(
          new ModelRounds(
              models.get(model).name(), observed.rounds(model), resampled.rounds(model)));
    }
    return report.build();
  }

  private OriginRanking standing(AccountHistory history, Origin origin) {
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
    fingerprint.add(snapshot, outcomes);
    return OriginRanking.of(snapshot, accounts.build(), outcomes, models, plan);
  }

  private static Finding negative(AccountId account, Origin origin, double outcome) {
    return Finding.info(
        "NEGATIVE_OUTCOME",
        account.value(),
        "account '{account}' turned out at {outcome} after {cut}; it gains nothing in NDCG",
        ImmutableMap.of(
            "account", account.value(), "outcome", outcome, "cut", origin.cut().toString()));
  }

  private Provenance provenance() {
    Bootstrap bootstrap = plan.bootstrap();
    return Provenance.builder()
        .dataFingerprint(fingerprint.hash())
        .seed(bootstrap.seed())
        .sampling("accounts drawn with replacement, " + bootstrap.resamples() + " times")
        .build();
  }

  private MetricTable resampled(ImmutableList<OriginRanking> standings) {
    int resamples = plan.bootstrap().resamples();
    SplittableRandom random = new SplittableRandom(plan.bootstrap().seed());
    MetricTable resampled = new MetricTable(models.size());
    for (int resample = 0; resample < resamples; resample++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("backtest was interrupted after resamples: " + resample);
      }
      int[] drawn = drawn(random.split());
      resampled.add(
          standings.stream()
              .flatMap(standing -> standing.redrawn(drawn).stream())
              .collect(toImmutableList()),
          plan);
      plan.listener().progress(resample + 1, resamples);
    }
    return resampled;
  }

  private int[] drawn(SplittableRandom random) {
    int[] drawn = new int[places.size()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[random.nextInt(drawn.length)]++;
    }
    return drawn;
  }
}
