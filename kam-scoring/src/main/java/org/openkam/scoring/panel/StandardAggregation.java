package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.Arrays;
import org.openkam.core.criterion.Scale;
import org.openkam.core.numeric.Median;

/** The built-in rules; what they are is told in {@link JudgementAggregation}. */
enum StandardAggregation implements JudgementAggregation {
  MEAN {
    @Override
    double ofSorted(double[] sorted) {
      return new TrimmedMean(0).ofSorted(sorted);
    }
  },
  MEDIAN {
    @Override
    double ofSorted(double[] sorted) {
      return Median.ofSorted(sorted);
    }
  },
  LOWER_MEDIAN {
    @Override
    public boolean suits(Scale.Type scale) {
      return true;
    }

    @Override
    double ofSorted(double[] sorted) {
      return sorted[(sorted.length - 1) / 2];
    }
  },
  GEOMETRIC_MEAN {
    @Override
    public boolean suits(Scale.Type scale) {
      return scale == Scale.Type.RATIO;
    }

    @Override
    double ofSorted(double[] sorted) {
      checkArgument(
          sorted[0] > 0, "judgement must be above zero for a geometric mean: %s", sorted[0]);
      double sum = 0;
      for (double judgement : sorted) {
        sum += Math.log(judgement);
      }
      double mean = Math.exp(sum / sorted.length);
      return Math.max(sorted[0], Math.min(sorted[sorted.length - 1], mean));
    }
  };

  /** Aggregates judgements in rising order. */
  abstract double ofSorted(double[] sorted);

  @Override
  public String id() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  @Override
  public boolean suits(Scale.Type scale) {
    return scale == Scale.Type.INTERVAL || scale == Scale.Type.RATIO;
  }

  @Override
  public double aggregate(double[] judgements) {
    return ofSorted(sorted(judgements));
  }

  /** Sorts, so that the order in which people spoke does not change the last digit. */
  static double[] sorted(double[] judgements) {
    checkArgument(judgements.length > 0, "aggregation needs a judgement");
    for (double judgement : judgements) {
      checkArgument(Double.isFinite(judgement), "judgement must be finite: %s", judgement);
    }
    double[] sorted = judgements.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
