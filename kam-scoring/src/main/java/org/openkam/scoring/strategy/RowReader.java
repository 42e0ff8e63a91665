package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.normalization.Requirement;

/**
 * Reads the measured values of one account as a strategy sees them, without a matrix.
 *
 * <p>Only what raises no question is read here: an account that may be refused goes the way of a
 * matrix, which finds the reason. Immutable.
 */
final class RowReader {
  private final ImmutableList<Optional<ValueFunction>> worths;
  private final boolean isAsMeasured;
  private final double[] fills;
  private final double[] weights;
  private final double[] lowest;
  private final boolean isOpen;
  private final ScoringPolicy.MissingData missingData;

  private RowReader(
      ImmutableList<SeenColumn> columns, Imputation fills, ScoringPolicy.MissingData missingData) {
    this.worths = columns.stream().map(SeenColumn::worth).collect(ImmutableList.toImmutableList());
    this.isAsMeasured = worths.stream().allMatch(Optional::isEmpty);
    this.fills = fills.main();
    this.weights = columns.stream().mapToDouble(SeenColumn::weight).toArray();
    this.lowest = columns.stream().mapToDouble(RowReader::lowest).toArray();
    this.isOpen = columns.stream().allMatch(RowReader::isMeaningful);
    this.missingData = missingData;
  }

  static RowReader of(
      ImmutableList<SeenColumn> columns, Imputation fills, ScoringPolicy.MissingData missingData) {
    return new RowReader(columns, fills, missingData);
  }

  /** {@return the least value that a method takes in a column} */
  static double lowest(SeenColumn column) {
    if (column.requirements().contains(Requirement.POSITIVE)) {
      return Double.MIN_VALUE;
    }
    return column.requirements().contains(Requirement.NON_NEGATIVE) ? 0 : -Double.MAX_VALUE;
  }

  /** {@return whether a method takes the values of a column, whatever they are} */
  static boolean isMeaningful(SeenColumn column) {
    Criterion seen = column.seen();
    Scale.Type type = seen.scale().type();
    boolean isBounded =
        !column.requirements().contains(Requirement.BOUNDS) || seen.bounds().isPresent();
    boolean isRatio =
        !column.requirements().contains(Requirement.RATIO_SCALE)
            || (type != Scale.Type.INTERVAL && type != Scale.Type.ORDINAL);
    return isBounded && isRatio;
  }

  /**
   * Scores an account.
   *
   * @param measured one value a column, NaN where it was not measured
   * @return the score, or NaN where the account may have to be refused
   */
  double score(RowScorer scorer, double[] measured) {
    double[] values = measured.clone();
    if (!isAsMeasured) {
      seeWorths(values);
    }
    if (isTaken(values)) {
      return scorer.score(values);
    }
    boolean leavesOut =
        missingData == ScoringPolicy.MissingData.IGNORE && scorer instanceof AdditiveScorer;
    // the best case of an interval may be refused where the worst one is not
    if (!leavesOut && missingData == ScoringPolicy.MissingData.INTERVAL) {
      return Double.NaN;
    }
    for (int column = 0; column < values.length; column++) {
      values[column] = Double.isNaN(values[column]) ? fills[column] : values[column];
    }
    if (isTaken(values)) {
      return scorer.score(values);
    }
    return leavesOut ? partial((AdditiveScorer) scorer, values) : Double.NaN;
  }

  private void seeWorths(double[] values) {
    for (int column = 0; column < values.length; column++) {
      Optional<ValueFunction> worth = worths.get(column);
      if (worth.isPresent() && Double.isFinite(values[column])) {
        values[column] = worth.get().worth(values[column]);
      }
    }
  }

  /** {@return whether every value is there and one that the method takes} */
  private boolean isTaken(double[] values) {
    boolean isTaken = isOpen;
    for (int column = 0; column < values.length; column++) {
      isTaken &= isTaken(column, values[column]);
    }
    return isTaken;
  }

  private boolean isTaken(int column, double value) {
    return value >= lowest[column] && value <= Double.MAX_VALUE;
  }

  private double partial(AdditiveScorer scorer, double[] values) {
    double score = 0;
    double covered = 0;
    for (int column = 0; column < values.length; column++) {
      double value = values[column];
      if (!Double.isNaN(value) && !isTaken(column, value)) {
        return Double.NaN;
      }
      if (!Double.isNaN(value)) {
        score += scorer.contribution(column, value);
        covered += weights[column];
      }
    }
    return isOpen ? score / covered : Double.NaN;
  }
}
