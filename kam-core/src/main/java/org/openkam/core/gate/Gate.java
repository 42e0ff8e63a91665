package org.openkam.core.gate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;

/**
 * A condition that no strength elsewhere can buy off, such as "viability at least 40" or "admitted
 * to internal project meetings".
 *
 * <p>A gate with a {@link #threshold()} is decided by a measured value, one without by people.
 */
@Value.Immutable
public abstract class Gate {
  private static final Fields<Gate> FORM =
      Fields.of(Gate.class, Gate::builder, Builder::build)
          .required("id", Forms.NAME, Gate::id, Builder::id)
          .defaulted("labels", Labels.form(), Gate::labels, Builder::labels)
          .optional("threshold", Threshold.form(), Gate::threshold, Builder::threshold)
          .defaulted(
              "reason",
              Forms.TEXT.described("pattern", "^[A-Z][A-Z0-9_]*$"),
              Gate::reason,
              Builder::reason)
          .form();

  Gate() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Gate> form() {
    return FORM;
  }

  /**
   * Returns a gate that a value passes at or above a limit.
   *
   * @param figure the name of the figure, which is also the id of the gate
   * @param limit the smallest value that passes
   * @return the gate
   */
  public static Gate atLeast(String figure, double limit) {
    return atLeast(Measures.figure(figure), limit);
  }

  /**
   * Returns a gate that a value passes at or above a limit.
   *
   * @param measure what is compared with the limit, whose name is also the id of the gate
   * @param limit the smallest value that passes
   * @return the gate
   */
  public static Gate atLeast(Measure measure, double limit) {
    return builder()
        .id(measure.name())
        .threshold(new Threshold(measure, Threshold.Side.AT_LEAST, limit))
        .build();
  }

  /**
   * Returns a gate that a value passes at or below a limit.
   *
   * @param figure the name of the figure, which is also the id of the gate
   * @param limit the greatest value that passes
   * @return the gate
   */
  public static Gate atMost(String figure, double limit) {
    return atMost(Measures.figure(figure), limit);
  }

  /**
   * Returns a gate that a value passes at or below a limit.
   *
   * @param measure what is compared with the limit, whose name is also the id of the gate
   * @param limit the greatest value that passes
   * @return the gate
   */
  public static Gate atMost(Measure measure, double limit) {
    return builder()
        .id(measure.name())
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

  /**
   * Holds what people say against the gate.
   *
   * @param subject who wants to pass, such as an account id
   * @param status what they say
   * @return the {@link #reason()} where it is not met, GATE_UNKNOWN where nobody knows, or empty
   *     where the way is open
   */
  public Optional<Finding> check(String subject, Status status) {
    return switch (status) {
      case MET -> Optional.empty();
      case UNKNOWN ->
          Optional.of(
              Finding.warning(
                  "GATE_UNKNOWN",
                  subject,
                  "{gate} is not known, and what is not known does not pass",
                  ImmutableMap.of("gate", labels().toString())));
      case NOT_MET ->
          Optional.of(
              Finding.warning(
                  reason(),
                  subject,
                  "{gate} is not met",
                  ImmutableMap.of("gate", labels().toString())));
    };
  }

  /**
   * Holds a measured value against the gate.
   *
   * @param subject who wants to pass, such as an account id
   * @param value what was measured, or empty where it was not
   * @return the {@link #reason()} with value and limit where the limit is not kept, GATE_UNKNOWN
   *     where nothing was measured or the gate has no limit, or empty where the way is open
   */
  public Optional<Finding> check(String subject, OptionalDouble value) {
    if (threshold().isEmpty() || value.isEmpty()) {
      return check(subject, Status.UNKNOWN);
    }
    Threshold limit = threshold().get();
    return limit.assess(value).passes()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                reason(),
                subject,
                "{gate} is {value}, but must be {side} {limit}",
                ImmutableMap.of(
                    "gate", labels().toString(),
                    "value", value.getAsDouble(),
                    "side", limit.side().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "limit", limit.limit())));
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "gate id must not be blank: '%s'", id());
  }

  /** Whether a condition holds; what is not known never passes. */
  public enum Status {
    /** It holds. */
    MET,
    /** It does not hold. */
    NOT_MET,
    /** Nobody knows. */
    UNKNOWN;

    /** {@return whether the way is open, which only {@link #MET} allows} */
    public boolean passes() {
      return this == MET;
    }

    /**
     * Returns the status of both conditions together.
     *
     * @param other the status of the other condition
     * @return not met if one is not met, else unknown if one is unknown, else met
     */
    public Status and(Status other) {
      if (this == NOT_MET || other == NOT_MET) {
        return NOT_MET;
      }
      return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }
  }

  /** What was found when a gate was looked at: its status, and the evidence for it. */
  @Value.Immutable
  public abstract static class Assessment {
    Assessment() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Returns an assessment with a source.
     *
     * @param gate the id of the gate
     * @param status the status
     * @param evidence what it rests on
     * @return the assessment
     */
    public static Assessment of(String gate, Gate.Status status, Evidence evidence) {
      return builder().gate(gate).status(status).evidence(evidence).build();
    }

    /** {@return the id of the gate} */
    public abstract String gate();

    /** {@return the status; what is not known never passes} */
    public abstract Gate.Status status();

    /** {@return what it rests on; empty only where the status is not known} */
    public abstract Optional<Evidence> evidence();

    /** {@return the day it was looked at} */
    public abstract Optional<LocalDate> date();

    @Value.Check
    void check() {
      checkArgument(!gate().isBlank(), "assessment must name its gate: '%s'", gate());
      checkArgument(
          status() == Gate.Status.UNKNOWN || evidence().isPresent(),
          "assessment of gate '%s' must have evidence unless it is unknown: %s",
          gate(),
          status());
    }

    /** Builds {@link Assessment} instances; the gate and the status are required. */
    public static final class Builder extends ImmutableAssessment.Builder {
      Builder() {}
    }
  }

  /** Builds {@link Gate} instances; the id is required. */
  public static final class Builder extends ImmutableGate.Builder {
    Builder() {}
  }
}
