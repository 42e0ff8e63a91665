package org.openkam.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person at the customer who has a say. */
@Value.Immutable
public abstract class Stakeholder {
  Stakeholder() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier, unique within the account} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public String name() {
    return id();
  }

  /** {@return the parts the person plays when the customer decides} */
  public abstract ImmutableSet<BuyingRole> roles();

  /** {@return how much the person's word counts, nothing unless set} */
  @Value.Default
  public Influence influence() {
    return Influence.OUTSIDE;
  }

  /** {@return how the person stands towards us, neutral unless set} */
  @Value.Default
  public Support support() {
    return Support.NEUTRAL;
  }

  /** {@return the people of ours who are in contact with the person, by name} */
  public abstract ImmutableSet<String> contacts();

  /** {@return the id of the person's superior} */
  public abstract Optional<String> reportsTo();

  /** {@return the function the person works in, such as purchasing} */
  public abstract Optional<String> function();

  /** {@return the unit of the account the person works in, by id} */
  public abstract Optional<String> unit();

  /** {@return the day of the last contact} */
  public abstract Optional<LocalDate> lastContact();

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "stakeholder id must not be blank: '%s'", id());
    checkArgument(
        !reportsTo().equals(Optional.of(id())), "'%s' must not report to the same person", id());
  }

  /** The part a person plays when the customer decides (Webster and Wind 1972, and later names). */
  public enum BuyingRole {
    /** Raises the need. */
    INITIATOR,
    /** Works with what is bought. */
    USER,
    /** Shapes opinion. */
    INFLUENCER,
    /** Decides. */
    DECIDER,
    /** Must agree. */
    APPROVER,
    /** Handles the purchase. */
    BUYER,
    /** Lets information through or not. */
    GATEKEEPER,
    /** Speaks for us when we are not there. */
    CHAMPION,
    /** Stands for us at the top. */
    EXECUTIVE_SPONSOR
  }

  /** How much a person's word counts at the customer. */
  public enum Influence {
    /** Outside the circles where decisions are made. */
    OUTSIDE,
    /** Inside the political structure. */
    POLITICAL_STRUCTURE,
    /** In the inner circle. */
    INNER_CIRCLE;

    /** {@return whether a person with this influence is a key player} */
    public boolean isKeyPlayer() {
      return this != OUTSIDE;
    }
  }

  /** How a person stands towards us. */
  public enum Support {
    /** Works against us. */
    ENEMY,
    /** Prefers somebody else. */
    NON_SUPPORTER,
    /** Takes no side, or nobody knows. */
    NEUTRAL,
    /** Prefers us. */
    SUPPORTER,
    /** Guides us. */
    MENTOR;

    /** {@return whether the person is for us} */
    public boolean isSupporting() {
      return this == SUPPORTER || this == MENTOR;
    }

    /** {@return whether the person is against us} */
    public boolean isOpposing() {
      return this == ENEMY || this == NON_SUPPORTER;
    }
  }

  /** Builds {@link Stakeholder} instances; the id is required. */
  public static final class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}
