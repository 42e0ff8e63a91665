package org.openkam.planning.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Period;
import org.immutables.value.Value;
import org.openkam.core.finding.Cadence;
import org.openkam.core.numeric.Zeros;
import org.openkam.core.relationship.Stakeholder;

/** What a relation must have to be called firm; each number is a judgement and may be set. */
@Value.Immutable
public abstract class RelationshipPolicy {
  private static final RelationshipPolicy STANDARD = builder().build();

  RelationshipPolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static RelationshipPolicy standard() {
    return STANDARD;
  }

  /**
   * {@return the parts that somebody known must play; a decider, a champion and an executive
   * sponsor unless set (Kapta's smallest full profile)}
   */
  @Value.Default
  public ImmutableSet<Stakeholder.BuyingRole> requiredRoles() {
    return ImmutableSet.of(
        Stakeholder.BuyingRole.DECIDER,
        Stakeholder.BuyingRole.CHAMPION,
        Stakeholder.BuyingRole.EXECUTIVE_SPONSOR);
  }

  /**
   * {@return the share of key players, from zero to one, that supporters must exceed; half of them
   * unless set (Altify: the majority)}
   */
  @Value.Default
  public double majority() {
    return 0.5;
  }

  /** {@return the fewest people at the customer who must be in contact with us, 2 unless set} */
  @Value.Default
  public int minContacts() {
    return 2;
  }

  /** {@return the longest time between two contacts with one person, 90 days unless set} */
  @Value.Default
  public Period contactEvery() {
    return Period.ofDays(90);
  }

  /**
   * {@return from which share of contacts through the account manager, from zero to one, the
   * contact structure is a bow-tie; 0.8 unless set}
   */
  @Value.Default
  public double bowTieFrom() {
    return 0.8;
  }

  /**
   * {@return the greatest share of people in contact, from zero to one, whom only one of us may
   * know; half of them unless set}
   */
  @Value.Default
  public double maxSingleHeld() {
    return 0.5;
  }

  /** {@return the rule on how often each person in contact must be spoken to} */
  public Cadence contactCadence() {
    return new Cadence("STALE_CONTACT", "contact", contactEvery());
  }

  @Value.Check
  RelationshipPolicy check() {
    checkShare("majority", majority());
    checkShare("share of a bow-tie", bowTieFrom());
    checkShare("share held by one person", maxSingleHeld());
    checkArgument(minContacts() >= 1, "fewest contacts must be at least one: %s", minContacts());
    return Zeros.isAnyNegative(majority(), bowTieFrom(), maxSingleHeld())
        ? new Builder()
            .from(this)
            .majority(majority() + 0.0)
            .bowTieFrom(bowTieFrom() + 0.0)
            .maxSingleHeld(maxSingleHeld() + 0.0)
            .build()
        : this;
  }

  private static void checkShare(String what, double share) {
    checkArgument(share >= 0 && share <= 1, "%s must be from zero to one: %s", what, share);
  }

  /** Builds {@link RelationshipPolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableRelationshipPolicy.Builder {
    Builder() {}
  }
}
