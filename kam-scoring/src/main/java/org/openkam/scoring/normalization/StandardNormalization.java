package org.openkam.scoring.normalization;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;

/** The provided normalisations; see {@link Normalizations} for the description of each. */
enum StandardNormalization implements Normalization {
  BOUNDS(Requirement.BOUNDS) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      Bounds bounds = criterion.bounds().orElseThrow();
      double worst = isLessBetter(criterion) ? bounds.highest() : bounds.lowest();
      double best = isLessBetter(criterion) ? bounds.lowest() : bounds.highest();
      return value -> (bounds.clip(value) - worst) / (best - worst);
    }
  },
  MIN_MAX {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      if (column.isConstant()) {
        return value -> 0;
      }
      double worst = isLessBetter(criterion) ? column.max() : column.min();
      double best = isLessBetter(criterion) ? column.min() : column.max();
      return value -> (value - worst) / (best - worst);
    }
  },
  VECTOR(Requirement.RATIO_SCALE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double norm = Math.sqrt(column.sumOfSquares());
      if (norm == 0) {
        return value -> 0;
      }
      return isLessBetter(criterion) ? value -> 1 - value / norm : value -> value / norm;
    }
  };

  private final ImmutableSet<Requirement> requirements;

  StandardNormalization(Requirement... requirements) {
    this.requirements = ImmutableSet.copyOf(requirements);
  }

  static boolean isLessBetter(Criterion criterion) {
    return criterion.preference() instanceof Preference.Less;
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return requirements;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return id();
  }
}
