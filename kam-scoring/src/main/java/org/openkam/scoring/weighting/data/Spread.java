package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;

/** How far the values of one criterion spread; see {@link Weightings} for the formulas. */
enum Spread {
  STANDARD_DEVIATION {
    @Override
    double of(Criterion criterion, ColumnStatistics column, double[] values) {
      return deviation(column);
    }
  },
  VARIANCE {
    @Override
    double of(Criterion criterion, ColumnStatistics column, double[] values) {
      double share = deviation(column) / (column.max() - column.min());
      return share * share;
    }
  },
  GINI(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE) {
    @Override
    double of(Criterion criterion, ColumnStatistics column, double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double differences = 0;
      for (int i = 0; i < sorted.length; i++) {
        differences += (2.0 * i + 1 - sorted.length) * (sorted[i] - column.min());
      }
      return differences / column.sum() / sorted.length;
    }
  },
  ENTROPY(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE) {
    @Override
    double of(Criterion criterion, ColumnStatistics column, double[] values) {
      double lowest = column.min();
      double share = 1.0 / values.length;
      double excess = 0;
      for (double value : values) {
        excess += (value - lowest) * share;
      }
      double mean = lowest + excess;
      double divergence = 0;
      for (double value : values) {
        divergence += divergence((value - lowest - excess) / mean);
      }
      return divergence / (values.length * Math.log(values.length));
    }
  },
  ANGLE(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE) {
    @Override
    double of(Criterion criterion, ColumnStatistics column, double[] values) {
      return Math.atan2(deviation(column), column.mean());
    }
  },
  LOPCOW {
    @Override
    double of(Criterion criterion, ColumnStatistics column, double[] values) {
      double[] worths =
          Arrays.stream(values).map(Normalizations.MIN_MAX.fit(criterion, column)).toArray();
      ColumnStatistics seen = ColumnStatistics.of(worths, worths.length);
      double variance = seen.squaredDeviations() / (seen.count() - 1);
      return 50 * Math.abs(Math.log(seen.sumOfSquares() / seen.count() / variance));
    }
  };

  /** From here on the logarithm keeps all but the last two digits of a divergence. */
  private static final double LARGE = 1.0 / 32;

  /** How many terms of the series it takes below: those left out are less than 1e-17 of the sum. */
  private static final int TERMS = 13;

  private final ImmutableSet<Requirement> requirements;

  Spread(Requirement... requirements) {
    this.requirements = ImmutableSet.copyOf(requirements);
  }

  /** {@return the spread of at least two values that are not all the same, zero or above} */
  abstract double of(Criterion criterion, ColumnStatistics column, double[] values);

  ImmutableSet<Requirement> requirements() {
    return requirements;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns what a value adds to the divergence from equal shares, <i>(1 + d) ln(1 + d) - d</i>,
   * which is zero or above.
   *
   * <p>Summed up, the last terms cancel, since the deviations do; each alone, they keep the
   * difference of two numbers that are nearly the same from being left with rounding only. Where
   * little is left of a difference even so, it is summed as the series <i>d<sup>2</sup> / 2 -
   * d<sup>3</sup> / 6 + d<sup>4</sup> / 12</i> and so on.
   *
   * @param deviation the deviation <i>d</i> of the value from the mean, as a share of the mean
   */
  private static double divergence(double deviation) {
    if (deviation <= -1) {
      return 1;
    }
    if (Math.abs(deviation) > LARGE) {
      double share = 1 + deviation;
      return share * Math.log(share) - deviation;
    }
    double sum = 0;
    for (int k = TERMS; k >= 2; k--) {
      sum = 1.0 / ((k - 1) * k) - deviation * sum;
    }
    return deviation * deviation * sum;
  }

  /** {@return the standard deviation of a population} */
  static double deviation(ColumnStatistics column) {
    return Math.sqrt(column.squaredDeviations() / column.count());
  }
}
