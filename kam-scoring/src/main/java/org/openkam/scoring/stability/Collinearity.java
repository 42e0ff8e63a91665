package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.numeric.PearsonCorrelation;
import org.openkam.core.numeric.Rounding;

/**
 * How far criteria measure the same thing twice (Keeney and Raiffa 1976): correlations, variance
 * inflation, and the number of criteria that there are in effect.
 */
public final class Collinearity {
  private final ImmutableList<Criterion> criteria;
  private final RealMatrix correlations;

  private Collinearity(ImmutableList<Criterion> criteria, RealMatrix correlations) {
    this.criteria = criteria;
    this.correlations = correlations;
  }

  /**
   * Correlates the criteria of a matrix.
   *
   * @param matrix at least three accounts with every value measured; a criterion on which all agree
   *     is correlated with nothing
   * @return the overlap
   * @throws IllegalArgumentException if there are fewer accounts or a value is missing
   */
  public static Collinearity of(DecisionMatrix matrix) {
    checkArgument(
        matrix.alternatives().size() >= 3,
        "correlation needs at least three accounts: %s",
        matrix.alternatives().size());
    int size = matrix.criteria().size();
    double[][] columns = new double[size][];
    for (int column = 0; column < size; column++) {
      columns[column] = complete(matrix, column);
    }
    RealMatrix correlations = new Array2DRowRealMatrix(size, size);
    for (int i = 0; i < size; i++) {
      correlations.setEntry(i, i, 1);
      for (int j = 0; j < i; j++) {
        double correlation = PearsonCorrelation.between(columns[i], columns[j]).orElse(0);
        correlations.setEntry(i, j, correlation);
        correlations.setEntry(j, i, correlation);
      }
    }
    return new Collinearity(matrix.criteria(), correlations);
  }

  private static double[] complete(DecisionMatrix matrix, int column) {
    double[] values = matrix.column(column);
    for (int row = 0; row < values.length; row++) {
      checkArgument(
          !Double.isNaN(values[row]),
          "%s must have a value for criterion '%s' to correlate it",
          matrix.alternatives().get(row).inWords(),
          matrix.criteria().get(column).id());
    }
    return values;
  }

  /**
   * Returns the correlation of two criteria (Pearson).
   *
   * @param one the place of a criterion, from zero
   * @param other the place of another one
   * @return the correlation of their measured values, from minus one to one
   */
  public double correlation(int one, int other) {
    return correlations.getEntry(one, other);
  }

  /**
   * {@return the number of criteria there are in effect: the square of the sum of the eigenvalues
   * of the correlation matrix by the sum of their squares, from one to the number of criteria}
   */
  public double effectiveNumber() {
    double[] values = new EigenDecompositionSymmetric(correlations).getEigenvalues();
    double sum = 0;
    double squares = 0;
    for (double value : values) {
      sum += value;
      squares += value * value;
    }
    return sum * sum / squares;
  }

  /**
   * {@return by how much the variance of each criterion is inflated by the others, from one, by id;
   * empty where a criterion is an exact combination of others}
   */
  public ImmutableMap<String, Double> varianceInflation() {
    LUDecomposition decomposition = new LUDecomposition(correlations);
    if (!decomposition.getSolver().isNonSingular()) {
      return ImmutableMap.of();
    }
    RealMatrix inverse = decomposition.getSolver().getInverse();
    ImmutableMap.Builder<String, Double> inflation = ImmutableMap.builder();
    for (int i = 0; i < criteria.size(); i++) {
      inflation.put(criteria.get(i).id(), inverse.getEntry(i, i));
    }
    return inflation.buildOrThrow();
  }

  /**
   * Finds pairs of criteria that count the same thing twice.
   *
   * @param limit the absolute correlation above which a pair is reported, such as 0.9
   * @return DOUBLE_COUNTING, one a pair
   */
  public ImmutableList<Finding> doubleCounting(double limit) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < criteria.size(); i++) {
      for (int j = i + 1; j < criteria.size(); j++) {
        if (Math.abs(correlation(i, j)) > limit) {
          findings.add(
              Finding.warning(
                  "DOUBLE_COUNTING",
                  criteria.get(i).id(),
                  "'{one}' and '{other}' move together (correlation {correlation}); together they"
                      + " count one thing twice",
                  ImmutableMap.of(
                      "one", criteria.get(i).id(),
                      "other", criteria.get(j).id(),
                      "correlation", Rounding.decimals(correlation(i, j), 3))));
        }
      }
    }
    return findings.build();
  }
}
