package org.openkam.core.gate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;

/**
 * A condition that no strength elsewhere can buy off, such as "viability at least 40" or "admitted
 * to internal project meetings".
 *
 * <p>A gate with a {@link #threshold()} is decided by a measured value, one without by people.
 */
@Value.Immutable
public abstract class Gate {
  Gate() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a gate that a value passes at or above a limit.
   *
   * @param measure the name of the figure, which is also the id of the gate
   * @param limit the smallest value that passes
   * @return the gate
   */
  public static Gate atLeast(String measure, double limit) {
    return builder()
        .id(measure)
        .threshold(new Threshold(measure, Threshold.Side.AT_LEAST, limit))
        .build();
  }

  /**
   * Returns a gate that a value passes at or below a limit.
   *
   * @param measure the name of the figure, which is also the id of the gate
   * @param limit the greatest value that passes
   * @return the gate
   */
  public static Gate atMost(String measure, double limit) {
    return builder()
        .id(measure)
        .threshold(new Threshold(measure, Threshold.Side.AT_MOST, limit))
        .build();
  }

  /** {@return the identifier, unique among the gates of a model} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return the limit that must be kept; empty where people decide} */
  public abstract Optional<Threshold> threshold();

  /** {@return the code of the reason when it is not met, such as VIABILITY_BELOW_MINIMUM} */
  @Value.Default
  public String reason() {
    String side =
        threshold()
            .map(
                limit ->
                    limit.side() == Threshold.Side.AT_LEAST ? "_BELOW_MINIMUM" : "_ABOVE_MAXIMUM")
            .orElse("_NOT_MET");
    return id().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + side;
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "gate id must not be blank: '%s'", id());
  }

  /** Builds {@link Gate} instances; the id is required. */
  public static final class Builder extends ImmutableGate.Builder {
    Builder() {}
  }
}
