package org.openkam.scoring.weighting.judgement;

/** Weighs a place by the center of the weights that keep the order. */
record RankCentroid() implements RankWeighting {
  @Override
  public String name() {
    return "roc";
  }

  @Override
  public double worth(int place, int count) {
    double sum = 0;
    for (int i = count; i >= place; i--) {
      sum += 1.0 / i;
    }
    return sum / count;
  }
}
