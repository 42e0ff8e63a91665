package org.openkam.scoring.outranking;

import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by how strongly it outranks the accounts of the reference less how strongly
 * they outrank it, divided by the number of others.
 */
final class NetFlowScorer implements RowScorer {
  private final WeightedCriteria criteria;
  private final double[][] reference;
  private final PairFunction strength;

  NetFlowScorer(WeightedCriteria criteria, double[][] reference, PairFunction strength) {
    this.criteria = criteria;
    this.reference = reference;
    this.strength = strength;
  }

  @Override
  public double score(double[] values) {
    double[] row = Orientation.row(criteria, values);
    double net = 0;
    for (double[] other : reference) {
      net += strength.net(row, other);
    }
    return net / Math.max(1, reference.length - 1);
  }
}
