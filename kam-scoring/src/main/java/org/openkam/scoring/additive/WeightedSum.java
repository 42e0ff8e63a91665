package org.openkam.scoring.additive;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by the weighted sum of its normalized values.
 *
 * <p>Criterion <i>j</i> contributes <i>p · w<sub>j</sub> · v<sub>j</sub>(x<sub>j</sub>)</i>, where
 * <i>w</i> are the weights, <i>v</i> is the normalization or the criterion's own value function,
 * and <i>p</i> are the points of a perfect account. By declared bounds, the default, this is the
 * additive value model (Keeney and Raiffa 1976), and adding an account never changes the score of
 * another.
 *
 * @param normalization brings measured values onto the common scale
 * @param points the score of an account that is best on everything, above zero; one unless set
 */
public record WeightedSum(Normalization normalization, double points) implements ScoringStrategy {
  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   * @param points the score of an account that is best on everything, finite and above zero
   */
  public WeightedSum {
    checkArgument(
        normalization.isDirected(),
        "normalization of strategy 'weighted-sum' must make larger better: '%s'",
        normalization.id());
    checkArgument(
        Double.isFinite(points) && points > 0,
        "points of a weighted sum must be finite and above zero: %s",
        points);
  }

  /** {@return the strategy by declared bounds, with scores from zero to one} */
  public static WeightedSum standard() {
    return new WeightedSum(Normalizations.BOUNDS, 1);
  }

  /**
   * Returns the strategy by declared bounds with scores on another scale.
   *
   * @param points the score of an account that is best on everything, such as 10 or 100
   * @return the strategy
   */
  public static WeightedSum outOf(double points) {
    return new WeightedSum(Normalizations.BOUNDS, points);
  }

  /**
   * Returns the strategy with a normalization, with scores from zero to one where it gives such.
   *
   * @param normalization brings measured values onto the common scale
   * @return the strategy
   */
  public static WeightedSum withNormalization(Normalization normalization) {
    return new WeightedSum(normalization, 1);
  }

  @Override
  public String name() {
    return "weighted-sum";
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("normalization", normalization.id())
        .put("points", points)
        .build();
  }

  @Override
  public WeightedSum withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'weighted-sum'", "normalization", "points");
    return new WeightedSum(
        parameters.findText("normalization").map(Normalizations::of).orElse(normalization),
        parameters.findNumber("points").orElse(points));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new WeightedSumScorer(
        criteria.normalizer(normalization, fitted.statistics()),
        Arrays.stream(criteria.weights()).map(weight -> points * weight).toArray());
  }
}
