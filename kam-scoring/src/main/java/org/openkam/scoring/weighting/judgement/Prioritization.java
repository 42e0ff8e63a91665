package org.openkam.scoring.weighting.judgement;

/**
 * A way to take weights from pairwise comparisons.
 *
 * <p>The provided ones agree on consistent comparisons; additional ones may be added by
 * implementing this interface. All implementations must be immutable, deterministic and safe for
 * many threads, should have value equality, and must give back the weights that a consistent matrix
 * was made from.
 */
public interface Prioritization {
  /**
   * The principal eigenvector of the matrix (Saaty 1977). Where comparisons are missing, zero
   * stands for them and the diagonal counts how many are missing in its row (Harker 1987).
   */
  Prioritization EIGENVECTOR = new Eigenvector();

  /**
   * The geometric mean of each row (Crawford and Williams 1985). Where comparisons are missing, the
   * weights whose ratios have the least sum of squared logarithmic errors (Bozoki, Fulop and Ronyai
   * 2010), which is the same thing where none is.
   */
  Prioritization GEOMETRIC_MEAN = new GeometricMean();

  /** The mean of the columns after each was divided by its sum; needs every comparison. */
  Prioritization COLUMN_MEAN = new ColumnMean();

  /** {@return the name, lower case with hyphens} */
  String name();

  /**
   * Weighs criteria by comparisons.
   *
   * @param matrix the comparisons, which connect all criteria
   * @return one number a criterion, finite and above zero, in proportion to which it is weighed
   * @throws IllegalArgumentException if a comparison is missing and this way needs it
   */
  double[] prioritize(PairwiseMatrix matrix);
}
