package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.immutables.value.Value;
import org.openkam.core.account.Benefit;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/**
 * Who reads a summary of an account plan, and which parts of it.
 *
 * <p>What is not named is not shown, so that a part that a plan gains later stays hidden until
 * somebody names it. Only whole parts are left out: what people wrote into a text that is shown, a
 * rival's name for instance, is shown with it.
 */
@Value.Immutable
public abstract class PlanAudience {
  private static final Form<PlanAudience> FORM =
      Forms.readyOr(
          "a ready audience",
          () -> Maps.uniqueIndex(all(), PlanAudience::id),
          Fields.of(PlanAudience.class, PlanAudience::builder, Builder::build)
              .required("id", Forms.NAME, PlanAudience::id, Builder::id)
              .defaulted("labels", Labels.form(), PlanAudience::labels, Builder::labels)
              .defaulted(
                  "parts", Forms.ofEnum(Part.class).set(), PlanAudience::parts, Builder::parts)
              .defaulted("sections", Forms.NAME.set(), PlanAudience::sections, Builder::sections)
              .form());

  PlanAudience() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<PlanAudience> form() {
    return FORM;
  }

  /** {@return management, which sees everything} */
  public static PlanAudience management() {
    return PlanAudiences.MANAGEMENT;
  }

  /**
   * {@return the customer, who sees what both sides share: goals and benefits that mean something
   * to it, promises and needs; neither analysis nor budget, status, rivals or what we gain}
   */
  public static PlanAudience customer() {
    return PlanAudiences.CUSTOMER;
  }

  /** {@return the service department, which sees goals, actions, promises, needs and processes} */
  public static PlanAudience service() {
    return PlanAudiences.SERVICE;
  }

  /** {@return marketing, which sees where the account goes, its goals and what it gains} */
  public static PlanAudience marketing() {
    return PlanAudiences.MARKETING;
  }

  /** {@return production, which sees what is coming, its actions, promises and needs} */
  public static PlanAudience production() {
    return PlanAudiences.PRODUCTION;
  }

  /** {@return the ready audiences, in the order of this class} */
  public static ImmutableList<PlanAudience> all() {
    return ImmutableList.of(management(), customer(), service(), marketing(), production());
  }

  /** {@return the identifier} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return the parts that it may see} */
  public abstract ImmutableSet<Part> parts();

  /** {@return the ids of the sections of a template that it may see} */
  public abstract ImmutableSet<String> sections();

  /**
   * Returns whether a part may be seen.
   *
   * @param part the part
   * @return whether it is among the parts
   */
  public boolean sees(Part part) {
    return parts().contains(part);
  }

  /**
   * Returns the sections of a plan that may be seen.
   *
   * @param plan the plan
   * @return the names of the sections by id, in the order of the template
   */
  public ImmutableMap<String, Labels> sections(AccountPlan plan) {
    return plan.template().sections().entrySet().stream()
        .filter(section -> sees(Part.EVERY_SECTION) || sections().contains(section.getKey()))
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Returns the goals of a plan that may be seen.
   *
   * @param plan the plan
   * @return the goals, in their order
   */
  public ImmutableList<Goal> goals(AccountPlan plan) {
    return plan.goals().stream()
        .filter(
            goal ->
                sees(goal.beneficiary().includesCustomer() ? Part.SHARED_GOALS : Part.OUR_GOALS))
        .collect(toImmutableList());
  }

  /**
   * Returns the actions of a plan that may be seen.
   *
   * @param plan the plan
   * @return the actions of the goals that may be seen, and those without a goal where our own goals
   *     may be seen, in their order
   */
  public ImmutableList<PlanAction> actions(AccountPlan plan) {
    ImmutableSet<String> hidden =
        plan.goals().stream()
            .filter(goal -> !goals(plan).contains(goal))
            .map(Goal::id)
            .collect(ImmutableSet.toImmutableSet());
    return plan.actions().stream()
        .filter(
            action ->
                sees(Part.ACTIONS)
                    && (action.goal().filter(plan.goalIds()::contains).isPresent()
                        ? !hidden.contains(action.goal().orElseThrow())
                        : sees(Part.OUR_GOALS)))
        .collect(toImmutableList());
  }

  /**
   * Returns the benefits of a plan that may be seen.
   *
   * @param plan the plan
   * @return the benefits, in their order
   */
  public ImmutableList<Benefit> benefits(AccountPlan plan) {
    return plan.benefits().stream()
        .filter(
            benefit ->
                sees(
                    benefit.side() == Benefit.Side.CUSTOMER
                        ? Part.CUSTOMER_BENEFITS
                        : Part.OUR_BENEFITS))
        .collect(toImmutableList());
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "plan audience id must not be blank: '%s'", id());
  }

  /** What a plan is made of; account, version and dates are always shown. */
  public enum Part {
    /** Where we want to be with the account in the end. */
    VISION,
    /** Every section of the template, whatever its id. */
    EVERY_SECTION,
    /** What the customer gains. */
    CUSTOMER_BENEFITS,
    /** What we gain. */
    OUR_BENEFITS,
    /** The analysis, the issues and decisions, and which of them a goal follows from. */
    ANALYSIS,
    /** The goals that mean something to the customer. */
    SHARED_GOALS,
    /** The goals that mean something to us only. */
    OUR_GOALS,
    /** The actions of the goals that are shown. */
    ACTIONS,
    /** What we promised the customer. */
    COMMITMENTS,
    /** What the customer will need, and our offers. */
    NEEDS,
    /** What is left to win at the account. */
    WHITE_SPACE,
    /** What the account should bring and cost, and the resources of a goal. */
    BUDGET,
    /** How key accounts are served, with the entitlements of every tier. */
    SERVICE,
    /** The status of the plan and the key status, with who moved them and why. */
    STATUS,
    /** The presentations to management. */
    REVIEWS,
    /** What came up at visits. */
    FEEDBACK
  }

  /** Builds {@link PlanAudience} instances; the id is required. */
  public static final class Builder extends ImmutablePlanAudience.Builder {
    Builder() {}
  }
}
