package org.openkam.scoring.strategy;

/**
 * A strategy that looks at one account at a time and learns nothing of the others.
 *
 * @param name the name
 * @param factory makes the scorer for given criteria and weights
 */
record FunctionStrategy(String name, ScorerFactory factory) implements ScoringStrategy {
  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return factory.scorer(criteria);
  }

  @Override
  public String toString() {
    return name;
  }
}
