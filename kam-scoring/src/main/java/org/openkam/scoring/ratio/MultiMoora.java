package org.openkam.scoring.ratio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.Ties;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by the number of accounts that it beats in most of three rankings: ratio
 * system, reference point and full multiplicative form (MULTIMOORA, Brauers and Zavadskas 2010).
 *
 * <p>The authors bring the rankings together by dominance and leave cases open; here an account
 * beats another where more rankings put it ahead than behind. What rounding alone tells apart is a
 * tie (see {@link Ties}). The time grows with the square of the number of accounts.
 *
 * <p>Its intermediates are the ranks of an account in the three rankings, from one (best). By its
 * nature an account that improves can fall behind another, and adding or removing one can reverse
 * the ranks of two others, as with its reference point.
 *
 * @param normalization brings measured values onto a common scale for the ratio system and the
 *     reference point; that of the authors unless another is chosen
 */
record MultiMoora(Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("multimoora", Normalizations.VECTOR_RAW);

  /**
   * Creates the strategy.
   *
   * @param normalization brings measured values onto a common scale
   */
  public MultiMoora {
    NORMALIZATION.check(normalization);
  }

  private ImmutableList<ScoringStrategy> parts() {
    return ImmutableList.of(
        new MooraRatio(normalization),
        new MooraReferencePoint(normalization),
        MooraFullMultiplicative.standard());
  }

  /** {@return the strategy} */
  public static MultiMoora standard() {
    return new MultiMoora(NORMALIZATION.authors());
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public MultiMoora withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'multimoora'", NormalizationParameter.NAME);
    return new MultiMoora(NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return MooraFullMultiplicative.standard().requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    FittedParameters fitted = FittedParameters.ofStatistics(frame.statistics());
    for (ScoringStrategy part : parts()) {
      RowScorer scorer = part.scorer(frame.weightedCriteria(), fitted);
      fitted = fitted.with(part.name(), scorer.scoreAll(frame));
    }
    return fitted;
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    ImmutableList<ScoringStrategy> parts = parts();
    ImmutableList<RowScorer> scorers =
        parts.stream()
            .map(part -> part.scorer(criteria, fitted))
            .collect(ImmutableList.toImmutableList());
    int accounts = fitted.numbers(parts.get(0).name()).length;
    double[][] others =
        parts.stream().map(part -> fitted.numbers(part.name(), accounts)).toArray(double[][]::new);
    return new Scorer(scorers, others);
  }

  /** Scores one account against those that were learned from. */
  private static final class Scorer implements RowScorer {
    private final ImmutableList<RowScorer> parts;
    private final double[][] others;

    Scorer(ImmutableList<RowScorer> parts, double[][] others) {
      this.parts = parts;
      this.others = others;
    }

    @Override
    public double score(double[] values) {
      double[] own = parts.stream().mapToDouble(part -> part.score(values)).toArray();
      int beaten = 0;
      for (int other = 0; other < others[0].length; other++) {
        int ahead = 0;
        for (int part = 0; part < own.length; part++) {
          ahead += Ties.compare(own[part], others[part][other]);
        }
        beaten += ahead > 0 ? 1 : 0;
      }
      return beaten;
    }

    /** Ranks an account among those that were learned from; tied ones share the better rank. */
    private double rank(int part, double[] values) {
      double own = parts.get(part).score(values);
      return 1 + Arrays.stream(others[part]).filter(other -> Ties.compare(own, other) < 0).count();
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of(
          "rank-ratio", values -> rank(0, values),
          "rank-reference-point", values -> rank(1, values),
          "rank-full-multiplicative", values -> rank(2, values));
    }
  }
}
