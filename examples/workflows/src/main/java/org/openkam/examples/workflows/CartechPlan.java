package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.ServiceConcept;

/** Two years with Cartech, apart from the analysis that the plan comes from. */
final class CartechPlan {
  private CartechPlan() {}

  static AccountPlan.Builder draft() {
    return AccountPlan.builder()
        .account(AccountId.of("Cartech"))
        .start(LocalDate.of(2026, 1, 1))
        .end(LocalDate.of(2027, 12, 31))
        .vision("The new plant of Cartech never waits for a part of ours")
        .putAnswer("situation", "Cartech builds a second plant that opens in April 2027.")
        .putAnswer("outlook", "Half of its orders will be for electric cars by the end of 2027.")
        .putAnswer("advice", "Qualify the battery housings before the line is laid out.")
        .putAnswer("opportunities", "A joint lab for housings, with two engineers of each side.")
        .putAnswer("strategy", "Win on uptime, and leave the price list to the rival.")
        .putAnswer("people", "Ann de Wit knows the board; Ben Kuipers knows the plant manager.")
        .putAnswer(
            "risks", "A rival offers housings at 8 % less; one late delivery opens the door.")
        .putWhiteSpace("revenue", 50_000.0)
        .benefits(benefits())
        .service(
            ServiceConcept.builder()
                .putProcess("repair within four hours", "Ben Kuipers")
                .putProcess("monthly talk about deliveries", "Ann de Wit")
                .build())
        .budget(budget())
        .goals(goals())
        .actions(actions());
  }

  /** Deliveries first, then the lab, then the plant: one goal of each term. */
  private static ImmutableList<Goal> goals() {
    return ImmutableList.of(
        goal("G1", "Deliver 97 of 100 orders on the agreed day", Goal.Term.SHORT)
            .why("a line that waits costs Cartech 4,000 EUR an hour")
            .how("with a stock of the forty fastest parts on their site")
            .beneficiary(Scorecard.Beneficiary.CUSTOMER)
            .measure("deliveries on time")
            .unit("%")
            .baseline(91)
            .target(97)
            .dueOn(LocalDate.of(2026, 9, 30))
            .owner("Ben Kuipers")
            .addTraces("C-I2")
            .build(),
        goal("G2", "Sell the first housings that the joint lab has qualified", Goal.Term.MEDIUM)
            .why("who is qualified first is designed into the new line")
            .how("with the joint lab and a pilot series of 500")
            .beneficiary(Scorecard.Beneficiary.BOTH)
            .measure("revenue")
            .unit("EUR")
            .baseline(100_000)
            .target(130_000)
            .dueOn(LocalDate.of(2027, 3, 31))
            .owner("Ann de Wit")
            .addTraces("C-I1")
            .build(),
        goal("G3", "Become the preferred supplier of the new plant", Goal.Term.LONG)
            .why("the plant will buy twice what the old one buys")
            .how("with an engineer of ours near the plant")
            .measure("share-of-wallet")
            .unit("%")
            .baseline(30)
            .target(42)
            .dueOn(LocalDate.of(2027, 12, 31))
            .owner("Ann de Wit")
            .addTraces("C-I3")
            .build());
  }

  private static ImmutableList<Benefit> benefits() {
    return ImmutableList.of(
        benefit("The line waits less: 38 hours a year saved", Benefit.Side.CUSTOMER)
            .amountAYear(152_000)
            .evidence(evidence("downtime log of the plant, hours times 4,000 EUR"))
            .agreedOn(LocalDate.of(2026, 1, 20))
            .realizedAYear(61_000)
            .realizedOn(LocalDate.of(2026, 6, 15))
            .build(),
        benefit("Forty parts less to keep in stock", Benefit.Side.CUSTOMER)
            .amountAYear(18_000)
            .evidence(evidence("stock list of their planner"))
            .build(),
        benefit("Revenue with housings", Benefit.Side.OURS)
            .amountAYear(30_000)
            .evidence(evidence("letter of intent for the pilot series"))
            .build());
  }

  private static Benefit.Builder benefit(String what, Benefit.Side side) {
    return Benefit.builder().what(what).side(side).unit("EUR");
  }

  private static Evidence evidence(String source) {
    return Evidence.builder().source(source).date(LocalDate.of(2025, 12, 10)).build();
  }

  private static Goal.Builder goal(String id, String statement, Goal.Term term) {
    return Goal.builder().id(id).statement(statement).term(term).agreement(Goal.Consent.AGREED);
  }

  private static ImmutableList<PlanAction> actions() {
    return ImmutableList.of(
        action("A1", "G1", "Agree on the forty parts and their stock", LocalDate.of(2026, 3, 31))
            .who("Ben Kuipers")
            .how("from the orders of two years, with their planner")
            .doneOn(LocalDate.of(2026, 3, 24))
            .build(),
        action("A2", "G1", "Fill the stock on their site", LocalDate.of(2026, 8, 15))
            .who("Eva Smit")
            .how("in two deliveries before the summer stop ends")
            .build(),
        action("A3", "G2", "Open the joint lab", LocalDate.of(2026, 9, 1))
            .who("Ben Kuipers")
            .how("with two engineers of each side in their test hall")
            .build(),
        action("A4", "G2", "Run the pilot series of 500 housings", LocalDate.of(2027, 1, 31))
            .who("Joris Maas")
            .how("on the old line, in the last week of each month")
            .build(),
        action("A5", "G3", "Post a service engineer near the new plant", LocalDate.of(2027, 4, 1))
            .who("Eva Smit")
            .how("from the team in Zwolle, for two years at first")
            .build());
  }

  private static PlanAction.Builder action(String id, String goal, String what, LocalDate when) {
    return PlanAction.builder().id(id).goal(goal).what(what).when(when);
  }

  /** Eight quarters; from the second year on the housings come on top. */
  private static AccountBudget budget() {
    return new AccountBudget(
        Currency.getInstance("EUR"),
        IntStream.range(0, 8)
            .mapToObj(quarter -> quarter(quarter, quarter < 4 ? "25000" : "32500"))
            .collect(ImmutableList.toImmutableList()));
  }

  private static AccountBudget.Quarter quarter(int number, String revenue) {
    return AccountBudget.Quarter.builder()
        .start(YearMonth.of(2026, 1).plusMonths(3L * number))
        .revenue(new BigDecimal(revenue))
        .margin(new BigDecimal(revenue).multiply(new BigDecimal("0.4")))
        .hours(new BigDecimal("60"))
        .hourlyRate(new BigDecimal("80"))
        .otherCost(new BigDecimal("1000"))
        .build();
  }
}
