package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.model.StrategySpec;

/** Turns fitted strategies into plain data and back. */
final class Freezer {
  private Freezer() {}

  static FrozenModel freeze(FittedStrategy fitted) {
    FrozenModel.Builder frozen =
        FrozenModel.builder()
            .strategy(new StrategySpec(fitted.strategy().name(), fitted.strategy().parameters()))
            .policy(fitted.policy())
            .parameters(fitted.parameters())
            .findings(fitted.findings());
    ImmutableList<Criterion> criteria = fitted.criteria();
    double[] weights = fitted.weights();
    for (int column = 0; column < weights.length; column++) {
      frozen.addColumns(
          FrozenModel.Column.builder()
              .criterion(criteria.get(column))
              .weight(weights[column])
              .fill(fitted.fills().main(column))
              .bestCaseFill(fitted.fills().best(column))
              .build());
    }
    return frozen.build();
  }

  static FittedStrategy restore(FrozenModel frozen, ScoringStrategy strategy) {
    ImmutableList<SeenColumn> columns =
        IntStream.range(0, frozen.columns().size())
            .mapToObj(column -> seen(column, frozen.columns().get(column), strategy))
            .collect(toImmutableList());
    return new FittedStrategy(
        strategy,
        frozen.policy(),
        columns,
        Imputation.of(frozen.columns()),
        frozen.parameters(),
        scorer(strategy, columns, frozen.parameters()),
        frozen.findings());
  }

  private static SeenColumn seen(int index, FrozenModel.Column column, ScoringStrategy strategy) {
    SeenColumn seen = SeenColumn.of(index, column.criterion(), column.weight(), strategy);
    MatrixCheck.bounds(strategy, seen.seen(), seen.requirements());
    return seen;
  }

  /** Parameters of another shape are refused by the strategy, or show in what it lacks. */
  private static RowScorer scorer(
      ScoringStrategy strategy, ImmutableList<SeenColumn> columns, FittedParameters parameters) {
    try {
      return strategy.scorer(MatrixFrame.criteria(columns), parameters);
    } catch (IndexOutOfBoundsException tooFew) {
      throw new IllegalArgumentException(
          "strategy '"
              + strategy.name()
              + "' remembers more of "
              + columns.size()
              + " criteria than the fitted parameters hold: "
              + parameters,
          tooFew);
    }
  }
}
