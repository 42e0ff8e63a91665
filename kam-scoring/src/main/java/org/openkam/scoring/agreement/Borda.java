package org.openkam.scoring.agreement;

import java.util.List;

/** Points by the number of accounts below. */
record Borda() implements RankAggregation {
  @Override
  public String id() {
    return "borda";
  }

  @Override
  public RankAggregation.Consensus aggregate(List<Ranks> rankings) {
    PairwiseVotes votes = PairwiseVotes.of(rankings);
    double[] points = new double[votes.size()];
    for (Ranks ranks : rankings) {
      for (int account = 0; account < points.length; account++) {
        points[account] += points.length - ranks.rank(account);
      }
    }
    return votes.consensus(id(), points);
  }
}
