package org.openkam.scoring.weighting.judgement;

/** Weighs a place by its distance from the end of the order. */
record RankSum() implements RankWeighting {
  @Override
  public String name() {
    return "rank-sum";
  }

  @Override
  public double worth(int place, int count) {
    return count + 1.0 - place;
  }
}
