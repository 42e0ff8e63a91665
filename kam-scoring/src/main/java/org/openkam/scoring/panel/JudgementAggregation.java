package org.openkam.scoring.panel;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Scale;

/**
 * A rule that makes one judgement out of those of several people.
 *
 * <p>Additional rules may be added by implementing this interface. Implementations must be
 * immutable, deterministic and safe for many threads, and should have value equality.
 */
public interface JudgementAggregation {
  /** The mean; moved by one extreme judgement. */
  JudgementAggregation MEAN = StandardAggregation.MEAN;

  /** The middle judgement, or the mean of the two in the middle; unmoved by extremes. */
  JudgementAggregation MEDIAN = StandardAggregation.MEDIAN;

  /**
   * The middle judgement, or the lower of the two in the middle; always one that was given, and so
   * the only one that suits levels of which the order alone counts.
   */
  JudgementAggregation LOWER_MEDIAN = StandardAggregation.LOWER_MEDIAN;

  /**
   * The geometric mean, for ratio scales and judgements above zero. Applied to the ratings or
   * comparisons that people gave it aggregates individual judgements (AIJ), applied to the weights
   * that followed from them it aggregates individual priorities (AIP; Forman and Peniwati 1998).
   */
  JudgementAggregation GEOMETRIC_MEAN = StandardAggregation.GEOMETRIC_MEAN;

  /**
   * Returns the mean without the most extreme judgements (Tukey 1962).
   *
   * @param share the share that is left out at each end, from zero to below one half; of five
   *     judgements 0.2 leaves out the least and the greatest
   * @return the rule
   * @throws IllegalArgumentException if the share is out of range
   */
  static JudgementAggregation trimmedMean(double share) {
    return new TrimmedMean(share);
  }

  /** {@return the provided rules that take no parameter} */
  static ImmutableList<JudgementAggregation> all() {
    return ImmutableList.copyOf(StandardAggregation.values());
  }

  /** {@return the identifier, lower case with hyphens} */
  String id();

  /**
   * Tells whether the arithmetic of this rule is allowed on a scale.
   *
   * @param scale the type of the scale
   * @return whether the result has a meaning there
   */
  boolean suits(Scale.Type scale);

  /**
   * Makes one judgement.
   *
   * @param judgements at least one finite number, in any order
   * @return the joint judgement, from the least to the greatest of them
   * @throws IllegalArgumentException if there is no judgement or the rule has no meaning for one
   */
  double aggregate(double[] judgements);
}
