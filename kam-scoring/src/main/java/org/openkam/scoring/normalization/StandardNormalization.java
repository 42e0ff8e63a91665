package org.openkam.scoring.normalization;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.expression.Expression;
import org.openkam.core.expression.Formula;

/** The provided normalizations; see {@link Normalizations} for the description of each. */
enum StandardNormalization implements Normalization {
  BOUNDS(Requirement.BOUNDS) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      Bounds bounds = criterion.bounds().orElseThrow();
      double worst = isLessBetter(criterion) ? bounds.highest() : bounds.lowest();
      double best = isLessBetter(criterion) ? bounds.lowest() : bounds.highest();
      return LinearMap.of(worst, best - worst).within(bounds.lowest(), bounds.highest());
    }
  },
  MIN_MAX {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      if (column.constant()) {
        return Formula.constant(0);
      }
      double worst = isLessBetter(criterion) ? column.max() : column.min();
      double best = isLessBetter(criterion) ? column.min() : column.max();
      return LinearMap.of(worst, best - worst);
    }
  },
  VECTOR(Requirement.RATIO_SCALE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double norm = Math.sqrt(column.sumOfSquares());
      if (norm == 0) {
        return Formula.constant(0);
      }
      return isLessBetter(criterion) ? LinearMap.of(norm, -norm) : LinearMap.of(0, norm);
    }
  },
  VECTOR_RAW(Requirement.RATIO_SCALE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double norm = Math.sqrt(column.sumOfSquares());
      return norm == 0 ? Formula.constant(0) : LinearMap.of(0, norm);
    }

    @Override
    public boolean isDirected() {
      return false;
    }
  },
  SUM(Requirement.RATIO_SCALE) {
    @Override
    public ImmutableSet<Requirement> requirements(Criterion criterion) {
      return isLessBetter(criterion)
          ? ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE, Requirement.RECIPROCALS)
          : ratio(criterion);
    }

    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      return isLessBetter(criterion)
          ? Formula.of(
              value -> 1 / value / column.sumOfReciprocals(),
              value -> Expression.constant(1).over(value).over(column.sumOfReciprocals()))
          : SUM_RAW.fit(criterion, column);
    }
  },
  SUM_RAW(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      return column.sum() == 0 ? Formula.constant(0) : LinearMap.of(0, column.sum());
    }

    @Override
    public boolean isDirected() {
      return false;
    }
  },
  LOGARITHMIC(Requirement.RATIO_SCALE, Requirement.POSITIVE, Requirement.LOGARITHMS) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double logarithm = column.sumOfLogarithms();
      long others = column.count() - 1;
      if (column.constant() && logarithm <= 0) {
        double share = isLessBetter(criterion) && others == 0 ? 0 : 1.0 / column.count();
        return Formula.constant(share);
      }
      if (!isLessBetter(criterion)) {
        return Formula.of(
            value -> Math.log(value) / logarithm,
            value -> value.apply(Expression.Function.LN).over(logarithm));
      }
      return others == 0
          ? Formula.constant(0)
          : Formula.of(
              value -> (1 - Math.log(value) / logarithm) / others,
              value ->
                  Expression.constant(1)
                      .minus(value.apply(Expression.Function.LN).over(logarithm))
                      .over((double) others));
    }
  },
  ZSCORE_POPULATION {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      return standardized(column, column.count());
    }

    @Override
    public boolean isDirected() {
      return false;
    }
  },
  ZSCORE_SAMPLE {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      return standardized(column, column.count() - 1);
    }

    @Override
    public boolean isDirected() {
      return false;
    }
  },
  MAX(Requirement.RATIO_SCALE, Requirement.NON_NEGATIVE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      double max = column.max();
      if (max == 0) {
        return Formula.constant(0);
      }
      return isLessBetter(criterion) ? LinearMap.of(max, -max) : LinearMap.of(0, max);
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
        return Formula.of(
            value -> column.min() / value, value -> Expression.constant(column.min()).over(value));
      }
      return column.max() == 0 ? Formula.constant(0) : LinearMap.of(0, column.max());
    }
  },
  NONLINEAR(Requirement.RATIO_SCALE) {
    @Override
    public ImmutableSet<Requirement> requirements(Criterion criterion) {
      return ratio(criterion);
    }

    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      Formula linear = Formula.of(LINEAR.fit(criterion, column), id());
      double power = isLessBetter(criterion) ? 3 : 2;
      return Formula.of(
          value -> Math.pow(linear.applyAsDouble(value), power),
          value -> linear.expression(value).power(power));
    }
  },
  ENHANCED_ACCURACY {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      if (column.constant()) {
        return Formula.constant(0);
      }
      boolean less = isLessBetter(criterion);
      double best = less ? column.min() : column.max();
      double distances = Math.abs(column.count() * best - column.sum());
      return Formula.of(
          value -> 1 - (less ? value - best : best - value) / distances,
          value ->
              Expression.constant(1)
                  .minus(
                      (less ? value.minus(best) : Expression.constant(best).minus(value))
                          .over(distances)));
    }
  },
  ZAVADSKAS_TURSKIS(Requirement.RATIO_SCALE, Requirement.POSITIVE) {
    @Override
    public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
      return isLessBetter(criterion)
          ? Formula.of(
              value -> 1 - (value - column.min()) / column.min(),
              value -> Expression.constant(1).minus(value.minus(column.min()).over(column.min())))
          : Formula.of(
              value -> 1 - (column.max() - value) / column.max(),
              value ->
                  Expression.constant(1)
                      .minus(Expression.constant(column.max()).minus(value).over(column.max())));
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

  private static DoubleUnaryOperator standardized(ColumnStatistics column, long divisor) {
    if (column.constant()) {
      return Formula.constant(0);
    }
    double mean = column.mean();
    double deviation = Math.sqrt(column.squaredDeviations() / divisor);
    return LinearMap.of(mean, deviation);
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
