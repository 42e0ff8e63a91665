package org.openkam.scoring.weighting.judgement;

/** Prioritizes by the principal eigenvector. */
record Eigenvector() implements Prioritization {
  @Override
  public String name() {
    return "eigenvector";
  }

  @Override
  public double[] prioritize(PairwiseMatrix matrix) {
    return PrincipalPair.of(matrix).vector();
  }

  @Override
  public String toString() {
    return name();
  }
}
