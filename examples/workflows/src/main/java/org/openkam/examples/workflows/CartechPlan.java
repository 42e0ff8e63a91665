package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import org.openkam.core.account.AccountId;
import org.openkam.core.scorecard.Beneficiary;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.CustomerConsent;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.GoalTerm;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.PlanTemplates;
import org.openkam.planning.plan.QuarterBudget;
import org.openkam.planning.plan.ServiceConcept;

/** Two years with Cartech, apart from the analysis, the goals and the actions. */
final class CartechPlan {
  private CartechPlan() {}

  static AccountPlan.Builder frame() {
    AccountPlan.Builder plan =
        AccountPlan.builder()
            .account(AccountId.of("Cartech"))
            .start(LocalDate.of(2026, 1, 1))
            .end(LocalDate.of(2027, 12, 31))
            .vision("Cartech builds on our modules")
            .putWhiteSpace("revenue", 50_000.0)
            .service(ServiceConcept.builder().putProcess("fast repairs", "Ann").build())
            .budget(
                new AccountBudget(
                    Currency.getInstance("EUR"),
                    ImmutableList.of(
                        QuarterBudget.builder()
                            .start(YearMonth.of(2026, 1))
                            .revenue(new BigDecimal("60000"))
                            .margin(new BigDecimal("20000"))
                            .hours(new BigDecimal("100"))
                            .hourlyRate(new BigDecimal("80"))
                            .otherCost(new BigDecimal("1000"))
                            .build())));
    PlanTemplates.full().sections().keySet().forEach(section -> plan.putAnswer(section, "known"));
    return plan;
  }

  /** From 100,000 to 130,000 EUR by the end of 2027, agreed, good for both sides. */
  static Goal goal(GoalTerm term, String choice) {
    return Goal.builder()
        .id("G-" + term)
        .statement("Win a third more with the joint lab")
        .why("they grow")
        .how("with the joint lab")
        .term(term)
        .beneficiary(Beneficiary.BOTH)
        .measure("revenue")
        .unit("EUR")
        .baseline(100_000)
        .target(130_000)
        .dueOn(LocalDate.of(2027, 12, 31))
        .owner("Ann")
        .agreement(CustomerConsent.AGREED)
        .addTraces(choice)
        .build();
  }

  static PlanAction action(Goal goal) {
    return PlanAction.builder()
        .id("A-" + goal.id())
        .goal(goal.id())
        .what("Open the lab")
        .who("Ben")
        .how("with two engineers")
        .when(LocalDate.of(2026, 9, 1))
        .build();
  }
}
