package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizer;

/**
 * The criteria as a method sees them, each with a weight above zero; the weights sum to one.
 *
 * <p>Of every criterion more or less is better: one with a value function, a target or a range
 * stands here as its worth, from zero to one, of which more is better. Immutable.
 */
public final class WeightedCriteria {
  private final ImmutableList<Criterion> criteria;
  private final double[] weights;

  private WeightedCriteria(ImmutableList<Criterion> criteria, double[] weights) {
    this.criteria = criteria;
    this.weights = weights;
  }

  static WeightedCriteria of(List<Criterion> criteria, double[] weights) {
    checkArgument(
        criteria.size() == weights.length,
        "criteria must have one weight each, but %s have: %s",
        criteria.size(),
        weights.length);
    return new WeightedCriteria(ImmutableList.copyOf(criteria), weights.clone());
  }

  /** {@return the number of criteria} */
  public int size() {
    return weights.length;
  }

  /** {@return the criteria in the order of the columns} */
  public ImmutableList<Criterion> criteria() {
    return criteria;
  }

  /**
   * Returns a criterion.
   *
   * @param column from zero to the size, exclusive
   * @return the criterion
   */
  public Criterion criterion(int column) {
    return criteria.get(column);
  }

  /**
   * Returns a weight.
   *
   * @param column from zero to the size, exclusive
   * @return the weight, above zero and at most one
   */
  public double weight(int column) {
    return weights[column];
  }

  /** {@return the weights in the order of the columns, a new array} */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * Tells whether smaller values of a criterion are better.
   *
   * @param column from zero to the size, exclusive
   * @return whether less is better
   */
  public boolean isLessBetter(int column) {
    return criteria.get(column).preference() instanceof Preference.Less;
  }

  /**
   * Fits a normalization to every criterion.
   *
   * @param normalization the normalization
   * @param statistics the statistics of each column, in the order of the columns
   * @return one function a column, from a value to its normalized value
   */
  public DoubleUnaryOperator[] normalizers(
      Normalization normalization, List<ColumnStatistics> statistics) {
    DoubleUnaryOperator[] normalizers = new DoubleUnaryOperator[size()];
    for (int column = 0; column < normalizers.length; column++) {
      normalizers[column] = normalization.fit(criterion(column), statistics.get(column));
    }
    return normalizers;
  }

  /**
   * Fits a normalization to every criterion.
   *
   * @param normalization the normalization
   * @param statistics the statistics of each column, in the order of the columns
   * @return the normalizer of the columns
   */
  public Normalizer normalizer(Normalization normalization, List<ColumnStatistics> statistics) {
    return Normalizer.of(ImmutableList.copyOf(normalizers(normalization, statistics)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeightedCriteria that
        && criteria.equals(that.criteria)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return 31 * criteria.hashCode() + Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return criteria.stream().map(Criterion::id).toList() + " weighing " + Arrays.toString(weights);
  }
}
