package org.openkam.research.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.simulation.AccountTruth;
import org.openkam.research.table.Column;
import org.openkam.research.table.Table;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/**
 * A problem with the scores of one model and the accounts it would choose.
 *
 * @param problem the problem
 * @param scoring the scores of all accounts
 * @param size how many accounts are chosen
 */
public record ScoredProblem(Problem problem, Scoring scoring, int size) {
  private static final ImmutableList<Column> SCORES =
      ImmutableList.of(
          Column.text("run_id", "the run, as in the metrics"),
          Column.text("account", "id of the account"),
          Column.number("score", "score, larger is better"),
          Column.number("rank", "rank by the score, one is best"),
          Column.text("selected", "true where the account is among the chosen, else false"),
          Column.number("truth", "true level in standard deviations; empty where not known"),
          Column.number("outcome_if_chosen", "what it brings later if chosen; empty if not known"),
          Column.number("outcome_if_not", "what it brings later if not; empty if not known"));

  private static final ImmutableList<Column> WEIGHTS =
      ImmutableList.of(
          Column.text("run_id", "the run, as in the metrics"),
          Column.text("criterion", "id of the criterion"),
          Column.number("weight", "weight, from zero to one; the weights of a run sum to one"));

  /** {@return the accounts with the best scores, best first, equal scores in the order of ids} */
  public ImmutableList<AccountId> chosen() {
    return best(size);
  }

  ImmutableList<AccountId> best(int count) {
    return scoring.ranking().top(count).stream()
        .map(AccountScore::account)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many measured values of criteria that have weight there are} */
  int valuesRead() {
    DecisionMatrix matrix = problem.matrix();
    int values = 0;
    for (Criterion criterion : scoring.fitted().criteria()) {
      for (double value : matrix.column(matrix.columnOf(criterion.id()))) {
        values += Double.isNaN(value) ? 0 : 1;
      }
    }
    return values;
  }

  /**
   * Returns the weights that the scores were made with.
   *
   * @param runId the run that the rows are to name
   * @return a row for each criterion, zero where it has no weight
   */
  public Table weights(String runId) {
    ImmutableList<Criterion> weighted = scoring.fitted().criteria();
    double[] weights = scoring.fitted().weights();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Criterion criterion : problem.matrix().criteria()) {
      int place = weighted.indexOf(criterion);
      rows.add(Arrays.asList(runId, criterion.id(), place < 0 ? 0.0 : weights[place]));
    }
    return Table.of(WEIGHTS, rows);
  }

  /**
   * Returns the scores beside the truth.
   *
   * @param runId the run that the rows are to name
   * @return a row for each account, best first: score, rank, whether it is selected, and where the
   *     truth is known its level and its outcome if chosen and if not
   */
  public Table scores(String runId) {
    ImmutableSet<AccountId> selected = ImmutableSet.copyOf(chosen());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (AccountScore score : scoring.ranking().scores()) {
      Optional<AccountTruth> truth = problem.truth().map(known -> known.of(score.account()));
      rows.add(
          Arrays.asList(
              runId,
              score.account().value(),
              score.score(),
              score.rank(),
              String.valueOf(selected.contains(score.account())),
              truth.map(AccountTruth::level).orElse(null),
              truth.map(AccountTruth::outcomeIfChosen).orElse(null),
              truth.map(AccountTruth::outcomeIfNot).orElse(null)));
    }
    return Table.of(SCORES, rows);
  }
}
