package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.ToDoubleFunction;
import org.openkam.core.attribute.Attributes;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Reference;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.Ties;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by a compromise between group utility and individual regret (VIKOR, Opricovic
 * and Tzeng 2004).
 *
 * <p><i>S</i> is the weighted sum of the distances to the best values, each by the range of the
 * accounts, and <i>R</i> the greatest of them; <i>Q = v (S - S<sup>*</sup>) / (S<sup>-</sup> -
 * S<sup>*</sup>) + (1 - v) (R - R<sup>*</sup>) / (R<sup>-</sup> - R<sup>*</sup>)</i>, a term
 * without a range being zero, also where only rounding makes one (see {@link Ties}). The score is
 * <i>1 - Q</i>; S, R and Q are its intermediates, and {@link VikorCompromise} proposes accounts. A
 * criterion on which all agree counts for nothing.
 *
 * <p>By its nature an account that improves can fall behind another, because it moves the ranges
 * that all are measured by.
 *
 * @param utilityShare the weight <i>v</i> of group utility, from zero to one
 */
public record Vikor(double utilityShare) implements ScoringStrategy {
  /**
   * Creates the strategy.
   *
   * @param utilityShare the weight <i>v</i> of group utility, from zero to one
   */
  public Vikor {
    checkArgument(
        utilityShare >= 0 && utilityShare <= 1,
        "utilityShare of strategy 'vikor' must be from zero to one: %s",
        utilityShare);
  }

  /** {@return the strategy with the usual parameters} */
  public static Vikor standard() {
    return new Vikor(0.5);
  }

  @Override
  public String name() {
    return "vikor";
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder().put("v", utilityShare).build();
  }

  @Override
  public Vikor withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'vikor'", "v");
    return new Vikor(parameters.findNumber("v").orElse(utilityShare));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of();
  }

  @Override
  public Reference learn(Frame frame) {
    double[] extremes = {
      Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
      Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    Regret regret = new Regret(frame.weightedCriteria(), frame.statistics());
    frame.forEachRow(
        row -> {
          double utility = regret.sum(row);
          double greatest = regret.greatest(row);
          extremes[0] = Math.min(extremes[0], utility);
          extremes[1] = Math.max(extremes[1], utility);
          extremes[2] = Math.min(extremes[2], greatest);
          extremes[3] = Math.max(extremes[3], greatest);
        });
    return Reference.ofStatistics(frame.statistics()).with("extremes", extremes);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, Reference reference) {
    return new Scorer(criteria, reference, utilityShare);
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final Regret regret;
    private final double[] extremes;
    private final double utilityShare;

    Scorer(WeightedCriteria criteria, Reference reference, double utilityShare) {
      regret = new Regret(criteria, reference.statistics());
      extremes = reference.numbers("extremes", 4);
      this.utilityShare = utilityShare;
    }

    @Override
    public double score(double[] values) {
      return 1 - compromise(values);
    }

    private double compromise(double[] values) {
      return utilityShare * scaled(regret.sum(values), extremes[0], extremes[1])
          + (1 - utilityShare) * scaled(regret.greatest(values), extremes[2], extremes[3]);
    }

    private static double scaled(double value, double least, double most) {
      return Ties.compare(most, least) == 0 ? 0 : (value - least) / (most - least);
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("S", regret::sum, "R", regret::greatest, "Q", this::compromise);
    }
  }
}
