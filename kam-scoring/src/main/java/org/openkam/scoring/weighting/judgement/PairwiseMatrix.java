package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.List;

/**
 * How many times more important each criterion was judged than each other one (Saaty 1977).
 *
 * <p>Every judgement is above zero, from 1 / {@value #GREATEST} to {@value #GREATEST}; the
 * judgement of the same two criteria the other way round is one divided by it; a criterion is once
 * as important as itself. A comparison that nobody made is NaN both ways. Immutable.
 */
public final class PairwiseMatrix {
  /** The greatest judgement that is taken. */
  public static final double GREATEST = 1e9;

  /** How far a pair of judgements may be from reciprocal: a reciprocal with three decimals is. */
  private static final double ROUNDED = 5e-3;

  private final ImmutableList<String> criteria;
  private final double[][] values;

  private PairwiseMatrix(ImmutableList<String> criteria, double[][] values) {
    this.criteria = criteria;
    this.values = values;
  }

  /**
   * Returns the matrix with given judgements.
   *
   * @param criteria the ids of the criteria, each once
   * @param values one array a criterion with one judgement a criterion, its importance over that
   *     one; NaN where nobody judged
   * @return the matrix
   * @throws IllegalArgumentException if a size is wrong, a criterion occurs twice, a judgement is
   *     out of range, the diagonal is not one, or two judgements are not reciprocal
   */
  public static PairwiseMatrix of(List<String> criteria, double[][] values) {
    checkArgument(
        !criteria.isEmpty() && ImmutableSet.copyOf(criteria).size() == criteria.size(),
        "pairwise matrix must have each criterion once: %s",
        criteria);
    checkArgument(
        values.length == criteria.size(),
        "pairwise matrix must have one row for each of %s: %s",
        criteria,
        values.length);
    for (int row = 0; row < values.length; row++) {
      checkArgument(
          values[row].length == criteria.size(),
          "criterion '%s' must have one judgement for each of %s: %s",
          criteria.get(row),
          criteria,
          values[row].length);
    }
    double[][] copy = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    PairwiseMatrix matrix = new PairwiseMatrix(ImmutableList.copyOf(criteria), copy);
    matrix.check();
    return matrix;
  }

  /**
   * Starts a matrix whose comparisons are given one by one.
   *
   * @param criteria the ids of the criteria, each once
   * @return a builder without comparisons
   */
  public static Builder comparing(List<String> criteria) {
    return new Builder(ImmutableList.copyOf(criteria));
  }

  /**
   * Aggregates the comparisons of several people into those of one (AIJ) by the geometric mean, the
   * only mean that keeps comparisons reciprocal (Aczel and Saaty 1983, Forman and Peniwati 1998).
   *
   * <p>A comparison counts the people who made it; it is missing where nobody did. To aggregate the
   * weights of each person instead, see {@link
   * org.openkam.scoring.weighting.WeightCombinations#geometricMean}.
   *
   * @param matrices at least one, all of the same criteria in the same order
   * @return the comparisons of the group
   * @throws IllegalArgumentException if there is none or the criteria differ
   */
  public static PairwiseMatrix geometricMean(List<PairwiseMatrix> matrices) {
    return GroupJudgement.of(matrices);
  }

  private void check() {
    for (int row = 0; row < size(); row++) {
      checkArgument(
          values[row][row] == 1,
          "criterion '%s' must be once as important as itself: %s",
          criteria.get(row),
          values[row][row]);
      for (int column = 0; column < row; column++) {
        checkPair(column, row);
      }
    }
  }

  private void checkPair(int one, int other) {
    double there = values[one][other];
    double back = values[other][one];
    checkArgument(
        isMissing(one, other) || (there >= 1 / GREATEST && there <= GREATEST),
        "comparison of '%s' with '%s' must be from %s to %s: %s",
        criteria.get(one),
        criteria.get(other),
        1 / GREATEST,
        GREATEST,
        there);
    checkArgument(
        isMissing(one, other) ? Double.isNaN(back) : Math.abs(there * back - 1) <= ROUNDED,
        "comparison of '%s' with '%s' must be the reciprocal of %s: %s",
        criteria.get(other),
        criteria.get(one),
        there,
        back);
  }

  /** {@return the ids of the criteria, in the order of rows and columns} */
  public ImmutableList<String> criteria() {
    return criteria;
  }

  /** {@return the number of criteria, at least one} */
  public int size() {
    return values.length;
  }

  /**
   * Returns a judgement.
   *
   * @param row the place of a criterion, from zero
   * @param column the place of the criterion it is compared with, from zero
   * @return how many times more important the first is, above zero; NaN where nobody judged
   */
  public double value(int row, int column) {
    checkElementIndex(row, size());
    return values[row][column];
  }

  /**
   * Tells whether nobody compared two criteria.
   *
   * @param row the place of a criterion, from zero
   * @param column the place of another one, from zero
   * @return whether the comparison is missing
   */
  public boolean isMissing(int row, int column) {
    return Double.isNaN(value(row, column));
  }

  /** {@return whether every two criteria were compared} */
  public boolean hasEveryJudgement() {
    return missing() == 0;
  }

  /** {@return the number of pairs of criteria that nobody compared} */
  public int missing() {
    int missing = 0;
    for (int row = 0; row < size(); row++) {
      for (int column = 0; column < row; column++) {
        missing += isMissing(row, column) ? 1 : 0;
      }
    }
    return missing;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PairwiseMatrix that
        && criteria.equals(that.criteria)
        && Arrays.deepEquals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * criteria.hashCode() + Arrays.deepHashCode(values);
  }

  @Override
  public String toString() {
    return "comparisons of " + criteria + " " + Arrays.deepToString(values);
  }

  /** Builds {@link PairwiseMatrix} instances; comparisons that are not given are missing. */
  public static final class Builder {
    private final ImmutableList<String> criteria;
    private final double[][] values;

    Builder(ImmutableList<String> criteria) {
      this.criteria = criteria;
      this.values = new double[criteria.size()][criteria.size()];
      for (int row = 0; row < values.length; row++) {
        Arrays.fill(values[row], Double.NaN);
        values[row][row] = 1;
      }
    }

    /**
     * Says how two criteria compare; the comparison the other way round follows.
     *
     * @param criterion the id of a criterion
     * @param times how many times more important it is, above zero; one half says that it is half
     *     as important
     * @param other the id of the criterion it is compared with
     * @return this builder
     * @throws IllegalArgumentException if a criterion is unknown or both are the same
     */
    @CanIgnoreReturnValue
    public Builder judge(String criterion, double times, String other) {
      int row = place(criterion);
      int column = place(other);
      checkArgument(row != column, "criterion must be compared with another one: '%s'", criterion);
      values[row][column] = times;
      values[column][row] = 1 / times;
      return this;
    }

    private int place(String criterion) {
      int place = criteria.indexOf(criterion);
      checkArgument(place >= 0, "no criterion '%s' among %s", criterion, criteria);
      return place;
    }

    /**
     * Returns the matrix.
     *
     * @return the matrix
     * @throws IllegalArgumentException if a criterion occurs twice or a judgement is out of range
     */
    public PairwiseMatrix build() {
      return of(criteria, values);
    }
  }
}
