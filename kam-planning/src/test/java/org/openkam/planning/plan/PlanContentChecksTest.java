package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.relationship.Ladders;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.plan.Plans.AccountBudgets;

/** Plans with one fault each; all else is as in the faultless plan. */
final class PlanContentChecksTest {
  private static final PlanPolicy STANDARD = PlanPolicy.standard();
  private static final AccountPlan GOOD = Plans.faultless().build();

  @ParameterizedTest(name = "{0}")
  @MethodSource({"faultyTexts", "faultyGoals", "faultyActions", "faultyFrames"})
  @Tag("R138")
  void findsEachFaultByItsOwnFinding(
      String fault, UnaryOperator<AccountPlan> change, ImmutableList<String> findings) {
    assertThat(check(change.apply(GOOD))).as(fault).isEqualTo(findings);
  }

  static Stream<Arguments> faultyTexts() {
    return Stream.of(
        fault(
            "placeholder",
            plan -> answer(plan, "risks", "TODO"),
            "SECTION_PLACEHOLDER: section 'risks' of the plan for 'Cartech' is answered with"
                + " 'TODO'; write the answer or leave the section empty"),
        fault(
            "placeholder with words",
            plan -> answer(plan, "risks", "To do: ask Ann"),
            "SECTION_PLACEHOLDER: section 'risks' of the plan for 'Cartech' is answered with 'To"
                + " do: ask Ann'; write the answer or leave the section empty"),
        fault(
            "placeholder in Dutch",
            plan -> answer(plan, "risks", "n.v.t."),
            "SECTION_PLACEHOLDER: section 'risks' of the plan for 'Cartech' is answered with"
                + " 'n.v.t.'; write the answer or leave the section empty"),
        fault(
            "dots",
            plan -> answer(plan, "risks", "..."),
            "SECTION_PLACEHOLDER: section 'risks' of the plan for 'Cartech' is answered with '...';"
                + " write the answer or leave the section empty"),
        fault(
            "no answer",
            plan -> answer(plan, "risks", " "),
            "SECTION_MISSING: the plan of 'Cartech' does not answer risks"),
        fault(
            "words of the template",
            plan -> answer(plan, "advice", "Wat wij adviseren"),
            "SECTION_UNCHANGED: section 'advice' of the plan for 'Cartech' only repeats the words"
                + " of the template; write the answer for this account"),
        fault(
            "the same answer twice",
            plan -> answer(plan, "risks", plan.answers().get("people") + "!"),
            "SECTIONS_REPEATED: sections people, risks of the plan for 'Cartech' have the same"
                + " answer; each should answer its own question"),
        fault(
            "empty vision",
            plan -> plan.toBuilder().vision("tbd").build(),
            "TEXT_PLACEHOLDER: the vision in the plan for 'Cartech' reads 'tbd'; say what is"
                + " meant"),
        fault(
            "goal of one letter",
            plan -> goal(plan, 0, goal -> goal.statement("x")),
            "TEXT_PLACEHOLDER: the statement of goal 'G1' in the plan for 'Cartech' reads 'x'; say"
                + " what is meant"),
        fault(
            "action to be named",
            plan -> action(plan, 0, action -> action.what("tbc")),
            "TEXT_PLACEHOLDER: the action 'A1' in the plan for 'Cartech' reads 'tbc'; say what is"
                + " meant"),
        fault(
            "SWOT of one item",
            plan ->
                plan.toBuilder()
                    .analysis(
                        Plans.trail().toBuilder()
                            .swot(
                                SwotAnalysis.builder()
                                    .subject("Cartech")
                                    .addItems(
                                        SwotItem.internal(
                                            "S1", SwotItem.Kind.STRENGTH, "our service"))
                                    .build())
                            .build())
                    .build(),
            "SWOT_TOO_THIN: the analysis of 'Cartech' has 1 of the 4 statements it needs at least;"
                + " look for more"));
  }

  static Stream<Arguments> faultyGoals() {
    return Stream.of(
        fault(
            "goal due on the first day",
            plan -> due(plan, 0, Plans.START),
            "GOAL_DUE_TOO_SOON: goal 'G1' of 'Cartech' is due on 2026-01-01, though the plan starts"
                + " on 2026-01-01; give it time until 2026-01-15 at least",
            "ACTION_AFTER_GOAL: action 'A1' of 'Cartech' is planned for 2026-09-01, after its goal"
                + " 'G1' is due on 2026-01-01; bring it forward"),
        fault(
            "goal after the end",
            plan -> due(plan, 2, GOOD.end().plusDays(1)),
            "GOAL_NOT_SMART: goal 'G3' of 'Cartech' passes 4 of 5 SMART criteria; open: time bound"
                + " fail",
            "GOAL_OUTSIDE_PLAN: goal 'G3' of 'Cartech' has the date 2028-01-01, but the plan runs"
                + " from 2026-01-01 to 2027-12-31; correct the date or the plan"),
        fault(
            "long before short",
            plan -> due(plan, 2, LocalDate.of(2026, 12, 1)),
            "GOAL_TERMS_AGAINST_DATES: goal 'G1' of 'Cartech' is short term and due on 2026-12-31,"
                + " no earlier than goal 'G3', which is long term and due on 2026-12-01",
            "GOAL_TERMS_AGAINST_DATES: goal 'G2' of 'Cartech' is medium term and due on 2027-06-30,"
                + " no earlier than goal 'G3', which is long term and due on 2026-12-01"),
        fault(
            "revenue that should grow and falls",
            plan -> goal(plan, 0, goal -> goal.target(90_000)),
            "GOAL_LOWERS_GROWTH_MEASURE: goal 'G1' of 'Cartech' lowers revenue-won from 100000 to"
                + " 90000; correct the numbers, or say that it is to fall"),
        fault(
            "no change",
            plan -> goal(plan, 0, goal -> goal.target(100_000)),
            "GOAL_WITHOUT_CHANGE: goal 'G1' of 'Cartech' has the target 100000, which is where it"
                + " stands now; set a target, or say that the level is to be kept"),
        fault(
            "declared direction against the numbers",
            plan -> goal(plan, 1, goal -> goal.direction(Goal.Direction.INCREASE)),
            "GOAL_DIRECTION_CONTRADICTED: goal 'G2' of 'Cartech' is to increase its measure but"
                + " goes from 10 to 6; correct the numbers or the direction"),
        fault(
            "a level to be kept that is to change",
            plan -> goal(plan, 2, goal -> goal.direction(Goal.Direction.KEEP)),
            "GOAL_DIRECTION_CONTRADICTED: goal 'G3' of 'Cartech' is to keep its measure but goes"
                + " from 30 to 40; correct the numbers or the direction"),
        fault(
            "two goals with the same words",
            plan -> goal(plan, 2, goal -> goal.statement("win a third more!")),
            "GOALS_REPEATED: goals G1, G3 of 'Cartech' ask for the same; keep one, or say how they"
                + " differ"),
        fault(
            "two goals with the same numbers",
            plan ->
                goal(
                    plan,
                    2,
                    goal ->
                        goal.measure("revenue-won")
                            .term(Goal.Term.LONG)
                            .unit("EUR")
                            .baseline(110_000)
                            .target(130_000)
                            .dueOn(LocalDate.of(2026, 12, 31))
                            .term(Optional.empty())),
            "NO_GOAL_OF_TERM: the plan of 'Cartech' has no long term goal",
            "GOALS_REPEATED: goals G1, G3 of 'Cartech' ask for the same; keep one, or say how they"
                + " differ"),
        fault(
            "goals that add up to more than is left",
            plan ->
                goal(
                    plan,
                    2,
                    goal ->
                        goal.measure("revenue-won").unit("EUR").baseline(130_000).target(150_001)),
            "GOALS_BEYOND_POTENTIAL: goals G1, G3 of 'Cartech' add 50001 to revenue-won, but only"
                + " 50000 is left to win; lower them, or say where the rest comes from"),
        fault(
            "nothing for the customer",
            plan -> goal(plan, 1, goal -> goal.beneficiary(Scorecard.Beneficiary.OURS)),
            "NO_CUSTOMER_OUTCOME: no goal of the plan of 'Cartech' is an outcome for the customer;"
                + " ask what it gains"),
        fault(
            "a goal without reason",
            plan -> goal(plan, 0, goal -> goal.why(Optional.empty())),
            "GOAL_WITHOUT_FRAME: goal 'G1' of 'Cartech' does not say why"),
        fault(
            "a goal from nowhere",
            plan -> goal(plan, 0, goal -> goal.traces(ImmutableList.of("X1"))),
            "UNTRACED: goal 'G1' of 'Cartech' follows from nothing in the analysis"),
        fault(
            "no goals",
            plan -> plan.toBuilder().goals(ImmutableList.of()).actions(ImmutableList.of()).build(),
            "NO_GOALS: the plan of 'Cartech' has no goal"));
  }

  static Stream<Arguments> faultyActions() {
    return Stream.of(
        fault(
            "no owner",
            plan -> action(plan, 0, action -> action.who(Optional.empty())),
            "ACTION_INCOMPLETE: action 'A1' does not say who"),
        fault(
            "a blank owner",
            plan -> action(plan, 0, action -> action.who(" ")),
            "ACTION_INCOMPLETE: action 'A1' does not say who"),
        fault(
            "after the goal",
            plan -> action(plan, 0, action -> action.when(LocalDate.of(2027, 1, 1))),
            "ACTION_AFTER_GOAL: action 'A1' of 'Cartech' is planned for 2027-01-01, after its goal"
                + " 'G1' is due on 2026-12-31; bring it forward"),
        fault(
            "after the end",
            plan -> action(plan, 2, action -> action.when(GOOD.end().plusDays(1))),
            "ACTION_OUTSIDE_PLAN: action 'A3' of 'Cartech' has the date 2028-01-01, but the plan"
                + " runs from 2026-01-01 to 2027-12-31; correct the date or the plan"),
        fault(
            "before the start",
            plan ->
                action(
                    plan, 2, action -> action.when(Plans.START.minusDays(1)).doneOn(Plans.START)),
            "ACTION_OUTSIDE_PLAN: action 'A3' of 'Cartech' has the date 2025-12-31, but the plan"
                + " runs from 2026-01-01 to 2027-12-31; correct the date or the plan"),
        fault(
            "the same twice",
            plan ->
                plan.toBuilder()
                    .addActions(GOOD.actions().get(0).toBuilder().id("A9").build())
                    .build(),
            "ACTIONS_REPEATED: actions A1, A9 of 'Cartech' are the same on the same day for the"
                + " same goal; keep one"),
        fault(
            "for no goal",
            plan ->
                plan.toBuilder()
                    .addActions(Plans.action("A9", "G1").goal(Optional.empty()).build())
                    .build(),
            "ORPHAN_ACTION: action 'A9' serves no goal of the plan; say which, or drop it"),
        fault(
            "none for a goal",
            plan -> plan.toBuilder().actions(plan.actions().subList(0, 2)).build(),
            "GOAL_WITHOUT_ACTION: no action serves goal 'G3' of 'Cartech'; say who does what"));
  }

  private static final Benefit OURS =
      Benefit.builder()
          .what("more revenue")
          .side(Benefit.Side.OURS)
          .amountAYear(30_000)
          .evidence(Evidence.from("letter of intent"))
          .build();
  private static final Benefit THEIRS =
      OURS.toBuilder().what("less waiting").side(Benefit.Side.CUSTOMER).build();
  private static final Benefit CONCRETE_TO_NOBODY =
      Benefit.builder().what("peace of mind").side(Benefit.Side.CUSTOMER).build();

  @Test
  @Tag("R111")
  void theGapOnTheLadderOfSuppliersBecomesAGoalOfThePlan() {
    LadderHistory.Position.Builder position =
        LadderHistory.Position.builder()
            .ladder(Ladders.supplierStatus())
            .current("APPROVED")
            .assessor("Ann")
            .date(Plans.TODAY);
    Goal goal =
        Goal.toClimb("P", position.desired("PREFERRED").build(), LocalDate.of(2027, 12, 31))
            .orElseThrow();

    // 2 to 4 of none, approved, one of many, preferred, sole
    assertThat(goal.statement()).isEqualTo("Rise from 'Approved supplier' to 'Preferred supplier'");
    assertThat(goal.baseline()).hasValue(2);
    assertThat(goal.target()).hasValue(4);
    assertThat(Goal.toClimb("P", position.desired("APPROVED").build(), Plans.TODAY)).isEmpty();
    assertThat(Goal.toClimb("P", position.desired("NONE").build(), Plans.TODAY)).isEmpty();
    // what is left for the account manager: who answers, what is done, and whether they agree
    assertThat(check(Plans.faultless().addGoals(goal).build()))
        .anySatisfy(finding -> assertThat(finding).startsWith("GOAL_WITHOUT_ACTION"))
        .noneSatisfy(finding -> assertThat(finding).contains("correct the numbers"));
  }

  @Test
  void theValuePropositionIsWhatTheCustomerGainsTheLargestFirst() {
    Benefit larger = THEIRS.toBuilder().what("less scrap").amountAYear(40_000).build();
    AccountPlan plan =
        Plans.faultless().addBenefits(OURS, THEIRS, CONCRETE_TO_NOBODY, larger).build();

    assertThat(plan.valueProposition()).containsExactly(larger, THEIRS);
    assertThat(check(plan)).isEmpty();
  }

  static Stream<Arguments> faultyFrames() {
    YearMonth first = YearMonth.of(2026, 1);
    return Stream.of(
        fault(
            "a budget for the first year only",
            plan -> plan.toBuilder().budget(AccountBudgets.quarters(first, 4)).build(),
            "BUDGET_INCOMPLETE: the budget of 'Cartech' leaves out the quarters that start in"
                + " 2027-01, 2027-04, 2027-07, 2027-10; plan them too"),
        fault(
            "a budget beyond the end",
            plan -> plan.toBuilder().budget(AccountBudgets.quarters(first, 9)).build(),
            "BUDGET_OUTSIDE_PLAN: the budget of 'Cartech' has quarters that start in 2028-01, but"
                + " the plan runs from 2026-01-01 to 2027-12-31; leave them out"),
        fault(
            "a budget that loses money",
            plan -> plan.toBuilder().budget(AccountBudgets.quarters(first, 8, "8999.99")).build(),
            "BUDGET_LOSES_MONEY: the budget of 'Cartech' plans a margin of 71999.92 EUR and a cost"
                + " of 72000 EUR; say why the account is worth it, or change the plan"),
        fault(
            "a register without an amount for the customer",
            plan -> plan.toBuilder().addBenefits(OURS, CONCRETE_TO_NOBODY).build(),
            "CUSTOMER_BENEFIT_NOT_CONCRETE: no benefit of 'Cartech' has an amount a year that"
                + " rests on evidence; count one with the customer"),
        fault(
            "a benefit that is a placeholder",
            plan ->
                plan.toBuilder().addBenefits(THEIRS, OURS.toBuilder().what("tbd").build()).build(),
            "TEXT_PLACEHOLDER: the benefit register in the plan for 'Cartech' reads 'tbd'; say what"
                + " is meant"),
        fault(
            "no budget",
            plan -> plan.toBuilder().budget(Optional.empty()).build(),
            "NO_BUDGET: the plan of 'Cartech' has no budget"));
  }

  @Test
  void findsEverythingInAPlanOfNonsense() {
    Goal.Builder goal =
        Goal.builder()
            .statement("TODO")
            .measure("revenue")
            .unit("EUR")
            .baseline(100)
            .target(90)
            .dueOn(Plans.START)
            .owner("Ann");
    AccountPlan.Builder nonsense =
        AccountPlan.builder()
            .account(AccountId.of("Cartech"))
            .start(Plans.START)
            .end(LocalDate.of(2027, 12, 31))
            .vision("...");
    for (Goal.Term term : Goal.Term.values()) {
      String id = "G" + term;
      nonsense
          .addGoals(goal.id(id).term(term).build())
          .addActions(Plans.action("A" + term, id).when(LocalDate.of(2028, 1, 1)).build());
    }
    PlanTemplate.full().sections().keySet().forEach(one -> nonsense.putAnswer(one, "TODO"));

    assertThat(
            PlanChecks.check(nonsense.build(), STANDARD, Plans.TODAY).stream()
                .map(Finding::code)
                .distinct())
        .containsExactly(
            "NO_SERVICE_CONCEPT",
            "NO_BUDGET",
            "NO_CUSTOMER_OUTCOME",
            "NOT_TAILORED",
            "GOAL_NOT_SMART",
            "GOAL_WITHOUT_FRAME",
            "UNTRACED",
            "SECTION_PLACEHOLDER",
            "TEXT_PLACEHOLDER",
            "GOAL_DUE_TOO_SOON",
            "GOAL_LOWERS_GROWTH_MEASURE",
            "GOAL_TERMS_AGAINST_DATES",
            "GOALS_REPEATED",
            "ACTION_OUTSIDE_PLAN");
  }

  @Test
  void findsNothingAtTheEdges() {
    assertThat(check(GOOD)).isEmpty();
    // two weeks after the start, with its action on the same day
    LocalDate soon = LocalDate.of(2026, 1, 15);
    assertThat(check(action(due(GOOD, 0, soon), 0, action -> action.when(soon).doneOn(soon))))
        .isEmpty();
    assertThat(check(goal(GOOD, 0, goal -> goal.target(100_000).direction(Goal.Direction.KEEP))))
        .isEmpty();
    assertThat(check(goal(GOOD, 0, goal -> goal.target(90_000).direction(Goal.Direction.DECREASE))))
        .isEmpty();
    // 30,000 and 20,000 of 50,000
    assertThat(
            check(
                goal(
                    GOOD,
                    2,
                    goal ->
                        goal.measure("revenue-won").unit("EUR").baseline(130_000).target(150_000))))
        .isEmpty();
    assertThat(
            check(
                GOOD.toBuilder()
                    .budget(AccountBudgets.quarters(YearMonth.of(2026, 1), 8, "9000"))
                    .build()))
        .isEmpty();
    assertThat(check(action(GOOD, 2, action -> action.when(GOOD.end())))).isEmpty();
    assertThat(check(answer(GOOD, "risks", "To do business there takes time"))).isEmpty();
  }

  @Test
  void leavesItsLimitsToThePolicy() {
    AccountPlan soon =
        action(
            due(GOOD, 0, Plans.START.plusDays(1)),
            0,
            action -> action.when(Plans.START).doneOn(Plans.START));
    PlanPolicy patient =
        PlanPolicy.builder()
            .minGoalTime(Period.ofDays(1))
            .minSwotItems(5)
            .growingMeasures(ImmutableList.of("stops"))
            .build();

    assertThat(PlanChecks.check(soon, patient, Plans.TODAY))
        .extracting(Finding::message)
        .containsExactly(
            "goal 'G2' of 'Cartech' lowers stops from 10 to 6; correct the numbers, or say that it"
                + " is to fall",
            "the analysis of 'Cartech' has 4 of the 5 statements it needs at least; look for"
                + " more");
    assertThatThrownBy(() -> PlanPolicy.builder().minGoalTime(Period.ofDays(-1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan policy must not ask for goals before the start: P-1D");
    assertThatThrownBy(() -> PlanPolicy.builder().minSwotItems(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan policy must not ask for fewer than no statements: -1");
    assertThat(PlanPolicy.builder().minGoalTime(Period.ZERO).minSwotItems(0).build())
        .isNotEqualTo(STANDARD);
  }

  private static Arguments fault(
      String name, UnaryOperator<AccountPlan> change, String... findings) {
    return Arguments.of(name, change, ImmutableList.copyOf(findings));
  }

  private static ImmutableList<String> check(AccountPlan plan) {
    return PlanChecks.check(plan, STANDARD, Plans.TODAY).stream()
        .map(finding -> finding.code() + ": " + finding.message())
        .collect(ImmutableList.toImmutableList());
  }

  private static AccountPlan answer(AccountPlan plan, String section, String answer) {
    AccountPlan.Builder changed = plan.toBuilder();
    Map<String, String> answers = new LinkedHashMap<>(plan.answers());
    answers.put(section, answer);
    return changed.answers(answers).build();
  }

  private static AccountPlan goal(
      AccountPlan plan, int position, UnaryOperator<Goal.Builder> change) {
    List<Goal> goals = new ArrayList<>(plan.goals());
    goals.set(position, change.apply(goals.get(position).toBuilder()).build());
    return plan.toBuilder().goals(goals).build();
  }

  private static AccountPlan due(AccountPlan plan, int goal, LocalDate day) {
    return goal(plan, goal, changed -> changed.dueOn(day));
  }

  private static AccountPlan action(
      AccountPlan plan, int position, UnaryOperator<PlanAction.Builder> change) {
    List<PlanAction> actions = new ArrayList<>(plan.actions());
    actions.set(position, change.apply(actions.get(position).toBuilder()).build());
    return plan.toBuilder().actions(actions).build();
  }
}
