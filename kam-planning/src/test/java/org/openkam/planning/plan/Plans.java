package org.openkam.planning.plan;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.scorecard.Beneficiary;
import org.openkam.planning.analysis.IssueDecision;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.SwotKind;
import org.openkam.planning.analysis.Traceability;

/** A plan without faults, and parts of it. */
final class Plans {
  static final LocalDate START = LocalDate.of(2026, 1, 1);
  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private Plans() {}

  /** Two years with Cartech, nothing missing. */
  static AccountPlan.Builder faultless() {
    AccountPlan.Builder plan =
        AccountPlan.builder()
            .account(AccountId.of("Cartech"))
            .start(START)
            .end(LocalDate.of(2027, 12, 31))
            .vision("Cartech builds on our modules")
            .analysis(trail())
            .addGoals(goal("G1", GoalTerm.SHORT).build())
            .addGoals(
                goal("G2", GoalTerm.MEDIUM)
                    .beneficiary(Beneficiary.CUSTOMER)
                    .statement("Their line stops less often")
                    .measure("stops")
                    .unit("per month")
                    .baseline(10)
                    .target(6)
                    .build())
            .addGoals(goal("G3", GoalTerm.LONG).build())
            .addActions(action("A1", "G1").build())
            .addActions(action("A2", "G2").build())
            .addActions(action("A3", "G3").build())
            .putWhiteSpace("revenue-won", 50_000.0)
            .service(ServiceConcept.builder().putProcess("fast repairs", "Ann").build())
            .budget(AccountBudgets.twoQuarters());
    PlanTemplates.full().sections().keySet().forEach(section -> plan.putAnswer(section, "..."));
    return plan;
  }

  static Traceability trail() {
    return Traceability.builder()
        .swot(
            SwotAnalysis.builder()
                .subject("Cartech")
                .addItems(SwotItem.internal("S1", SwotKind.STRENGTH, "our service"))
                .build())
        .addIssues(MainIssue.builder().id("I1").question("How?").addItems("S1").build())
        .addChoices(new IssueDecision("C1", "I1", "joint lab"))
        .build();
  }

  /** Revenue from 100,000 to 130,000 EUR by the end of 2026, agreed. */
  static Goal.Builder goal(String id, GoalTerm term) {
    return Goal.builder()
        .id(id)
        .statement("Win a third more")
        .why("they grow")
        .how("with the joint lab")
        .term(term)
        .measure("revenue-won")
        .unit("EUR")
        .baseline(100_000)
        .target(130_000)
        .dueOn(LocalDate.of(2026, 12, 31))
        .owner("Ann")
        .agreement(CustomerConsent.AGREED)
        .addTraces("C1");
  }

  static PlanAction.Builder action(String id, String goal) {
    return PlanAction.builder()
        .id(id)
        .goal(goal)
        .what("Open the lab")
        .who("Ben")
        .how("with two engineers")
        .when(LocalDate.of(2026, 9, 1));
  }

  static FutureNeed.Builder renovation() {
    return FutureNeed.builder()
        .what("a new system after the renovation of the hotel")
        .expectedOn(TODAY.plusMonths(5))
        .source(Evidence.from("talk with the director"));
  }

  static Commitment kept(LocalDate dueOn, LocalDate doneOn) {
    return new Commitment("send the report", dueOn, Optional.of(doneOn));
  }

  /** Budgets with round numbers. */
  static final class AccountBudgets {
    private AccountBudgets() {}

    static AccountBudget twoQuarters() {
      return new AccountBudget(
          Currency.getInstance("EUR"),
          ImmutableList.of(
              quarter(YearMonth.of(2026, 1), "60000", "20000").build(),
              quarter(YearMonth.of(2026, 4), "70000", "25000").build()));
    }

    static QuarterBudget.Builder quarter(YearMonth start, String revenue, String margin) {
      return QuarterBudget.builder()
          .start(start)
          .revenue(new BigDecimal(revenue))
          .margin(new BigDecimal(margin))
          .hours(new BigDecimal("100"))
          .hourlyRate(new BigDecimal("80"))
          .otherCost(new BigDecimal("1000"));
    }
  }
}
