package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/** Scores samples of an additive strategy as sums of weight times worth. */
final class AdditiveSamples implements SampleScorer.Factory {
  private final FittedStrategy fitted;
  private final double[] unitWeights;
  private final double[][] worths;
  private final ImmutableList<UncertainCell> cells;
  private final ImmutableList<OrderedColumn> ordered;

  private AdditiveSamples(
      FittedStrategy fitted,
      double[][] worths,
      ImmutableList<UncertainCell> cells,
      ImmutableList<OrderedColumn> ordered) {
    this.fitted = fitted;
    this.unitWeights = fitted.weights();
    this.worths = worths;
    this.cells = cells;
    this.ordered = ordered;
  }

  static AdditiveSamples of(Scoring scoring, SmaaSettings settings) {
    FittedStrategy fitted = scoring.fitted();
    double[] weights = fitted.weights();
    int rows = scoring.alternatives().size();
    double[][] worths = new double[weights.length][rows];
    ImmutableList.Builder<OrderedColumn> ordered = ImmutableList.builder();
    for (int column = 0; column < weights.length; column++) {
      Criterion criterion = fitted.criteria().get(column);
      double[] measured = scoring.matrix().column(scoring.matrix().columnOf(criterion.id()));
      if (settings.orderOnly().contains(criterion.id())) {
        double most = fitted.contribution(column, best(criterion, measured)) / weights[column];
        ordered.add(OrderedColumn.of(column, criterion, measured, most));
        continue;
      }
      for (int row = 0; row < rows; row++) {
        worths[column][row] =
            Double.isNaN(measured[row])
                ? 0
                : fitted.contribution(column, measured[row]) / weights[column];
      }
    }
    ImmutableList<UncertainCell> cells = UncertainCell.of(scoring, settings);
    cells.forEach(cell -> worths[cell.column()][cell.row()] = 0);
    return new AdditiveSamples(fitted, worths, cells, ordered.build());
  }

  private static double best(Criterion criterion, double[] measured) {
    boolean less = criterion.preference() instanceof Preference.Less;
    return criterion
        .bounds()
        .map(bounds -> less ? bounds.lowest() : bounds.highest())
        .orElseGet(
            () ->
                less
                    ? Arrays.stream(measured).min().orElseThrow()
                    : Arrays.stream(measured).max().orElseThrow());
  }

  @Override
  public SampleScorer create() {
    return this::score;
  }

  @Override
  public boolean drawsMeasurements() {
    return !cells.isEmpty() || !ordered.isEmpty();
  }

  private void score(RandomGenerator random, double[] weights, double[] scores) {
    Arrays.fill(scores, 0);
    for (int column = 0; column < weights.length; column++) {
      double weight = weights[column];
      double[] worth = worths[column];
      for (int row = 0; row < scores.length; row++) {
        scores[row] += weight * worth[row];
      }
    }
    for (UncertainCell cell : cells) {
      double drawn = fitted.contribution(cell.column(), cell.value().draw(random));
      scores[cell.row()] += weights[cell.column()] * (drawn / unitWeights[cell.column()]);
    }
    for (OrderedColumn column : ordered) {
      column.add(random, weights[column.column()], scores);
    }
  }

  /** A criterion of whose values only the order is used. */
  private static final class OrderedColumn {
    private final int column;
    private final int[] places;
    private final int levels;
    private final double most;

    private OrderedColumn(int column, int[] places, int levels, double most) {
      this.column = column;
      this.places = places;
      this.levels = levels;
      this.most = most;
    }

    static OrderedColumn of(int column, Criterion criterion, double[] measured, double most) {
      checkArgument(
          criterion.preference() instanceof Preference.More
              || criterion.preference() instanceof Preference.Less,
          "levels of criterion '%s' have no order of worth, because %s",
          criterion.id(),
          criterion.preference());
      double[] levels =
          Arrays.stream(measured).filter(v -> !Double.isNaN(v)).distinct().sorted().toArray();
      boolean less = criterion.preference() instanceof Preference.Less;
      int[] places =
          IntStream.range(0, measured.length)
              .map(
                  row -> {
                    int place = Arrays.binarySearch(levels, measured[row]);
                    return place < 0 || !less ? place : levels.length - 1 - place;
                  })
              .toArray();
      return new OrderedColumn(column, places, levels.length, most);
    }

    int column() {
      return column;
    }

    void add(RandomGenerator random, double weight, double[] scores) {
      double[] worth = new double[levels];
      for (int level = 1; level < levels - 1; level++) {
        worth[level] = random.nextDouble();
      }
      worth[levels - 1] = 1;
      Arrays.sort(worth);
      for (int row = 0; row < scores.length; row++) {
        if (places[row] >= 0) {
          scores[row] += weight * most * worth[places[row]];
        }
      }
    }
  }
}
