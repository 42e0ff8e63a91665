package org.openkam.examples.extensions;

import java.util.Arrays;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/** A strategy that a service loader finds: public, with a public constructor of no parameters. */
public record WeakestLink() implements ScoringStrategy {
  @Override
  public String name() {
    return "weakest-link";
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.nothing();
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return row -> Arrays.stream(row).min().orElse(0);
  }
}
