package org.openkam.core.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;
import org.openkam.core.numeric.Zeros;
import org.openkam.core.series.MetricSeries;

/**
 * One thing that is watched together with a key account: what it is, who looks after it, how and
 * how often it is measured, where it should be and where it is.
 */
@Value.Immutable
public abstract class Indicator {
  private static final MetricSeries NOTHING = MetricSeries.of("", ImmutableMap.of());

  Indicator() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier, unique in the scorecard} */
  public abstract String id();

  /** {@return the name shown to people: what is measured} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return whether it is a judgement on a scale instead of a count or an amount} */
  @Value.Default
  public Kind kind() {
    return Kind.QUANTITATIVE;
  }

  /** {@return the unit, empty for pure numbers and judgements} */
  @Value.Default
  public String unit() {
    return "";
  }

  /** {@return to whom it means something, to both unless set} */
  @Value.Default
  public Scorecard.Beneficiary beneficiary() {
    return Scorecard.Beneficiary.BOTH;
  }

  /** {@return who may see it, only we unless set} */
  @Value.Default
  public Visibility visibility() {
    return Visibility.INTERNAL;
  }

  /** {@return who looks after it} */
  public abstract Optional<String> owner();

  /** {@return how it is measured} */
  public abstract Optional<String> method();

  /** {@return how often it is measured} */
  public abstract Optional<Period> cadence();

  /** {@return the day it was agreed on, which should lie before the plan starts} */
  public abstract Optional<LocalDate> definedOn();

  /** {@return where it stood at the start} */
  public abstract OptionalDouble baseline();

  /** {@return where it should be; below the baseline where less is better} */
  public abstract OptionalDouble target();

  /** {@return what was measured, over time} */
  @Value.Default
  public MetricSeries actual() {
    return NOTHING;
  }

  /** {@return the ids of the selection criteria that it measures} */
  public abstract ImmutableSet<String> criteria();

  /** {@return the last measured value, or empty where nothing was measured} */
  public OptionalDouble findLatest() {
    return actual().size() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(actual().value(actual().size() - 1));
  }

  /**
   * {@return the share of the way from the baseline to the target that was gone; from zero without
   * a baseline; empty where a number is missing or the way has no length}
   */
  public OptionalDouble findAchievement() {
    if (findLatest().isEmpty() || target().isEmpty()) {
      return OptionalDouble.empty();
    }
    double start = baseline().orElse(0);
    double share = (findLatest().getAsDouble() - start) / (target().getAsDouble() - start);
    return Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty();
  }

  /** {@return a builder with the properties of this indicator} */
  public abstract Builder toBuilder();

  @Value.Check
  Indicator check() {
    checkArgument(!id().isBlank(), "indicator id must not be blank: '%s'", id());
    checkFinite("baseline", baseline());
    checkFinite("target", target());
    return Zeros.isAnyNegative(baseline().orElse(0), target().orElse(0))
        ? builder()
            .from(this)
            .baseline(Zeros.plain(baseline()))
            .target(Zeros.plain(target()))
            .build()
        : this;
  }

  private void checkFinite(String what, OptionalDouble value) {
    checkArgument(
        value.isEmpty() || Double.isFinite(value.getAsDouble()),
        "indicator '%s' must have a finite %s: %s",
        id(),
        what,
        value.orElse(0));
  }

  /** Whether an indicator is counted or judged. */
  public enum Kind {
    /** A count or an amount. */
    QUANTITATIVE,
    /** A judgement on a scale. */
    QUALITATIVE
  }

  /** Who may see an indicator. */
  public enum Visibility {
    /** Only we. */
    INTERNAL,
    /** The customer too. */
    SHARED
  }

  /** Builds {@link Indicator} instances; the id is required. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
