package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.strategy.AdditiveScorer;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by the gap between what it could be worth and what it is (MAIRCA, Pamucar,
 * Vasin and Lukovac 2014).
 *
 * <p>Every account could be worth <i>w<sub>j</sub> / m</i> on criterion <i>j</i>, as <i>m</i>
 * accounts are equally likely to be chosen; of that it has the share of its min-max normalized
 * value. The score is minus the sum of the gaps, zero for an account that is best on everything.
 *
 * <p>Every account bears on the range that all are measured by, so adding or removing one can
 * reverse the ranks of two others.
 *
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
public record Mairca(Normalization normalization) implements ScoringStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("mairca", Normalizations.MIN_MAX);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto the common scale
   */
  public Mairca {
    NORMALIZATION.check(normalization);
  }

  /** {@return the strategy} */
  public static Mairca standard() {
    return new Mairca(NORMALIZATION.authors());
  }

  @Override
  public String name() {
    return "mairca";
  }

  @Override
  public Attributes parameters() {
    return NORMALIZATION.write(Attributes.builder(), normalization);
  }

  @Override
  public Mairca withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'mairca'", NormalizationParameter.NAME);
    return new Mairca(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics()).with("accounts", frame.size());
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters reference) {
    double accounts = reference.number("accounts");
    double[] weights = criteria.weights();
    DoubleUnaryOperator[] normalized = criteria.normalizers(normalization, reference.statistics());
    AdditiveScorer scorer =
        (column, value) ->
            weights[column] / accounts * (normalized[column].applyAsDouble(value) - 1);
    return scorer;
  }
}
