package org.openkam.scoring.panel;

import com.google.common.collect.ImmutableList;

/** The provided rules that make one judgement out of several. */
public final class JudgementAggregations {
  /** The mean; moved by one extreme judgement. */
  public static final JudgementAggregation MEAN = StandardAggregation.MEAN;

  /** The middle judgement, or the mean of the two in the middle; unmoved by extremes. */
  public static final JudgementAggregation MEDIAN = StandardAggregation.MEDIAN;

  /**
   * The middle judgement, or the lower of the two in the middle; always one that was given, and so
   * the only one that suits levels of which the order alone counts.
   */
  public static final JudgementAggregation LOWER_MEDIAN = StandardAggregation.LOWER_MEDIAN;

  /**
   * The geometric mean, for ratio scales and judgements above zero. Applied to the ratings or
   * comparisons that people gave it aggregates individual judgements (AIJ), applied to the weights
   * that followed from them it aggregates individual priorities (AIP; Forman and Peniwati 1998).
   */
  public static final JudgementAggregation GEOMETRIC_MEAN = StandardAggregation.GEOMETRIC_MEAN;

  private JudgementAggregations() {}

  /**
   * Returns the mean without the most extreme judgements (Tukey 1962).
   *
   * @param share the share that is left out at each end, from zero to below one half; of five
   *     judgements 0.2 leaves out the least and the greatest
   * @return the rule
   * @throws IllegalArgumentException if the share is out of range
   */
  public static JudgementAggregation trimmedMean(double share) {
    return new TrimmedMean(share);
  }

  /** {@return the provided rules that take no parameter} */
  public static ImmutableList<JudgementAggregation> all() {
    return ImmutableList.copyOf(StandardAggregation.values());
  }
}
