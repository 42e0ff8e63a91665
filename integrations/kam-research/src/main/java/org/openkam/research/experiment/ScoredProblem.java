package org.openkam.research.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;
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
          Column.text("account", "id of the account"),
          Column.number("score", "score, larger is better"),
          Column.number("rank", "rank by the score, one is best"),
          Column.text("selected", "true where the account is among the chosen, else false"),
          Column.number("truth", "true level in standard deviations; empty where not known"),
          Column.number("outcome_if_chosen", "what it brings later if chosen; empty if not known"),
          Column.number("outcome_if_not", "what it brings later if not; empty if not known"));

  /** {@return the accounts with the best scores, best first, equal scores in the order of ids} */
  public ImmutableList<AccountId> chosen() {
    return scoring.ranking().top(size).stream()
        .map(AccountScore::account)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return a row for each account, best first: score, rank, whether it is selected, and where the
   * truth is known its level and its outcome if chosen and if not}
   */
  public Table scores() {
    ImmutableSet<AccountId> selected = ImmutableSet.copyOf(chosen());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (AccountScore score : scoring.ranking().scores()) {
      Optional<AccountTruth> truth = problem.truth().map(known -> known.of(score.account()));
      rows.add(
          Arrays.asList(
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
