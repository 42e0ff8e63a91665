package org.openkam.scoring.agreement;

import java.util.List;

/** Wins less losses by majority. */
record Copeland() implements RankAggregation {
  @Override
  public String id() {
    return "copeland";
  }

  @Override
  public RankAggregation.Consensus aggregate(List<Ranks> rankings) {
    PairwiseVotes votes = PairwiseVotes.of(rankings);
    return votes.consensus(id(), votes.winsLessLosses());
  }
}
