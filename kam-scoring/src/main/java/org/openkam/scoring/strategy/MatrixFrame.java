package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.numeric.ColumnBlocks;
import org.openkam.core.numeric.ColumnSummary;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;

/** The active columns of a matrix: seen through value functions, with missing values filled in. */
final class MatrixFrame implements Frame {
  private final DecisionMatrix matrix;
  private final ColumnBlocks blocks;
  private final ImmutableList<SeenColumn> columns;
  private final WeightedCriteria criteria;
  private final double[] fills;
  private final Parallelism parallelism;
  private final Supplier<ImmutableList<ColumnStatistics>> statistics;

  private MatrixFrame(
      DecisionMatrix matrix,
      ImmutableList<SeenColumn> columns,
      WeightedCriteria criteria,
      double[] fills,
      Parallelism parallelism) {
    this.matrix = matrix;
    this.blocks = matrix.blocks();
    this.columns = columns;
    this.criteria = criteria;
    this.fills = fills;
    this.parallelism = parallelism;
    this.statistics = Suppliers.memoize(this::computeStatistics);
  }

  /** Returns the frame; a fill of NaN leaves missing values as they are. */
  static MatrixFrame of(
      DecisionMatrix matrix,
      ImmutableList<SeenColumn> columns,
      double[] fills,
      Parallelism parallelism) {
    return new MatrixFrame(matrix, columns, criteria(columns), fills.clone(), parallelism);
  }

  /** {@return the criteria and weights of columns, as a method sees them} */
  static WeightedCriteria criteria(ImmutableList<SeenColumn> columns) {
    return WeightedCriteria.of(
        columns.stream().map(SeenColumn::seen).toList(),
        columns.stream().mapToDouble(SeenColumn::weight).toArray());
  }

  static MatrixFrame unfilled(
      DecisionMatrix matrix, ImmutableList<SeenColumn> columns, Parallelism parallelism) {
    double[] fills = new double[columns.size()];
    Arrays.fill(fills, Double.NaN);
    return of(matrix, columns, fills, parallelism);
  }

  /** {@return the same accounts with other fills for missing values} */
  MatrixFrame withFills(double[] others) {
    return new MatrixFrame(matrix, columns, criteria, others.clone(), parallelism);
  }

  ImmutableList<SeenColumn> columns() {
    return columns;
  }

  /** {@return what is to be known of the values: which were missing, and which are clipped} */
  ImmutableList<Finding> findings(ScoringPolicy.MissingData policy) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (policy != ScoringPolicy.MissingData.REFUSE) {
      findings.addAll(ValueFindings.missing(unfilled(matrix, columns, parallelism), policy));
    }
    return findings.addAll(ValueFindings.beyondBounds(this)).build();
  }

  @Override
  public WeightedCriteria weightedCriteria() {
    return criteria;
  }

  @Override
  public int size() {
    return matrix.alternatives().size();
  }

  @Override
  public Optional<AlternativeId> findAlternative(int row) {
    return Optional.of(matrix.alternatives().get(row));
  }

  @Override
  public ImmutableList<ColumnStatistics> statistics() {
    return statistics.get();
  }

  @Override
  public Parallelism parallelism() {
    return parallelism;
  }

  @Override
  public int blockCount() {
    return matrix.blockCount();
  }

  @Override
  public int blockSize(int block) {
    return matrix.blockSize(block);
  }

  @Override
  public double[] values(int block, int column, double[] room) {
    double[] measured = blocks.values(block, columns.get(column).index());
    if (isAsMeasured(column)) {
      return measured;
    }
    for (int i = 0; i < measured.length; i++) {
      room[i] = see(column, measured[i]);
    }
    return room;
  }

  /** Returns whether no value of a column is seen in another way or filled in. */
  private boolean isAsMeasured(int column) {
    SeenColumn seen = columns.get(column);
    return seen.worth().isEmpty()
        && (Double.isNaN(fills[column]) || blocks.summary(seen.index()).count() == size());
  }

  @Override
  public double[] column(int column) {
    double[] values = new double[size()];
    double[] room = new double[DecisionMatrix.BLOCK_SIZE];
    for (int block = 0; block < blockCount(); block++) {
      double[] part = values(block, column, room);
      System.arraycopy(part, 0, values, block * DecisionMatrix.BLOCK_SIZE, blockSize(block));
    }
    return values;
  }

  /** {@return what the strategy needs of a column} */
  ImmutableSet<Requirement> requirements(int column) {
    return columns.get(column).requirements();
  }

  /** {@return whether a value was missing before it was filled in} */
  boolean isMissing(int row, int column) {
    return Double.isNaN(matrix.value(row, columns.get(column).index()));
  }

  /** {@return the value as the strategy sees it} */
  double value(int row, int column) {
    return see(column, matrix.value(row, columns.get(column).index()));
  }

  private double see(int column, double measured) {
    if (Double.isNaN(measured)) {
      return fills[column];
    }
    return columns.get(column).see(measured);
  }

  private ImmutableList<ColumnStatistics> computeStatistics() {
    return IntStream.range(0, columns.size())
        .mapToObj(column -> isSummedUp(column) ? known(column) : computed(column))
        .collect(toImmutableList());
  }

  /** Returns whether the matrix knows all that the method needs of a column. */
  private boolean isSummedUp(int column) {
    return isAsMeasured(column)
        && !requirements(column).contains(Requirement.RECIPROCALS)
        && !requirements(column).contains(Requirement.LOGARITHMS);
  }

  private ColumnStatistics known(int column) {
    ColumnSummary known = blocks.summary(columns.get(column).index());
    return ColumnStatistics.builder()
        .count(known.count())
        .min(known.min())
        .max(known.max())
        .sum(known.sum())
        .squaredDeviations(known.squaredDeviations())
        .build();
  }

  private ColumnStatistics computed(int column) {
    ColumnStatistics[] parts = new ColumnStatistics[blockCount()];
    parallelism.forEach(
        blockCount(),
        () -> {
          double[] room = new double[DecisionMatrix.BLOCK_SIZE];
          return block ->
              parts[block] =
                  ColumnStatistics.of(
                      values(block, column, room), blockSize(block), requirements(column));
        });
    return Arrays.stream(parts).reduce(ColumnStatistics.EMPTY, ColumnStatistics::merge);
  }
}
