package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

/** Prioritizes by the means of the normalized columns. */
record ColumnMean() implements Prioritization {
  @Override
  public String name() {
    return "column-mean";
  }

  @Override
  public double[] prioritize(PairwiseMatrix matrix) {
    checkArgument(
        matrix.hasEveryJudgement(),
        "prioritization 'column-mean' needs every comparison, but there are missing: %s",
        matrix.missing());
    double[] means = new double[matrix.size()];
    for (int column = 0; column < means.length; column++) {
      double sum = 0;
      for (int row = 0; row < means.length; row++) {
        sum += matrix.value(row, column);
      }
      for (int row = 0; row < means.length; row++) {
        means[row] += matrix.value(row, column) / sum / means.length;
      }
    }
    return means;
  }

  @Override
  public String toString() {
    return name();
  }
}
