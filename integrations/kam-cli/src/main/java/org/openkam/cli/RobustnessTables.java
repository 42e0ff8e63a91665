package org.openkam.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.selection.SelectionStability.AccountStability;
import org.openkam.research.table.Column;
import org.openkam.research.table.Table;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/** How sure a choice is, with one observation a row. */
final class RobustnessTables {
  private static final Column CRITERION = Column.text("criterion", "id of the criterion");
  private static final Column LOWEST =
      Column.number("lowest", "smallest weight at which the result stays as it is, 0 to 1");
  private static final Column HIGHEST =
      Column.number("highest", "greatest weight at which the result stays as it is, 0 to 1");
  private static final Column WEIGHT = Column.number("weight", "weight in the model, 0 to 1");

  private static final ImmutableList<Column> MEMBERSHIP =
      ImmutableList.of(
          ResultTables.RUN_ID,
          ResultTables.ACCOUNT,
          ResultTables.SCORE,
          ResultTables.RANK,
          ResultTables.SELECTED,
          Column.number("probability", "share of the drawn weights by which it is chosen, 0 to 1"),
          Column.number("probability_low", "lower end of the 95 % interval of the probability"),
          Column.number("probability_high", "upper end of the 95 % interval of the probability"));

  private static final ImmutableList<Column> ACCEPTABILITY =
      ImmutableList.of(
          ResultTables.RUN_ID,
          ResultTables.ACCOUNT,
          Column.whole("rank", "rank, one is best, up to the number of key accounts"),
          Column.number("share", "share of the drawn weights by which it has the rank, 0 to 1"));

  private static final ImmutableList<Column> CENTRAL_WEIGHTS =
      ImmutableList.of(
          ResultTables.RUN_ID,
          ResultTables.ACCOUNT,
          CRITERION,
          Column.number("weight", "mean weight by which the account is first, 0 to 1"));

  private static final ImmutableList<Column> BREAK_EVEN =
      ImmutableList.of(
          ResultTables.RUN_ID, ResultTables.ACCOUNT, CRITERION, WEIGHT, LOWEST, HIGHEST);

  private static final ImmutableList<Column> TOP_SET =
      ImmutableList.of(
          ResultTables.RUN_ID,
          CRITERION,
          WEIGHT,
          LOWEST,
          HIGHEST,
          Column.text("below_lowest", "account that would be chosen below the smallest weight"),
          Column.text("above_highest", "account that would be chosen above the greatest weight"));

  private final String run;

  RobustnessTables(String run) {
    this.run = run;
  }

  Table membership(Selection selection, SelectionStability stability) {
    Scoring scoring = selection.scoring().orElseThrow();
    ImmutableSet<AccountId> chosen = ImmutableSet.copyOf(selection.keyAccountIds());
    List<List<Object>> rows = new ArrayList<>();
    for (AccountStability account : stability.accounts()) {
      AccountScore score = scoring.of(account.account());
      rows.add(
          List.of(
              run,
              account.account().value(),
              score.score(),
              score.rank(),
              String.valueOf(chosen.contains(account.account())),
              account.probability().share(),
              account.probability().lowest(),
              account.probability().highest()));
    }
    return Table.of(MEMBERSHIP, rows);
  }

  Table acceptability(SmaaReport report) {
    List<List<Object>> rows = new ArrayList<>();
    for (AccountId account : report.accounts()) {
      for (int rank = 1; rank <= report.ranks(); rank++) {
        rows.add(List.of(run, account.value(), (long) rank, report.acceptability(account, rank)));
      }
    }
    return Table.of(ACCEPTABILITY, rows);
  }

  Table centralWeights(SmaaReport report) {
    List<List<Object>> rows = new ArrayList<>();
    for (AccountId account : report.accounts()) {
      report
          .centralWeights(account)
          .ifPresent(
              weights ->
                  weights.forEach(
                      (criterion, weight) ->
                          rows.add(List.of(run, account.value(), criterion, weight))));
    }
    return Table.of(CENTRAL_WEIGHTS, rows);
  }

  Table breakEven(SelectionStability stability) {
    List<List<Object>> rows = new ArrayList<>();
    for (AccountStability account : stability.accounts()) {
      for (WeightInterval interval : account.breakEven()) {
        rows.add(
            List.of(
                run,
                account.account().value(),
                interval.criterion(),
                interval.weight(),
                interval.lowest(),
                interval.highest()));
      }
    }
    return Table.of(BREAK_EVEN, rows);
  }

  Table topSet(SelectionStability stability) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (WeightInterval interval : stability.topSet()) {
      rows.add(
          Arrays.asList(
              run,
              interval.criterion(),
              interval.weight(),
              interval.lowest(),
              interval.highest(),
              overtaker(interval.atLowest()),
              overtaker(interval.atHighest())));
    }
    return Table.of(TOP_SET, rows);
  }

  private static @Nullable String overtaker(Optional<WeightInterval.Overtaking> change) {
    return change.map(overtaking -> overtaking.overtaker().value()).orElse(null);
  }
}
