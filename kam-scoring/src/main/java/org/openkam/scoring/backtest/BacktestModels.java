package org.openkam.scoring.backtest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.learning.LearnedRanking;
import org.openkam.scoring.learning.RankingLearner;
import org.openkam.scoring.strategy.ScoringStrategy;

/** The provided ways to choose accounts at a day of the past. */
public final class BacktestModels {
  private static final String PAST_TOTAL = "past-total";
  private static final String LAST_PERIOD = "last-period";
  private static final String RECENCY_WEIGHTED_TOTAL = "recency-weighted-total";
  private static final String RANDOM = "random";

  /** The names of the baselines in the order in which they are reported. */
  static final ImmutableList<String> BASELINES =
      ImmutableList.of(PAST_TOTAL, LAST_PERIOD, RECENCY_WEIGHTED_TOTAL, LastSelection.NAME, RANDOM);

  private BacktestModels() {}

  /**
   * Returns a model that scores the figures of the accounts.
   *
   * @param name the name under which it is reported
   * @param criteria the criteria, each of which reads the figure that it names
   * @param weights a weight for each criterion
   * @param strategy how the accounts are scored
   * @param policy how missing, constant and tied values are treated
   * @return the model
   */
  public static BacktestModel scoring(
      String name,
      List<Criterion> criteria,
      Weights weights,
      ScoringStrategy strategy,
      ScoringPolicy policy) {
    ImmutableList<Criterion> columns = ImmutableList.copyOf(criteria);
    return of(
        name,
        snapshot ->
            strategy
                .score(DecisionMatrix.of(snapshot.accounts(), columns), weights, policy)
                .scores());
  }

  /**
   * Returns a model that learns at each origin how to score, from how accounts turned out in the
   * rounds before: one time of judgement apart, and judged by then.
   *
   * @param name the name under which it is reported
   * @param history what was known at earlier days, the history that the backtest runs on
   * @param features reads what is learned from, such as {@link #scoresOf}
   * @param learner the learner; where it keeps to its reference, a finding says so
   * @return the model, which refuses an origin without a round before it
   */
  public static BacktestModel learned(
      String name,
      AccountHistory history,
      Function<AccountHistory.Snapshot, DecisionMatrix> features,
      RankingLearner learner) {
    return new HistoryLearning(
        name,
        history,
        features,
        rounds -> {
          LearnedRanking learned = learner.learn(rounds);
          return new HistoryLearning.Learned(
              matrix -> learned.score(matrix).scores(), learned.findings());
        });
  }

  /**
   * Returns a model that learns at each origin by a method of one's own, such as UTADIS.
   *
   * @param name the name under which it is reported
   * @param history what was known at earlier days, the history that the backtest runs on
   * @param features reads what is learned from
   * @param learner returns for past rounds, latest first, what scores a matrix
   * @return the model, which refuses an origin without a round before it
   */
  public static BacktestModel learnedBy(
      String name,
      AccountHistory history,
      Function<AccountHistory.Snapshot, DecisionMatrix> features,
      Function<ImmutableList<RankingLearner.PastRound>, Function<DecisionMatrix, double[]>>
          learner) {
    return new HistoryLearning(
        name,
        history,
        features,
        rounds -> new HistoryLearning.Learned(learner.apply(rounds), ImmutableList.of()));
  }

  /**
   * Returns what makes the scores of models the columns of a matrix, to learn from.
   *
   * @param models the models, each of which becomes a criterion by its name, more is better
   * @return the function from what was known to the matrix
   */
  public static Function<AccountHistory.Snapshot, DecisionMatrix> scoresOf(
      List<BacktestModel> models) {
    ImmutableList<BacktestModel> columns = ImmutableList.copyOf(models);
    ImmutableList<Criterion> criteria =
        columns.stream()
            .map(model -> Criterion.more(model.name(), Scale.ratio("")))
            .collect(toImmutableList());
    return snapshot -> {
      double[][] values = new double[snapshot.accounts().size()][columns.size()];
      for (int column = 0; column < columns.size(); column++) {
        double[] scores = columns.get(column).score(snapshot);
        for (int row = 0; row < values.length; row++) {
          values[row][column] = scores[row];
        }
      }
      return DecisionMatrix.of(
          snapshot.accounts().stream().map(Account::id).toList(), criteria, values);
    };
  }

  /**
   * Returns a model of one's own.
   *
   * @param name the name under which it is reported
   * @param scores scores the accounts of a snapshot
   * @return the model
   */
  public static BacktestModel of(String name, Scores scores) {
    return new FunctionModel(name, scores);
  }

  /**
   * Returns the simple rules that every backtest judges beside its models.
   *
   * @param plan the plan of the backtest, whose real last selection is taken where there is one
   * @return the past total, the last period, the recency-weighted total, the last selection and the
   *     choice at random
   */
  public static ImmutableList<BacktestModel> baselines(BacktestPlan plan) {
    return ImmutableList.of(
        pastTotal(),
        lastPeriod(),
        recencyWeightedTotal(),
        plan.lastSelection().isEmpty()
            ? lastSelection(plan.count())
            : lastSelection(plan.lastSelection()),
        random());
  }

  /** {@return the baseline that chooses whoever brought in most before the cut} */
  public static BacktestModel pastTotal() {
    return ofPast(PAST_TOTAL, (origin, past) -> past.total());
  }

  /**
   * {@return the baseline that chooses whoever brought in most in the last period before the cut,
   * which is as long as the time of judgement}
   */
  public static BacktestModel lastPeriod() {
    return ofPast(
        LAST_PERIOD, (origin, past) -> past.from(origin.cut().minus(origin.judged())).total());
  }

  /**
   * {@return the baseline that chooses whoever brought in most before the cut, where an amount
   * counts half as much for each time of judgement that has passed since}
   */
  public static BacktestModel recencyWeightedTotal() {
    return ofPast(
        RECENCY_WEIGHTED_TOTAL,
        (origin, past) ->
            recencyWeighted(
                origin, past, (double) DAYS.between(origin.outcomeStart(), origin.outcomeEnd())));
  }

  /**
   * Returns a model that chooses whoever brought in most, where an amount counts half as much for
   * each half-life that has passed since.
   *
   * @param name the name under which it is reported
   * @param halfLife the half-life, longer than nothing
   * @return the model
   */
  public static BacktestModel recencyWeightedTotal(String name, Period halfLife) {
    return ofPast(
        name,
        (origin, past) ->
            recencyWeighted(
                origin, past, (double) DAYS.between(origin.cut().minus(halfLife), origin.cut())));
  }

  private static double recencyWeighted(Origin origin, MetricSeries past, double halfLife) {
    double total = 0;
    for (int i = 0; i < past.size(); i++) {
      double age = DAYS.between(past.day(i), origin.cut());
      total += past.value(i) * Math.pow(2, -age / halfLife);
    }
    return total;
  }

  /**
   * Returns the model {@code growth-adjusted}, which chooses by what the next period would bring in
   * if an account went on growing more, or less, than all: growth relative to the account's own
   * mean, drawn towards that of all accounts by how uncertain it is.
   *
   * <p>The plain slope of a few periods is mostly chance: those with the steepest slope are those
   * whose last period happened to be high, and fall back.
   *
   * @return the model
   */
  public static BacktestModel growthAdjusted() {
    return new GrowthAdjusted();
  }

  private static BacktestModel ofPast(String name, ToDoubleBiFunction<Origin, MetricSeries> score) {
    return of(
        name,
        snapshot ->
            snapshot.accounts().stream()
                .mapToDouble(
                    account -> score.applyAsDouble(snapshot.origin(), snapshot.past(account.id())))
                .toArray());
  }

  /**
   * {@return the baseline that chooses by lot: all accounts are tied, so that every measure takes
   * the value it has on average over all orders}
   */
  public static BacktestModel random() {
    return of(RANDOM, snapshot -> new double[snapshot.accounts().size()]);
  }

  /**
   * Returns the baseline that keeps a list as it is.
   *
   * @param accounts the accounts on the list; all others are tied behind them
   * @return the baseline
   */
  public static BacktestModel lastSelection(Set<AccountId> accounts) {
    return of(
        LastSelection.NAME,
        snapshot ->
            snapshot.accounts().stream()
                .mapToDouble(account -> accounts.contains(account.id()) ? 1 : 0)
                .toArray());
  }

  /**
   * Returns the baseline that keeps the list which the past total made one time of judgement ago.
   *
   * @param count how many accounts stand on the list, at least one
   * @return the baseline
   */
  public static BacktestModel lastSelection(int count) {
    return new LastSelection(count);
  }

  /** Scores the accounts of a snapshot. */
  @FunctionalInterface
  public interface Scores {
    /**
     * Scores the accounts.
     *
     * @param snapshot what was known
     * @return one finite score for each of {@link AccountHistory.Snapshot#accounts()}, larger is
     *     better
     */
    double[] of(AccountHistory.Snapshot snapshot);
  }

  /**
   * A model by a function.
   *
   * @param name the name
   * @param scores the function
   */
  private record FunctionModel(String name, Scores scores) implements BacktestModel {
    @Override
    public double[] score(AccountHistory.Snapshot snapshot) {
      return scores.of(snapshot);
    }
  }
}
