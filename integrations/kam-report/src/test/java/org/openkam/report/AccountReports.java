package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.Rival;
import org.openkam.core.phase.PhaseModels;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.PlanTemplate;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RelationshipPolicy;
import org.openkam.planning.scorecard.ScorecardEvaluation;
import org.openkam.planning.study.Study;

/** Reports of one account: with every part, and with none. */
final class AccountReports {
  /** One of the key accounts. */
  static final AccountId ID = ReportStudies.whole().keyAccounts().get(0).account();

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private AccountReports() {}

  /** {@return a report with every part, in which each word of people is the name} */
  static AccountReport whole(Locale locale, String name) {
    return new StudyReport(ReportStudies.whole(), locale)
        .of(account(name))
        .withRelationships(people(name), RelationshipPolicy.standard())
        .withPhase(
            PhaseAssessment.builder()
                .account(account(name))
                .model(PhaseModels.threePhases())
                .build())
        .withScorecard(scorecard(name))
        .withPlan(plan(name));
  }

  /** {@return a report of an account of which nothing more is known} */
  static AccountReport bare(Study study, Locale locale, String id) {
    return new StudyReport(study, locale)
        .of(Account.builder().id(AccountId.of(id)).name("Zq").build());
  }

  static Account account(String name) {
    return Account.builder()
        .id(ID)
        .name(name)
        .customerSince(LocalDate.of(2019, 2, 8))
        .putDimension("country", "Zqx")
        .putSeries(
            "revenue",
            MetricSeries.of("EUR", CalendarUnit.YEAR, LocalDate.of(2023, 12, 31), 5000, -200, 7400))
        .putSeries("profit", MetricSeries.of("EUR", ImmutableMap.of(DAY, 12.0)))
        .putTransaction(
            "orders",
            Transactions.of(
                new Transaction(LocalDate.of(2025, 1, 10), 100, "EUR"),
                new Transaction(LocalDate.of(2025, 8, 10), 300, "EUR"),
                new Transaction(LocalDate.of(2026, 8, 10), 99_000, "EUR")))
        .addBenefits(
            Benefit.builder()
                .what(name)
                .side(Benefit.Side.CUSTOMER)
                .amountAYear(40_000)
                .unit("EUR")
                .evidence(Evidence.from(name))
                .agreedOn(DAY)
                .build(),
            Benefit.builder().what(name).side(Benefit.Side.OURS).build())
        .addRivals(
            Rival.builder().name(name + "1").putShare("Zqx", 0.35).build(),
            Rival.builder().name(name + "2").build())
        .build();
  }

  private static RelationshipMap people(String name) {
    return RelationshipMap.builder()
        .account(ID)
        .accountManager(name)
        .addStakeholders(
            Stakeholder.builder()
                .id("p1")
                .name(name + "1")
                .addRoles(Stakeholder.BuyingRole.DECIDER, Stakeholder.BuyingRole.USER)
                .influence(Stakeholder.Influence.INNER_CIRCLE)
                .support(Stakeholder.Support.SUPPORTER)
                .addContacts(name)
                .lastContact(DAY.minusDays(5))
                .build(),
            Stakeholder.builder()
                .id("p2")
                .name(name + "2")
                .influence(Stakeholder.Influence.POLITICAL_STRUCTURE)
                .support(Stakeholder.Support.NON_SUPPORTER)
                .reportsTo("p1")
                .build())
        .build();
  }

  private static ScorecardEvaluation scorecard(String name) {
    return ScorecardEvaluation.builder()
        .asOf(DAY)
        .scorecard(
            Scorecard.builder()
                .account(ID)
                .addIndicators(indicator("zqm", 10), indicator("revenue", 99))
                .addInitiatives(
                    JointInitiative.builder()
                        .id("lab")
                        .kind(JointInitiative.Kind.CO_DEVELOPMENT)
                        .description(name)
                        .build())
                .addFeedback(new Scorecard.Feedback(DAY, name, name))
                .build())
        .build();
  }

  private static Indicator indicator(String id, double now) {
    return Indicator.builder()
        .id(id)
        .unit("EUR")
        .owner("Zq")
        .method("Zq")
        .cadence(Period.ofMonths(3))
        .baseline(0)
        .target(100)
        .actual(MetricSeries.of("EUR", ImmutableMap.of(DAY.minusMonths(3), 20.0, DAY, now)))
        .build();
  }

  private static AccountPlan plan(String name) {
    return AccountPlan.builder()
        .account(ID)
        .start(LocalDate.of(2026, 1, 1))
        .end(LocalDate.of(2027, 12, 31))
        .template(PlanTemplate.sixQuestions())
        .putAnswer("opportunity", name)
        .vision(name)
        .addGoals(
            Goal.builder()
                .id("G1")
                .statement(name)
                .baseline(7400)
                .target(9000)
                .unit("EUR")
                .dueOn(LocalDate.of(2027, 6, 30))
                .owner(name)
                .build())
        .addActions(
            PlanAction.builder().id("A1").what(name + "1").when(DAY.minusDays(1)).who(name).build(),
            PlanAction.builder().id("A2").what(name + "2").doneOn(DAY.minusDays(9)).build(),
            PlanAction.builder().id("A3").what(name + "3").when(DAY).build(),
            PlanAction.builder().id("A4").build())
        .budget(
            new AccountBudget(
                Currency.getInstance("EUR"),
                ImmutableList.of(
                    AccountBudget.Quarter.builder()
                        .start(YearMonth.of(2026, 1))
                        .revenue(new BigDecimal(50_000))
                        .margin(new BigDecimal(20_000))
                        .otherCost(new BigDecimal(9_000))
                        .build())))
        .build();
  }
}
