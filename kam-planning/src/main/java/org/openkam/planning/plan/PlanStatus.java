package org.openkam.planning.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * How far a plan is, from a draft to its end. No step forward is left out; a plan may go back to
 * draft with feedback until it is carried out, and may be dropped or superseded by another.
 */
@Value.Enclosing
public enum PlanStatus {
  /** Being written. */
  DRAFT,
  /** Presented to management. */
  PRESENTED,
  /** Approved by management. */
  APPROVED,
  /** Being carried out. */
  ACTIVE,
  /** Carried out to its end. */
  CLOSED,
  /** Given up. */
  DROPPED,
  /** Replaced by another plan. */
  SUPERSEDED;

  /**
   * Checks whether a plan may go on to a status.
   *
   * @param next the status
   * @return whether it may follow this one
   */
  public boolean canBecome(PlanStatus next) {
    return next().contains(next);
  }

  private Set<PlanStatus> next() {
    return switch (this) {
      case DRAFT -> Sets.immutableEnumSet(PRESENTED, DROPPED);
      case PRESENTED -> Sets.immutableEnumSet(APPROVED, DRAFT, DROPPED);
      case APPROVED -> Sets.immutableEnumSet(ACTIVE, DRAFT, DROPPED, SUPERSEDED);
      case ACTIVE -> Sets.immutableEnumSet(CLOSED, DROPPED, SUPERSEDED);
      case CLOSED, DROPPED, SUPERSEDED -> ImmutableSet.of();
    };
  }

  /** {@return whether nothing follows} */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /** One move of a plan: to which status, when, by whom and why. */
  @Value.Immutable
  public abstract static class Move {
    private static final Fields<Move> FORM =
        Fields.of(Move.class, Move::builder, Builder::build)
            .required("status", Forms.ofEnum(PlanStatus.class), Move::status, Builder::status)
            .required("day", Forms.DAY, Move::day, Builder::day)
            .required("by", Forms.NAME, Move::by, Builder::by)
            .required("why", Forms.NAME, Move::why, Builder::why)
            .form();

    Move() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the form of this type: how it is written, read, hashed and compared} */
    public static Fields<Move> form() {
      return FORM;
    }

    /** {@return the status from this day on} */
    public abstract PlanStatus status();

    /** {@return the day of the move} */
    public abstract LocalDate day();

    /** {@return who decided it, not blank} */
    public abstract String by();

    /** {@return why, not blank; where a plan goes back to draft, the feedback} */
    public abstract String why();

    @Value.Check
    void check() {
      StatusHistory.checkMove(status(), day(), by(), why());
    }

    /** Builds {@link Move} instances; every property is required. */
    public static final class Builder extends ImmutablePlanStatus.Move.Builder {
      Builder() {}
    }
  }
}
