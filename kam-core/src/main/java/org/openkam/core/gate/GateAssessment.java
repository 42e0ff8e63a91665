package org.openkam.core.gate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.Evidence;

/** What was found when a gate was looked at: its status, and the evidence for it. */
@Value.Immutable
public abstract class GateAssessment {
  GateAssessment() {}

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
  public static GateAssessment of(String gate, Gate.Status status, Evidence evidence) {
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

  /** Builds {@link GateAssessment} instances; the gate and the status are required. */
  public static final class Builder extends ImmutableGateAssessment.Builder {
    Builder() {}
  }
}
