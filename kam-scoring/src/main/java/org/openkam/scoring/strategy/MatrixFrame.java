package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Requirement;

/** The active columns of a matrix: seen through value functions, with missing values filled in. */
final class MatrixFrame implements Frame {
  private final DecisionMatrix matrix;
  private final ImmutableList<SeenColumn> columns;
  private final WeightedCriteria criteria;
  private final double[] fills;
  private final ImmutableList<ColumnStatistics> statistics;

  private MatrixFrame(
      DecisionMatrix matrix,
      ImmutableList<SeenColumn> columns,
      WeightedCriteria criteria,
      double[] fills) {
    this.matrix = matrix;
    this.columns = columns;
    this.criteria = criteria;
    this.fills = fills;
    this.statistics =
        IntStream.range(0, columns.size())
            .mapToObj(this::computeStatistics)
            .collect(toImmutableList());
  }

  /** Returns the frame; a fill of NaN leaves missing values as they are. */
  static MatrixFrame of(DecisionMatrix matrix, ImmutableList<SeenColumn> columns, double[] fills) {
    return new MatrixFrame(matrix, columns, criteria(columns), fills.clone());
  }

  /** {@return the criteria and weights of columns, as a method sees them} */
  static WeightedCriteria criteria(ImmutableList<SeenColumn> columns) {
    return WeightedCriteria.of(
        columns.stream().map(SeenColumn::seen).toList(),
        columns.stream().mapToDouble(SeenColumn::weight).toArray());
  }

  static MatrixFrame unfilled(DecisionMatrix matrix, ImmutableList<SeenColumn> columns) {
    double[] fills = new double[columns.size()];
    Arrays.fill(fills, Double.NaN);
    return of(matrix, columns, fills);
  }

  @Override
  public WeightedCriteria weightedCriteria() {
    return criteria;
  }

  @Override
  public int size() {
    return matrix.accounts().size();
  }

  @Override
  public ImmutableList<ColumnStatistics> statistics() {
    return statistics;
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
  public void read(int block, double[][] target) {
    for (int column = 0; column < columns.size(); column++) {
      readColumn(block, column, target[column]);
    }
  }

  @Override
  public double[] column(int column) {
    double[] values = new double[size()];
    double[] block = new double[DecisionMatrix.BLOCK_SIZE];
    for (int i = 0; i < blockCount(); i++) {
      readColumn(i, column, block);
      System.arraycopy(block, 0, values, i * DecisionMatrix.BLOCK_SIZE, blockSize(i));
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

  private void readColumn(int block, int column, double[] target) {
    matrix.copyBlock(block, columns.get(column).index(), target);
    if (columns.get(column).worth().isPresent() || !Double.isNaN(fills[column])) {
      for (int i = 0; i < blockSize(block); i++) {
        target[i] = see(column, target[i]);
      }
    }
  }

  private double see(int column, double measured) {
    if (Double.isNaN(measured)) {
      return fills[column];
    }
    return columns.get(column).see(measured);
  }

  private ColumnStatistics computeStatistics(int column) {
    ColumnStatistics statistics = ColumnStatistics.EMPTY;
    double[] block = new double[DecisionMatrix.BLOCK_SIZE];
    for (int i = 0; i < blockCount(); i++) {
      readColumn(i, column, block);
      statistics = statistics.merge(ColumnStatistics.of(block, blockSize(i), requirements(column)));
    }
    return statistics;
  }
}
