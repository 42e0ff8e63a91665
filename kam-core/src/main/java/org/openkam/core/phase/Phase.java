package org.openkam.core.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;
import org.openkam.core.gate.Gate;

/** One phase of a relation, with the gates that lead into it. */
@Value.Immutable
public abstract class Phase {
  Phase() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a phase that is open to everybody in the phase before.
   *
   * @param id the identifier
   * @param labels the name shown to people
   * @return the phase
   */
  public static Phase of(String id, Labels labels) {
    return builder().id(id).labels(labels).build();
  }

  /** {@return the identifier, unique in the model} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return what must be met to come from the phase before into this one} */
  public abstract ImmutableList<Gate> gates();

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "phase id must not be blank: '%s'", id());
  }

  /** Builds {@link Phase} instances; the id is required. */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}
