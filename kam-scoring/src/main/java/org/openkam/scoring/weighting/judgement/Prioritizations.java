package org.openkam.scoring.weighting.judgement;

/** The provided {@link Prioritization}s; they agree on consistent comparisons. */
public final class Prioritizations {
  /**
   * The principal eigenvector of the matrix (Saaty 1977). Where comparisons are missing, zero
   * stands for them and the diagonal counts how many are missing in its row (Harker 1987).
   */
  public static final Prioritization EIGENVECTOR = new Eigenvector();

  /**
   * The geometric mean of each row (Crawford and Williams 1985). Where comparisons are missing, the
   * weights whose ratios have the least sum of squared logarithmic errors (Bozoki, Fulop and Ronyai
   * 2010), which is the same thing where none is.
   */
  public static final Prioritization GEOMETRIC_MEAN = new GeometricMean();

  /** The mean of the columns after each was divided by its sum; needs every comparison. */
  public static final Prioritization COLUMN_MEAN = new ColumnMean();

  private Prioritizations() {}
}
