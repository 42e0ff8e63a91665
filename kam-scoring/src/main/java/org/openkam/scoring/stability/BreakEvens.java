package org.openkam.scoring.stability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;

/** The break-even weights of all accounts; those without any share one list. */
final class BreakEvens {
  private final AdditiveScores scores;
  private final int[] order;
  private final List<Column> columns = new ArrayList<>();

  private BreakEvens(AdditiveScores scores, int[] order) {
    this.scores = scores;
    this.order = order;
  }

  static BreakEvens of(AdditiveScores scores, int[] order, int count) {
    BreakEvens breakEvens = new BreakEvens(scores, order);
    for (int column = 0; column < scores.columns(); column++) {
      WeightCurves curves = WeightCurves.of(scores, column);
      breakEvens.columns.add(
          new Column(
              scores.criterion(column),
              curves.weight(),
              BreakEvenSearch.run(curves, order, count, 0),
              BreakEvenSearch.run(curves, order, count, 1)));
    }
    return breakEvens;
  }

  /** {@return the intervals of every account, best first} */
  ImmutableMap<AccountId, ImmutableList<WeightInterval>> byAccount() {
    ImmutableList<WeightInterval> untouched = intervals(-1);
    ImmutableMap.Builder<AccountId, ImmutableList<WeightInterval>> intervals =
        ImmutableMap.builderWithExpectedSize(order.length);
    for (int row : order) {
      boolean changes = columns.stream().anyMatch(column -> column.changes(row));
      intervals.put(scores.account(row), changes ? intervals(row) : untouched);
    }
    return intervals.buildOrThrow();
  }

  ImmutableList<WeightInterval> intervals(int row) {
    ImmutableList.Builder<WeightInterval> intervals = ImmutableList.builder();
    for (Column column : columns) {
      BreakEvenSearch.@Nullable Change down = column.down.get(row);
      BreakEvenSearch.@Nullable Change up = column.up.get(row);
      intervals.add(
          WeightInterval.builder()
              .criterion(column.criterion)
              .weight(column.weight)
              .lowest(down == null ? 0 : down.weight())
              .highest(up == null ? 1 : up.weight())
              .atLowest(overtaking(down))
              .atHighest(overtaking(up))
              .build());
    }
    return intervals.build();
  }

  private Optional<WeightInterval.Overtaking> overtaking(BreakEvenSearch.@Nullable Change change) {
    return Optional.ofNullable(change)
        .map(
            found ->
                new WeightInterval.Overtaking(
                    scores.account(found.overtaken()), scores.account(found.overtaker())));
  }

  private record Column(
      String criterion,
      double weight,
      Map<Integer, BreakEvenSearch.Change> down,
      Map<Integer, BreakEvenSearch.Change> up) {
    boolean changes(int row) {
      return down.containsKey(row) || up.containsKey(row);
    }
  }
}
