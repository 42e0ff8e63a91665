package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.core.numeric.Zeros;

/**
 * A {@link FittedStrategy} as plain data, to be kept in a file and scored with next year.
 *
 * <p>The strategy stands in it by name and parameters; {@link #fitted} looks it up and gives back a
 * fitted strategy that scores every account to the same bits as the one that was frozen.
 */
@Value.Immutable
public abstract class FrozenModel {
  private static final double ROUNDING = 1e-9;

  FrozenModel() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return name and parameters of the strategy} */
  public abstract StrategySpec strategy();

  /** {@return how missing, constant and tied values are treated, the standard unless set} */
  @Value.Default
  public ScoringPolicy policy() {
    return ScoringPolicy.standard();
  }

  /** {@return the criteria that count, in their order; their weights sum to one} */
  public abstract ImmutableList<Column> columns();

  /** {@return what the strategy remembers of the accounts, nothing unless set} */
  @Value.Default
  public FittedParameters parameters() {
    return FittedParameters.nothing();
  }

  /** {@return what was noticed while fitting} */
  public abstract ImmutableList<Finding> findings();

  @Value.Check
  void check() {
    List<String> ids = columns().stream().map(column -> column.criterion().id()).toList();
    checkArgument(
        ImmutableSet.copyOf(ids).size() == ids.size(),
        "frozen model must have each criterion once: %s",
        ids);
    double total = columns().stream().mapToDouble(Column::weight).reduce(0, Double::sum);
    checkArgument(
        Math.abs(total - 1) <= ROUNDING, "weights of a frozen model must sum to one: %s", total);
  }

  /**
   * Returns the fitted strategy that was frozen.
   *
   * @param registry where the strategy is found by its name
   * @return the fitted strategy, equal to the one that was frozen
   * @throws IllegalArgumentException if the registry does not know the strategy or a parameter, if
   *     a criterion lacks the bounds that the strategy needs, or if the parameters are not such as
   *     the strategy makes
   */
  public FittedStrategy fitted(StrategyRegistry registry) {
    return Freezer.restore(this, registry.strategy(strategy()));
  }

  /** One criterion of a {@link FrozenModel}: how much it counts, and what stands in for a gap. */
  @Value.Immutable
  public abstract static class Column {
    Column() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the criterion as it was declared} */
    public abstract Criterion criterion();

    /** {@return the weight, above zero and at most one} */
    public abstract double weight();

    /** {@return what stands in for a missing value, finite; absent where nothing does} */
    public abstract OptionalDouble fill();

    /**
     * {@return what stands in for a missing value in the best case, finite; the fill unless set}
     */
    @Value.Default
    public OptionalDouble bestCaseFill() {
      return fill();
    }

    @Value.Check
    Column check() {
      checkArgument(
          weight() > 0 && weight() <= 1,
          "weight of criterion '%s' must be above zero and at most one: %s",
          criterion().id(),
          weight());
      checkFinite(fill());
      checkFinite(bestCaseFill());
      return Zeros.isAnyNegative(fill().orElse(0), bestCaseFill().orElse(0))
          ? new Builder()
              .from(this)
              .fill(Zeros.plain(fill()))
              .bestCaseFill(Zeros.plain(bestCaseFill()))
              .build()
          : this;
    }

    private void checkFinite(OptionalDouble fill) {
      fill.ifPresent(
          value ->
              checkArgument(
                  Double.isFinite(value),
                  "what stands in for criterion '%s' must be finite: %s",
                  criterion().id(),
                  value));
    }

    /** Builds {@link Column} instances; criterion and weight are required. */
    public static final class Builder extends ImmutableColumn.Builder {
      Builder() {}
    }
  }

  /** Builds {@link FrozenModel} instances; the strategy and a column are required. */
  public static final class Builder extends ImmutableFrozenModel.Builder {
    Builder() {}
  }
}
