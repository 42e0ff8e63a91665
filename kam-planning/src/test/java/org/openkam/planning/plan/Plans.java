package org.openkam.planning.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.Traceability;

/** A plan without faults, and parts of it. */
final class Plans {
  static final LocalDate START = LocalDate.of(2026, 1, 1);
  static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final ImmutableMap<String, String> ANSWERS =
      ImmutableMap.<String, String>builder()
          .put("situation", "A second line is being built")
          .put("outlook", "Orders for electric cars double by 2027")
          .put("advice", "Plan the spare parts before the line runs")
          .put("opportunities", "A joint lab for battery housings")
          .put("strategy", "Lead with uptime instead of price")
          .put("people", "Ann knows the plant, Ben the engineers")
          .put("risks", "A rival offers the housings cheaper")
          .buildOrThrow();

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
            .addGoals(goal("G1", Goal.Term.SHORT).build())
            .addGoals(
                goal("G2", Goal.Term.MEDIUM)
                    .beneficiary(Scorecard.Beneficiary.CUSTOMER)
                    .statement("Their line stops less often")
                    .measure("stops")
                    .unit("per month")
                    .baseline(10)
                    .target(6)
                    .build())
            .addGoals(
                goal("G3", Goal.Term.LONG)
                    .statement("Buy four of ten modules from us")
                    .measure("share-of-wallet")
                    .unit("%")
                    .baseline(30)
                    .target(40)
                    .build())
            .addActions(action("A1", "G1").build())
            .addActions(action("A2", "G2").build())
            .addActions(action("A3", "G3").build())
            .putWhiteSpace("revenue-won", 50_000.0)
            .service(ServiceConcept.builder().putProcess("fast repairs", "Ann").build())
            .budget(AccountBudgets.quarters(YearMonth.of(2026, 1), 8));
    ANSWERS.forEach(plan::putAnswer);
    return plan;
  }

  /** The same plan over another number of months: terms, actions and budget follow. */
  static AccountPlan over(int months) {
    AccountPlan plan = faultless().end(START.plusMonths(months).minusDays(1)).build();
    List<Goal> goals = new ArrayList<>();
    for (int goal = 0; goal < 3; goal++) {
      LocalDate due = START.plusMonths((long) months * (goal + 1) / 3).minusDays(1);
      goals.add(plan.goals().get(goal).toBuilder().dueOn(due).build());
    }
    return plan.toBuilder()
        .goals(goals)
        .actions(
            plan.actions().stream()
                .map(action -> action.toBuilder().when(START.plusDays(1)).doneOn(START).build())
                .toList())
        .budget(AccountBudgets.quarters(YearMonth.of(2026, 1), (months + 2) / 3))
        .build();
  }

  static Traceability trail() {
    return Traceability.builder()
        .swot(
            SwotAnalysis.builder()
                .subject("Cartech")
                .addItems(SwotItem.internal("S1", SwotItem.Kind.STRENGTH, "our service"))
                .addItems(SwotItem.internal("S2", SwotItem.Kind.STRENGTH, "our engineers"))
                .addItems(SwotItem.internal("W1", SwotItem.Kind.WEAKNESS, "our late deliveries"))
                .addItems(SwotItem.internal("W2", SwotItem.Kind.WEAKNESS, "our price"))
                .build())
        .addIssues(MainIssue.builder().id("I1").question("How?").addItems("S1").build())
        .addChoices(new OptionMatrix.Decision("C1", "I1", "joint lab"))
        .build();
  }

  private static LocalDate dueOn(Goal.Term term) {
    return switch (term) {
      case SHORT -> LocalDate.of(2026, 12, 31);
      case MEDIUM -> LocalDate.of(2027, 6, 30);
      case LONG -> LocalDate.of(2027, 12, 31);
    };
  }

  /** Revenue from 100,000 to 130,000 EUR by the end of 2026 and later, by term, agreed. */
  static Goal.Builder goal(String id, Goal.Term term) {
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
        .dueOn(dueOn(term))
        .owner("Ann")
        .agreement(Goal.Consent.AGREED)
        .addTraces("C1");
  }

  static PlanAction.Builder action(String id, String goal) {
    return PlanAction.builder()
        .id(id)
        .goal(goal)
        .what("Take step " + id + " to the joint lab")
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

    /** As many quarters as asked, each with a margin of 20,000 at a cost of 9,000. */
    static AccountBudget quarters(YearMonth first, int count) {
      return quarters(first, count, "20000");
    }

    static AccountBudget quarters(YearMonth first, int count, String margin) {
      return new AccountBudget(
          Currency.getInstance("EUR"),
          IntStream.range(0, count)
              .mapToObj(i -> quarter(first.plusMonths(3L * i), "60000", margin).build())
              .collect(ImmutableList.toImmutableList()));
    }

    static AccountBudget twoQuarters() {
      return new AccountBudget(
          Currency.getInstance("EUR"),
          ImmutableList.of(
              quarter(YearMonth.of(2026, 1), "60000", "20000").build(),
              quarter(YearMonth.of(2026, 4), "70000", "25000").build()));
    }

    static AccountBudget.Quarter.Builder quarter(YearMonth start, String revenue, String margin) {
      return AccountBudget.Quarter.builder()
          .start(start)
          .revenue(new BigDecimal(revenue))
          .margin(new BigDecimal(margin))
          .hours(new BigDecimal("100"))
          .hourlyRate(new BigDecimal("80"))
          .otherCost(new BigDecimal("1000"));
    }
  }
}
