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
  public abstract Kind kind();

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

  /** A kind of joint initiative; the first two are Verbinnen's. */
  public enum Kind {
    /** Both sides map the customers they share. */
    JOINT_CUSTOMER_MAP,
    /** Customers with the same needs are brought together. */
    PEER_INTRODUCTION,
    /** A product is developed together. */
    CO_DEVELOPMENT,
    /** A market is approached together. */
    JOINT_MARKET_APPROACH,
    /** A process between the two is improved. */
    PROCESS_IMPROVEMENT,
    /** Anything else. */
    OTHER
  }

  /** Builds {@link JointInitiative} instances; id, kind and description are required. */
  public static final class Builder extends ImmutableJointInitiative.Builder {
    Builder() {}
  }
}
