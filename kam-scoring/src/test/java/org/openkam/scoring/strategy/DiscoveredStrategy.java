package org.openkam.scoring.strategy;

/** A strategy that a service loader can make. */
public record DiscoveredStrategy() implements ScoringStrategy {
  @Override
  public String name() {
    return "discovered";
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return values -> values[0];
  }
}
