package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.immutables.value.Value;

/**
 * How two models compare.
 *
 * @param model the name of the first model
 * @param other the name of the second one
 * @param differences by metric how much better the first chose; metrics that are defined for both
 *     at no origin are left out
 */
public record ModelComparison(
    String model, String other, ImmutableMap<BacktestMetric, PairedDifference> differences) {
  /**
   * Creates the comparison.
   *
   * @param model the name of the first model
   * @param other the name of the second one
   * @param differences by metric how much better the first chose
   * @throws IllegalArgumentException if a model is compared with itself
   */
  public ModelComparison {
    checkArgument(!model.equals(other), "model must not be compared with itself: '%s'", model);
    differences = Maps.immutableEnumMap(differences);
  }

  /**
   * How much better one model chose than another among the same accounts at the same origins.
   *
   * <p>Two questions are kept apart. The interval says what other accounts of the same kind would
   * have made of the difference, at the same origins. The sign flips say whether it holds from
   * origin to origin, which the accounts cannot tell however many they are.
   */
  @Value.Immutable
  public abstract static class PairedDifference {
    PairedDifference() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * {@return the mean difference over the origins at which both are defined, finite; above zero
     * if the first is better}
     */
    public abstract double value();

    /** {@return where it would lie with other accounts; of no width where both chose the same} */
    public abstract ConfidenceInterval interval();

    /**
     * {@return the probability of a mean difference at least as far from zero if at each origin
     * either model were as likely to be the better one, from zero to one}
     */
    public abstract double signFlip();

    /** {@return how many origins both are defined at, at least one} */
    public abstract int origins();

    @Value.Check
    void check() {
      checkArgument(Double.isFinite(value()), "difference must be finite: %s", value());
      checkArgument(
          signFlip() >= 0 && signFlip() <= 1,
          "probability of a difference must be from zero to one: %s",
          signFlip());
      checkArgument(origins() >= 1, "difference must have an origin: %s", origins());
    }

    /**
     * {@return whether the first model is clearly the better one: the interval lies above zero, and
     * the difference holds over the origins}
     */
    public boolean clearlyBetter() {
      return interval().lowest() > 0 && holdsOverTime();
    }

    /**
     * {@return whether the first model is clearly the worse one: the interval lies below zero, and
     * the difference holds over the origins}
     */
    public boolean clearlyWorse() {
      return interval().highest() < 0 && holdsOverTime();
    }

    /**
     * {@return whether the sign flips are too improbable for a difference that comes and goes with
     * the origins; never with fewer than {@link #originsNeeded()} of them}
     */
    public boolean holdsOverTime() {
      return signFlip() <= significance();
    }

    /** {@return how many origins it takes to tell at this confidence: six at 95 %} */
    public int originsNeeded() {
      return 1 + (int) Math.ceil(Math.log(1 / significance()) / Math.log(2));
    }

    private double significance() {
      return 1 - interval().confidence();
    }

    /** Returns the difference seen from the other model. */
    PairedDifference negated() {
      return builder().from(this).value(0.0 - value()).interval(interval().negated()).build();
    }

    /** Builds {@link PairedDifference} instances; every property is required. */
    public static final class Builder extends ImmutablePairedDifference.Builder {
      Builder() {}
    }
  }
}
