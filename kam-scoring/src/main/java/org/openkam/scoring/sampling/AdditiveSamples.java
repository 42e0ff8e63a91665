package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
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
  private final DrawnRows drawn;
  private final ImmutableList<OrderedColumn> ordered;

  private AdditiveSamples(
      FittedStrategy fitted,
      double[][] worths,
      DrawnRows drawn,
      ImmutableList<OrderedColumn> ordered) {
    this.fitted = fitted;
    this.unitWeights = fitted.weights();
    this.worths = worths;
    this.drawn = drawn;
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
    return new AdditiveSamples(fitted, worths, DrawnRows.of(cells, rows), ordered.build());
  }

  private static double best(Criterion criterion, double[] measured) {
    boolean less = criterion.preference() instanceof Preference.Less;
    return criterion
        .bounds()
        .map(bounds -> less ? bounds.lowest() : bounds.highest())
        .orElseGet(
            () -> {
              DoubleSummaryStatistics seen = measured(criterion, measured).summaryStatistics();
              return less ? seen.getMin() : seen.getMax();
            });
  }

  private static DoubleStream measured(Criterion criterion, double[] measured) {
    checkArgument(
        Arrays.stream(measured).anyMatch(value -> !Double.isNaN(value)),
        "criterion '%s' was measured for no account, so no worth can be drawn for its levels; leave"
            + " it out",
        criterion.id());
    return Arrays.stream(measured).filter(value -> !Double.isNaN(value));
  }

  @Override
  public SampleScorer create() {
    return this::score;
  }

  @Override
  public boolean drawsMeasurements() {
    return !drawn.isEmpty() || !ordered.isEmpty();
  }

  /** {@return the candidates in blocks, unless levels are drawn by their order} */
  @Override
  public Optional<AdditiveBlocks> blocks(int[] rows) {
    return ordered.isEmpty() ? Optional.of(new AdditiveBlocks(this, rows)) : Optional.empty();
  }

  /** {@return the weights of the scoring, not to be changed} */
  double[] unitWeights() {
    return unitWeights;
  }

  double[][] worths() {
    return worths;
  }

  /** {@return what each account is worth at most by criterion, infinite where no bound is known} */
  double[][] greatestWorths() {
    double[][] greatest = new double[worths.length][];
    for (int column = 0; column < worths.length; column++) {
      greatest[column] = worths[column].clone();
    }
    for (int row = 0; row < worths[0].length; row++) {
      for (UncertainCell cell : drawn.cells(row)) {
        double most =
            fitted.greatestContribution(
                cell.column(), cell.value().least(), cell.value().greatest());
        greatest[cell.column()][row] = most / unitWeights[cell.column()];
      }
    }
    return greatest;
  }

  boolean isDrawn(int row) {
    return drawn.isDrawn(row);
  }

  /** {@return the score of an account without what is drawn} */
  double known(int row, double[] weights) {
    double score = 0;
    for (int column = 0; column < weights.length; column++) {
      score += weights[column] * worths[column][row];
    }
    return score;
  }

  /** Adds what is drawn for an account to the rest of its score. */
  double withDrawn(long lot, int row, double[] weights, double rest) {
    RandomGenerator random = DrawnRows.generator(lot, row);
    double score = rest;
    for (UncertainCell cell : drawn.cells(row)) {
      double amount = fitted.contribution(cell.column(), cell.value().draw(random));
      score += weights[cell.column()] * (amount / unitWeights[cell.column()]);
    }
    return score;
  }

  private void score(long lot, double[] weights, double[] scores) {
    Arrays.fill(scores, 0);
    for (int column = 0; column < weights.length; column++) {
      double weight = weights[column];
      double[] worth = worths[column];
      for (int row = 0; row < scores.length; row++) {
        scores[row] += weight * worth[row];
      }
    }
    if (!drawn.isEmpty()) {
      for (int row = 0; row < scores.length; row++) {
        if (drawn.isDrawn(row)) {
          scores[row] = withDrawn(lot, row, weights, scores[row]);
        }
      }
    }
    for (OrderedColumn column : ordered) {
      column.add(DrawnRows.generator(lot, -1 - column.column()), weights[column.column()], scores);
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
      double[] levels = measured(criterion, measured).distinct().sorted().toArray();
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
