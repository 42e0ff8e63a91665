package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.numeric.Zeros;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.scorecard.Scorecard;

/**
 * Something to be reached with an account: why, how, what, by how much, by when and by whom.
 *
 * <p>Everything but the statement may be missing while a plan is drafted; {@link SmartCheck} and
 * {@link PlanChecks} tell what is.
 */
@Value.Immutable
public abstract class Goal {
  private static final Fields<Goal> FORM =
      Fields.of(Goal.class, Goal::builder, Builder::build)
          .required("id", Forms.NAME, Goal::id, Builder::id)
          .required("statement", Forms.TEXT, Goal::statement, Builder::statement)
          .optional("why", Forms.TEXT, Goal::why, Builder::why)
          .optional("how", Forms.TEXT, Goal::how, Builder::how)
          .optional("term", Forms.ofEnum(Term.class), Goal::term, Builder::term)
          .defaulted(
              "beneficiary",
              Forms.ofEnum(Scorecard.Beneficiary.class),
              Goal::beneficiary,
              Builder::beneficiary)
          .optional("measure", Forms.TEXT, Goal::measure, Builder::measure)
          .optional("unit", Forms.TEXT, Goal::unit, Builder::unit)
          .number("baseline", Goal::baseline, Builder::baseline)
          .number("target", Goal::target, Builder::target)
          .optional("direction", Forms.ofEnum(Direction.class), Goal::direction, Builder::direction)
          .optional("dueOn", Forms.DAY, Goal::dueOn, Builder::dueOn)
          .defaulted(
              "path",
              GoalPath.form().omittedIf(GoalPath.straight()::equals),
              Goal::path,
              Builder::path)
          .optional("reads", Measures.form(), Goal::reads, Builder::reads)
          .optional("owner", Forms.TEXT, Goal::owner, Builder::owner)
          .defaulted("agreement", Forms.ofEnum(Consent.class), Goal::agreement, Builder::agreement)
          .optional("resources", Forms.TEXT, Goal::resources, Builder::resources)
          .defaulted("traces", Forms.TEXT.set(), Goal::traces, Builder::traces)
          .form();

  Goal() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Goal> form() {
    return FORM;
  }

  /**
   * Returns the goal that follows from the gap of a relation on its ladder, such as to become the
   * preferred supplier where one is one of many.
   *
   * @param id the identifier of the goal
   * @param position where the relation stands and where it should
   * @param dueOn the day by which it is to be reached
   * @return the goal, measured by the number of the level from one; empty where there is no gap
   */
  public static Optional<Goal> toClimb(
      String id, LadderHistory.Position position, LocalDate dueOn) {
    return position.gap() <= 0
        ? Optional.empty()
        : Optional.of(
            builder()
                .id(id)
                .statement(
                    "Rise from '"
                        + position.ladder().levels().get(position.current())
                        + "' to '"
                        + position.ladder().levels().get(position.desired())
                        + "'")
                .measure(position.ladder().id())
                .unit("level")
                .baseline(position.number())
                .target(position.ladder().number(position.desired()))
                .direction(Direction.INCREASE)
                .dueOn(dueOn)
                .build());
  }

  /** {@return the identifier, unique in a plan} */
  public abstract String id();

  /** {@return what is to be reached} */
  public abstract String statement();

  /** {@return why it is worth reaching} */
  public abstract Optional<String> why();

  /** {@return how it is to be reached} */
  public abstract Optional<String> how();

  /** {@return how far ahead it lies} */
  public abstract Optional<Term> term();

  /** {@return to whom it means something; to us unless set} */
  @Value.Default
  public Scorecard.Beneficiary beneficiary() {
    return Scorecard.Beneficiary.OURS;
  }

  /** {@return what is measured, such as revenue-won} */
  public abstract Optional<String> measure();

  /** {@return the unit of baseline and target, such as EUR} */
  public abstract Optional<String> unit();

  /** {@return the value at the start, finite} */
  public abstract OptionalDouble baseline();

  /** {@return the value to be reached, finite} */
  public abstract OptionalDouble target();

  /**
   * {@return which way the measure is meant to move; where it is not said, a change of zero and a
   * fall of a measure that is meant to grow are reported}
   */
  public abstract Optional<Direction> direction();

  /** {@return the day by which it is to be reached} */
  public abstract Optional<LocalDate> dueOn();

  /** {@return how it is expected to be approached; straight unless set} */
  @Value.Default
  public GoalPath path() {
    return GoalPath.straight();
  }

  /**
   * {@return what is read of the account to see how far it is, such as the sum of its deals that
   * were won; empty where people say it}
   */
  public abstract Optional<Measure> reads();

  /** {@return who answers for it} */
  public abstract Optional<String> owner();

  /** {@return whether the customer shares it; nobody asked unless set} */
  @Value.Default
  public Consent agreement() {
    return Consent.NOT_ASKED;
  }

  /** {@return what is needed to reach it, in words} */
  public abstract Optional<String> resources();

  /** {@return the ids of the statements, issues or choices of the analysis that asked for it} */
  public abstract ImmutableSet<String> traces();

  /** {@return the target less the baseline, in the unit of the goal; empty where one is missing} */
  public OptionalDouble change() {
    return baseline().isPresent() && target().isPresent()
        ? OptionalDouble.of(target().getAsDouble() - baseline().getAsDouble())
        : OptionalDouble.empty();
  }

  /** {@return a builder with the properties of this goal set} */
  public abstract Builder toBuilder();

  @Value.Check
  Goal check() {
    checkArgument(!id().isBlank(), "goal id must not be blank: '%s'", id());
    checkArgument(
        !statement().isBlank(), "goal '%s' must have a statement: '%s'", id(), statement());
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

  private void checkFinite(String name, OptionalDouble value) {
    checkArgument(
        Double.isFinite(value.orElse(0)), "goal '%s' must have a finite %s: %s", id(), name, value);
  }

  /** Whether the customer shares a goal. */
  public enum Consent {
    /** The customer agreed. */
    AGREED,
    /** The customer was asked and did not agree. */
    NOT_AGREED,
    /** Nobody asked yet. */
    NOT_ASKED
  }

  /** Which way a goal moves its measure. */
  public enum Direction {
    /** The target lies above the baseline, as for revenue. */
    INCREASE,
    /** The target lies below the baseline, as for complaints. */
    DECREASE,
    /** The target is the baseline: what is reached is to be kept. */
    KEEP
  }

  /** How far ahead a goal lies. */
  public enum Term {
    /** To be reached soon. */
    SHORT,
    /** To be reached halfway. */
    MEDIUM,
    /** To be reached towards the end of the plan. */
    LONG
  }

  /** Builds {@link Goal} instances; id and statement are required. */
  public static final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
