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

  /** {@return the standard deviation of a population} */
  static double deviation(ColumnStatistics column) {
    return Math.sqrt(column.squaredDeviations() / column.count());
  }
}
