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
  },
  VECTOR_RAW(Requirement.RATIO_SCALE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double norm = Math.sqrt(column.sumOfSquares());
      return norm == 0 ? value -> 0 : value -> value / norm;
    }
  },
  SUM_RAW(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      return column.sum() == 0 ? value -> 0 : value -> value / column.sum();
    }
  },
  MAX(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double max = column.max();
      if (max == 0) {
        return value -> 0;
      }
      return isLessBetter(criterion) ? value -> 1 - value / max : value -> value / max;
    }
  },
  LINEAR(Requirement.RATIO_SCALE) {
    @Override
    public ImmutableSet<Requirement> requirements(Criterion criterion) {
      return ratio(criterion);
    }

    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      if (isLessBetter(criterion)) {
        return value -> column.min() / value;
      }
      return column.max() == 0 ? value -> 0 : value -> value / column.max();
    }
  },
  NONLINEAR(Requirement.RATIO_SCALE) {
    @Override
    public ImmutableSet<Requirement> requirements(Criterion criterion) {
      return ratio(criterion);
    }

    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      DoubleUnaryOperator linear = LINEAR.fit(criterion, column);
      double power = isLessBetter(criterion) ? 3 : 2;
      return value -> Math.pow(linear.applyAsDouble(value), power);
    }
  },
  ENHANCED_ACCURACY {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      if (column.isConstant()) {
        return value -> 0;
      }
      boolean less = isLessBetter(criterion);
      double best = less ? column.min() : column.max();
      double distances = Math.abs(column.count() * best - column.sum());
      return value -> 1 - Math.abs(best - value) / distances;
    }
  },
  ZAVADSKAS_TURSKIS(Requirement.RATIO_SCALE, Requirement.POSITIVE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double best = isLessBetter(criterion) ? column.min() : column.max();
      return value -> 1 - Math.abs(best - value) / best;
    }
  };

  private final ImmutableSet<Requirement> requirements;

  StandardNormalization(Requirement... requirements) {
    this.requirements = ImmutableSet.copyOf(requirements);
  }

  /** {@return what a ratio to the best value needs: something to divide by} */
  private static ImmutableSet<Requirement> ratio(Criterion criterion) {
    return ImmutableSet.of(
        Requirement.RATIO_SCALE,
        isLessBetter(criterion) ? Requirement.POSITIVE : Requirement.NON_NEGATIVE);
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
