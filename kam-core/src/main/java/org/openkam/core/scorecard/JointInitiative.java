package org.openkam.core.scorecard;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something new that both sides do together, visible on the scorecard. */
@Value.Immutable
public abstract class JointInitiative {
  JointInitiative() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier, unique in the scorecard} */
  public abstract String id();

  /** {@return what kind it is} */
  public abstract InitiativeKind kind();

  /** {@return what both sides do} */
  public abstract String description();

  /** {@return the day it begins} */
  public abstract Optional<LocalDate> startsOn();

  /** {@return who looks after it} */
  public abstract Optional<String> owner();

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "initiative id must not be blank: '%s'", id());
  }

  /** Builds {@link JointInitiative} instances; id, kind and description are required. */
  public static final class Builder extends ImmutableJointInitiative.Builder {
    Builder() {}
  }
}
