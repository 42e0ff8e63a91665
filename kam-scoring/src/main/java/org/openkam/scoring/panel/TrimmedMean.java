package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.criterion.Scale;

/**
 * The mean without the most extreme judgements.
 *
 * @param share the share that is left out at each end, from zero to below one half
 */
record TrimmedMean(double share) implements JudgementAggregation {
  TrimmedMean {
    checkArgument(
        share >= 0 && share < 0.5, "trimmed share must be from zero to below one half: %s", share);
  }

  @Override
  public String id() {
    return "trimmed-mean";
  }

  @Override
  public boolean suits(Scale.Type scale) {
    return StandardAggregation.MEAN.suits(scale);
  }

  @Override
  public double aggregate(double[] judgements) {
    return ofSorted(StandardAggregation.sorted(judgements));
  }

  double ofSorted(double[] sorted) {
    int left = (int) Math.floor(share * sorted.length);
    int kept = sorted.length - 2 * left;
    double mean = 0;
    for (int i = left; i < left + kept; i++) {
      mean += (sorted[i] - mean) / (i - left + 1);
    }
    return Math.max(sorted[0], Math.min(sorted[sorted.length - 1], mean));
  }
}
