package org.openkam.scoring.additive;

import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account from 0 to 100 by the simple multi-attribute rating technique (SMART, Edwards
 * 1977): linear values over the declared bounds, times the points that people gave each criterion
 * as shares of their sum.
 *
 * <p>The same as a {@link WeightedSum} by declared bounds out of 100, under the name that its users
 * know.
 */
record Smart() implements ScoringStrategy {
  private static final WeightedSum SUM = WeightedSum.outOf(100);

  /** {@return the strategy} */
  public static Smart standard() {
    return new Smart();
  }

  @Override
  public String name() {
    return "smart";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return SUM.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return SUM.fit(frame);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return SUM.scorer(criteria, fitted);
  }
}
