package org.openkam.scoring.weighting.judgement;

/** Weighs a place by one over its number. */
record RankReciprocal() implements RankWeighting {
  @Override
  public String name() {
    return "rank-reciprocal";
  }

  @Override
  public double worth(int place, int count) {
    return 1.0 / place;
  }
}
