package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;
import org.openkam.planning.analysis.Traceability;

/**
 * The plan for one key account: vision, goals, actions, budget, and the analysis they come from.
 *
 * <p>A plan may be as small as six answered questions and one goal. It is a value: a new version is
 * a new plan, and {@link #changesSince} tells what changed. {@link PlanChecks} says what is wrong.
 */
@Value.Immutable
public abstract class AccountPlan {
  private static final Fields<AccountPlan> FORM =
      Fields.of(AccountPlan.class, AccountPlan::builder, Builder::build)
          .required("account", AccountId.form(), AccountPlan::account, Builder::account)
          .defaulted(
              "version",
              Forms.WHOLE_NUMBER.described("minimum", 1),
              AccountPlan::version,
              Builder::version)
          .required("start", Forms.DAY, AccountPlan::start, Builder::start)
          .required("end", Forms.DAY, AccountPlan::end, Builder::end)
          .defaulted("template", PlanTemplate.form(), AccountPlan::template, Builder::template)
          .defaulted("answers", Forms.TEXT.map(), AccountPlan::answers, Builder::answers)
          .defaulted(
              "statusMoves",
              PlanStatus.Move.form().listBy(move -> move.day() + " " + move.status()),
              AccountPlan::statusMoves,
              Builder::statusMoves)
          .defaulted(
              "keyStatusMoves",
              KeyStatus.Move.form().listBy(move -> move.day() + " " + move.status()),
              AccountPlan::keyStatusMoves,
              Builder::keyStatusMoves)
          .defaulted(
              "keyStatusSteps",
              Forms.DAY.map(),
              AccountPlan::keyStatusSteps,
              Builder::keyStatusSteps)
          .optional("vision", Forms.TEXT, AccountPlan::vision, Builder::vision)
          .optional("analysis", Traceability.form(), AccountPlan::analysis, Builder::analysis)
          .defaulted("goals", Goal.form().listBy(Goal::id), AccountPlan::goals, Builder::goals)
          .defaulted(
              "actions",
              PlanAction.form().listBy(PlanAction::id),
              AccountPlan::actions,
              Builder::actions)
          .defaulted(
              "commitments",
              Commitment.form().listBy(Commitment::what),
              AccountPlan::commitments,
              Builder::commitments)
          .optional("budget", AccountBudget.form(), AccountPlan::budget, Builder::budget)
          .defaulted("whiteSpace", Forms.NUMBER.map(), AccountPlan::whiteSpace, Builder::whiteSpace)
          .defaulted(
              "benefits",
              Benefit.form().listBy(benefit -> benefit.side() + " " + benefit.what()),
              AccountPlan::benefits,
              Builder::benefits)
          .defaulted(
              "needs",
              FutureNeed.form().listBy(FutureNeed::what),
              AccountPlan::needs,
              Builder::needs)
          .optional("service", ServiceConcept.form(), AccountPlan::service, Builder::service)
          .defaulted(
              "reviews",
              PlanReview.form().listBy(review -> review.presentedOn().toString()),
              AccountPlan::reviews,
              Builder::reviews)
          .defaulted(
              "feedback",
              FeedbackItem.form().listBy(FeedbackItem::what),
              AccountPlan::feedback,
              Builder::feedback)
          .form();

  AccountPlan() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<AccountPlan> form() {
    return FORM;
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the version, at least one; one unless set} */
  @Value.Default
  public int version() {
    return 1;
  }

  /** {@return the first day} */
  public abstract LocalDate start();

  /** {@return the last day, after the first} */
  public abstract LocalDate end();

  /** {@return what the plan answers in words; the full template unless set} */
  @Value.Default
  public PlanTemplate template() {
    return PlanTemplate.full();
  }

  /** {@return the answers by the id of the section} */
  public abstract ImmutableMap<String, String> answers();

  /** {@return the moves of the plan from a draft on, earliest first; none is ever overwritten} */
  public abstract ImmutableList<PlanStatus.Move> statusMoves();

  /** {@return how far the plan is: the status of the last move, or a draft} */
  public PlanStatus status() {
    return StatusHistory.OF_PLAN.last(statusMoves());
  }

  /** {@return the moves of the key status from the nomination on, earliest first} */
  public abstract ImmutableList<KeyStatus.Move> keyStatusMoves();

  /** {@return the key status of the account: that of the last move, or nominated} */
  public KeyStatus keyStatus() {
    return StatusHistory.OF_KEY_STATUS.last(keyStatusMoves());
  }

  /** {@return the days on which steps of the key status were done, by the id of the step} */
  public abstract ImmutableMap<String, LocalDate> keyStatusSteps();

  /** {@return where we want to be with the account in the end} */
  public abstract Optional<String> vision();

  /** {@return the analysis that the goals come from} */
  public abstract Optional<Traceability> analysis();

  /** {@return the goals, each id once} */
  public abstract ImmutableList<Goal> goals();

  /** {@return the actions, each id once} */
  public abstract ImmutableList<PlanAction> actions();

  /** {@return what we promised the customer} */
  public abstract ImmutableList<Commitment> commitments();

  /** {@return what the account should bring and cost} */
  public abstract Optional<AccountBudget> budget();

  /**
   * {@return what is left to win at the account by the measure of a goal, in its unit, such as the
   * share of its spend that goes to others}
   */
  public abstract ImmutableMap<String, Double> whiteSpace();

  /** {@return what both sides gain, as the benefit register of the account holds it} */
  public abstract ImmutableList<Benefit> benefits();

  /**
   * {@return the value proposition: what the customer gains in amounts that rest on evidence, the
   * largest first, without regard to their units}
   */
  public ImmutableList<Benefit> valueProposition() {
    return benefits().stream()
        .filter(benefit -> benefit.side() == Benefit.Side.CUSTOMER)
        .filter(Benefit::hasConcreteAmount)
        .sorted(Comparator.comparingDouble(benefit -> -benefit.amountAYear().orElse(0)))
        .collect(toImmutableList());
  }

  /** {@return what the customer will need} */
  public abstract ImmutableList<FutureNeed> needs();

  /** {@return how the account is served} */
  public abstract Optional<ServiceConcept> service();

  /** {@return the presentations to management, in the order of time} */
  public abstract ImmutableList<PlanReview> reviews();

  /** {@return what came up at visits} */
  public abstract ImmutableList<FeedbackItem> feedback();

  /**
   * Compares this plan with an earlier version of it.
   *
   * @param earlier the earlier version, of the same account
   * @return every field that differs, by its path
   * @throws IllegalArgumentException if the plans are of two accounts
   */
  public ImmutableList<Fields.Change> changesSince(AccountPlan earlier) {
    checkArgument(
        account().equals(earlier.account()),
        "plans must be of one account: '%s', '%s'",
        earlier.account(),
        account());
    return FORM.difference(earlier, this);
  }

  /** {@return the whole months from the first day to the day after the last} */
  public long months() {
    return ChronoUnit.MONTHS.between(start(), end().plusDays(1));
  }

  /**
   * {@return whether it answers the six questions only, which ask for no frame around the goals}
   */
  boolean isSmall() {
    return template().equals(PlanTemplate.sixQuestions());
  }

  /**
   * Returns a goal.
   *
   * @param id its identifier
   * @return the goal
   * @throws IllegalArgumentException if there is none of this id
   */
  public Goal goal(String id) {
    return goals().stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no goal '" + id + "' among " + goalIds()));
  }

  /** {@return the ids of the goals, in their order} */
  public ImmutableSet<String> goalIds() {
    return goals().stream().map(Goal::id).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the actions of a goal.
   *
   * @param goal the id of a goal
   * @return its actions, in their order
   */
  public ImmutableList<PlanAction> actionsOf(String goal) {
    return actions().stream()
        .filter(action -> action.goal().filter(goal::equals).isPresent())
        .collect(toImmutableList());
  }

  /**
   * Holds a goal against SMART.
   *
   * @param goal a goal of this plan
   * @param policy by which share of the baseline a goal may change where the room is not known
   * @return the check; the room is the white space of the measure of the goal
   */
  public SmartCheck smart(Goal goal, PlanPolicy policy) {
    OptionalDouble room =
        goal.measure()
            .filter(whiteSpace()::containsKey)
            .map(measure -> OptionalDouble.of(whiteSpace().getOrDefault(measure, 0.0)))
            .orElse(OptionalDouble.empty());
    return SmartCheck.of(goal, start(), end(), room, policy);
  }

  /**
   * Returns this plan after one more move.
   *
   * @param next the status that follows
   * @param day the day of the move, not before the last one
   * @param by who decided it
   * @param why why; where a plan goes back to draft, the feedback
   * @return the plan
   * @throws IllegalArgumentException if the status cannot follow, or who or why is blank
   */
  public AccountPlan withStatus(PlanStatus next, LocalDate day, String by, String why) {
    return toBuilder()
        .addStatusMoves(PlanStatus.Move.builder().status(next).day(day).by(by).why(why).build())
        .build();
  }

  /**
   * Returns this plan after one more move of the key status.
   *
   * @param next the status that follows
   * @param day the day of the move, not before the last one
   * @param by who decided it
   * @param why why
   * @return the plan
   * @throws IllegalArgumentException if the status cannot follow, or who or why is blank
   */
  public AccountPlan withKeyStatus(KeyStatus next, LocalDate day, String by, String why) {
    return toBuilder()
        .addKeyStatusMoves(KeyStatus.Move.builder().status(next).day(day).by(by).why(why).build())
        .build();
  }

  /** {@return a builder with the properties of this plan set} */
  public abstract Builder toBuilder();

  @Value.Check
  AccountPlan check() {
    checkArgument(version() >= 1, "plan of '%s' must have a version: %s", account(), version());
    checkArgument(
        start().isBefore(end()),
        "plan of '%s' must end after its start: %s, %s",
        account(),
        start(),
        end());
    StatusHistory.OF_PLAN.check("plan of '" + account() + "'", statusMoves());
    StatusHistory.OF_KEY_STATUS.check("key status of '" + account() + "'", keyStatusMoves());
    answers()
        .keySet()
        .forEach(
            section ->
                checkArgument(
                    template().sections().containsKey(section),
                    "plan of '%s' must answer sections among %s: '%s'",
                    account(),
                    template().sections().keySet(),
                    section));
    Set<String> seen = new HashSet<>();
    goals().forEach(goal -> checkOnce("goal", goal.id(), seen));
    seen.clear();
    actions().forEach(action -> checkOnce("action", action.id(), seen));
    whiteSpace()
        .forEach(
            (measure, room) ->
                checkArgument(
                    Double.isFinite(room) && room >= 0,
                    "white space of measure '%s' must be finite and not negative: %s",
                    measure,
                    room));
    return Zeros.isAnyNegative(whiteSpace().values())
        ? builder().from(this).whiteSpace(Zeros.plain(whiteSpace())).build()
        : this;
  }

  private void checkOnce(String kind, String id, Set<String> seen) {
    checkArgument(seen.add(id), "plan of '%s' must have each %s once: '%s'", account(), kind, id);
  }

  /** Builds {@link AccountPlan} instances; account, start and end are required. */
  public static final class Builder extends ImmutableAccountPlan.Builder {
    Builder() {}
  }
}
