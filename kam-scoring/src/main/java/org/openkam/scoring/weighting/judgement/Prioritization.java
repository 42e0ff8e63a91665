package org.openkam.scoring.weighting.judgement;

/**
 * A way to take weights from pairwise comparisons.
 *
 * <p>The common ones are provided in {@link Prioritizations}; additional implementations may be
 * added by implementing this interface. All implementations must be immutable, deterministic and
 * safe for many threads, should have value equality, and must give back the weights that a
 * consistent matrix was made from.
 */
public interface Prioritization {
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
