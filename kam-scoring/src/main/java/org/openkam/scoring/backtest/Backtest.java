package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntFunction;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.model.Provenance;

/**
 * Chooses accounts by several models at days of the past and judges them by what came after.
 *
 * <p>Simple baselines are always among the models: see {@link BacktestModels#baselines}. A model
 * that does not beat the best of them is not worth its criteria. Tied accounts take the mean over
 * all their orders.
 *
 * <p>The choices are held fixed and the outcomes resampled: an interval comes from leaving out each
 * account in turn, at all origins at once, its place going to the mean of the others at stake (the
 * jackknife, Quenouille 1949); in NDCG those below it move up first. Two models are compared by the
 * accounts that they chose differently, so that the same choices differ by exactly zero. Intervals
 * cover which accounts there are; whether a difference holds over time is tested by the signs of
 * the differences at the origins (Fisher 1935). Nothing is drawn at random.
 */
public final class Backtest {
  private final ImmutableList<BacktestModel> models;
  private final BacktestPlan plan;
  private final Parallelism parallelism;
  private final ProgressListener listener;
  private final Map<AccountId, Integer> places = new LinkedHashMap<>();
  private final HistoryFingerprint fingerprint = new HistoryFingerprint();
  private final BacktestChecks checks;
  private final int steps;
  private int done;

  private Backtest(
      ImmutableList<BacktestModel> models,
      BacktestPlan plan,
      Parallelism parallelism,
      ProgressListener listener) {
    this.models = models;
    this.plan = plan;
    this.parallelism = parallelism;
    this.listener = listener;
    this.checks = new BacktestChecks(plan);
    this.steps = models.size() * plan.origins().size() + models.size() * (models.size() + 1) / 2;
  }

  /**
   * Runs a backtest on the calling thread.
   *
   * @param history what was known and how it turned out
   * @param models the models to judge, each name once and none that of a baseline
   * @param plan when and how many accounts are chosen
   * @return the report
   * @throws IllegalArgumentException if a name occurs twice, a model knows too much, an origin has
   *     no account or a score is not finite
   * @throws CancellationException if the thread is interrupted
   */
  public static BacktestReport run(
      AccountHistory history, List<BacktestModel> models, BacktestPlan plan) {
    return run(history, models, plan, Parallelism.sequential(), ProgressListener.SILENT);
  }

  /**
   * Runs a backtest.
   *
   * @param history what was known and how it turned out, asked on the calling thread
   * @param models the models to judge, each name once and none that of a baseline
   * @param plan when and how many accounts are chosen
   * @param parallelism how many threads may work; the report is the same on any number
   * @param listener receives how many choices and comparisons have been made
   * @return the report
   * @throws IllegalArgumentException if a name occurs twice, a model knows too much, an origin has
   *     no account or a score is not finite
   * @throws CancellationException if the thread is interrupted
   */
  public static BacktestReport run(
      AccountHistory history,
      List<BacktestModel> models,
      BacktestPlan plan,
      Parallelism parallelism,
      ProgressListener listener) {
    return new Backtest(withBaselines(models, plan), plan, parallelism, listener).run(history);
  }

  private static ImmutableList<BacktestModel> withBaselines(
      List<BacktestModel> models, BacktestPlan plan) {
    ImmutableList<BacktestModel> all =
        ImmutableList.<BacktestModel>builder()
            .addAll(models)
            .addAll(BacktestModels.baselines(plan))
            .build();
    Set<String> names = new HashSet<>();
    for (BacktestModel model : all) {
      checkArgument(names.add(model.name()), "model name must be unique: '%s'", model.name());
    }
    return all;
  }

  private BacktestReport run(AccountHistory history) {
    ImmutableList.Builder<OriginRanking> known = ImmutableList.builder();
    for (Origin origin : plan.origins()) {
      known.add(ranking(history, origin));
    }
    ImmutableList<OriginRanking> origins = known.build();
    origins.forEach(checks::checkOutcomes);
    ImmutableList<OriginRanking.Chosen> chosen =
        all(
            origins.size() * models.size(),
            task -> origins.get(task / models.size()).choice(models.get(task % models.size())));
    ImmutableList<Choice> choices =
        chosen.stream().map(OriginRanking.Chosen::choice).collect(toImmutableList());
    int judged = models.size() - BacktestModels.BASELINES.size();
    for (int origin = 0; origin < origins.size(); origin++) {
      int first = origin * models.size();
      checks.checkForesight(
          origins.get(origin), models.subList(0, judged), choices.subList(first, first + judged));
    }
    FixedChoices fixed = new FixedChoices(plan, models, places.size(), origins, choices);
    ImmutableList<ModelResult> results = all(models.size(), fixed::result);
    ImmutableList<int[]> pairs = pairs();
    return BacktestReport.builder()
        .provenance(Provenance.builder().dataFingerprint(fingerprint.hash()).build())
        .plan(plan)
        .accounts(places.size())
        .results(results)
        .comparisons(
            all(pairs.size(), task -> fixed.comparison(pairs.get(task)[0], pairs.get(task)[1])))
        .findings(checks.findings())
        .addAllFindings(chosen.stream().flatMap(each -> each.findings().stream()).toList())
        .build();
  }

  private OriginRanking ranking(AccountHistory history, Origin origin) {
    AccountHistory.Snapshot snapshot = history.known(origin);
    checkArgument(
        !snapshot.accounts().isEmpty(), "origin at %s must have an account", origin.cut());
    ImmutableIntArray.Builder accounts = ImmutableIntArray.builder();
    double[] outcomes = new double[snapshot.accounts().size()];
    for (int i = 0; i < outcomes.length; i++) {
      Account account = snapshot.accounts().get(i);
      accounts.add(places.computeIfAbsent(account.id(), id -> places.size()));
      outcomes[i] = history.outcome(account.id(), origin);
    }
    fingerprint.add(snapshot, outcomes);
    return new OriginRanking(snapshot, accounts.build(), new OriginOutcomes(outcomes, plan));
  }

  private ImmutableList<int[]> pairs() {
    ImmutableList.Builder<int[]> pairs = ImmutableList.builder();
    for (int model = 0; model < models.size(); model++) {
      for (int other = model + 1; other < models.size(); other++) {
        pairs.add(new int[] {model, other});
      }
    }
    return pairs.build();
  }

  /** Does numbered tasks, and returns what they found in the order of their numbers. */
  private <T> ImmutableList<T> all(int tasks, IntFunction<T> task) {
    Map<Integer, T> found = new ConcurrentSkipListMap<>();
    parallelism.forEach(
        tasks,
        () ->
            number -> {
              found.put(number, task.apply(number));
              step();
            });
    return ImmutableList.copyOf(found.values());
  }

  private synchronized void step() {
    done++;
    listener.progress(done, steps);
  }
}
