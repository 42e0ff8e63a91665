package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanStatus;

final class SalesforcePlanTest {
  private static final ImmutableMap<String, Double> NO_ACTUALS = ImmutableMap.of();

  @Test
  void mapsAPlanWithItsAnalysisToOneRow() {
    AccountPlan plan =
        cartech()
            .vision("They build on us")
            .analysis(
                Traceability.builder()
                    .swot(
                        SwotAnalysis.builder()
                            .subject("Cartech")
                            .addItems(
                                SwotItem.internal("S1", SwotItem.Kind.STRENGTH, "our service"))
                            .addItems(SwotItem.internal("S2", SwotItem.Kind.STRENGTH, "our lab"))
                            .addItems(SwotItem.internal("W1", SwotItem.Kind.WEAKNESS, "our price"))
                            .addItems(threat("T1", SwotItem.Block.COMPETITORS, "Acme is near"))
                            .addItems(threat("T2", SwotItem.Block.INDUSTRY, "fewer cars"))
                            .build())
                    .addIssues(MainIssue.builder().id("I1").question("Who pays?").build())
                    .build())
            .build();

    assertThat(SalesforcePlan.rows(plan, NO_ACTUALS))
        .containsExactly(
            new SalesforceRow(
                SalesforceObject.ACCOUNT_PLAN,
                "001A/2026-01-01",
                ImmutableMap.<String, String>builder()
                    .put("AccountId", "001A")
                    .put("Name", "001A 2026-01-01 to 2027-12-31")
                    .put("StartDate", "2026-01-01")
                    .put("EndDate", "2027-12-31")
                    .put("Status", "Not Started")
                    .put("Notes", "They build on us")
                    .put("RelationshipStrengths", "our service\nour lab")
                    .put("RelationshipWeaknesses", "our price")
                    .put("RelationshipThreats", "Acme is near\nfewer cars")
                    .put("AccountChallenges", "Who pays?")
                    .put("AccountCompetitors", "Acme is near")
                    .put("AccountIndustryTrends", "fewer cars")
                    .buildOrThrow()));
  }

  @Test
  void mapsAGoalToAnObjectiveAndItsMeasure() {
    Goal goal =
        Goal.builder()
            .id("G1")
            .statement("Win a third more")
            .why("they grow")
            .how("with the lab")
            .owner("Ann")
            .measure("revenue-won")
            .unit("EUR")
            .baseline(100_000)
            .target(130_000.5)
            .dueOn(LocalDate.of(2026, 12, 31))
            .build();

    assertThat(
            SalesforcePlan.rows(cartech().addGoals(goal).build(), ImmutableMap.of("G1", 110_000.0)))
        .element(1)
        .isEqualTo(
            new SalesforceRow(
                SalesforceObject.ACCOUNT_PLAN_OBJECTIVE,
                "001A/2026-01-01/G1",
                ImmutableMap.of(
                    "AccountPlanId", "001A/2026-01-01",
                    "Name", "Win a third more",
                    "Description", "Why: they grow\nHow: with the lab\nOwner: Ann",
                    "StartDate", "2026-01-01",
                    "EndDate", "2026-12-31")));
    assertThat(
            SalesforcePlan.rows(cartech().addGoals(goal).build(), ImmutableMap.of("G1", 110_000.0)))
        .element(2)
        .isEqualTo(
            new SalesforceRow(
                SalesforceObject.ACCOUNT_PLAN_OBJECTIVE_MEASURE,
                "001A/2026-01-01/G1/revenue-won",
                ImmutableMap.of(
                    "AccountPlanObjectiveId", "001A/2026-01-01/G1",
                    "Name", "revenue-won",
                    "ValueType", "Currency",
                    "CurrentValue", "110000",
                    "TargetValue", "130000.5")));
  }

  @Test
  void takesTheBaselineWhereNobodyKnowsTheCurrentValue() {
    assertThat(measure("stops a month", 1e7))
        .containsEntry("CurrentValue", "10000000")
        .containsEntry("ValueType", "Number")
        .doesNotContainKey("TargetValue");
    assertThat(measure("%", 0.25))
        .containsEntry("CurrentValue", "0.25")
        .containsEntry("ValueType", "Percent");
  }

  @Test
  void writesAGoalThatIsOnlyAStatementWithoutAMeasure() {
    AccountPlan plan = cartech().addGoals(goal().build()).build();

    assertThat(SalesforcePlan.rows(plan, NO_ACTUALS))
        .extracting(row -> row.object().apiName())
        .containsExactly("AccountPlan", "AccountPlanObjective");
    assertThat(SalesforcePlan.rows(plan, NO_ACTUALS).get(1).fields())
        .containsOnlyKeys("AccountPlanId", "Name", "StartDate");
  }

  @Test
  void tellsTheThreeStatesOfSalesforceApart() {
    assertThat(status()).isEqualTo("Not Started");
    assertThat(status(PlanStatus.PRESENTED)).isEqualTo("Not Started");
    assertThat(status(PlanStatus.PRESENTED, PlanStatus.APPROVED)).isEqualTo("Not Started");
    assertThat(status(PlanStatus.PRESENTED, PlanStatus.APPROVED, PlanStatus.ACTIVE))
        .isEqualTo("Active");
    assertThat(
            status(
                PlanStatus.PRESENTED,
                PlanStatus.APPROVED,
                PlanStatus.ACTIVE,
                PlanStatus.SUPERSEDED))
        .isEqualTo("Inactive");
    assertThat(status(PlanStatus.DROPPED)).isEqualTo("Inactive");
  }

  @Test
  void refusesAValueOfAGoalThatIsNotThere() {
    AccountPlan plan = cartech().build();

    assertThatThrownBy(() -> SalesforcePlan.rows(plan, ImmutableMap.of("G9", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no goal [G9] among []");
  }

  private static AccountPlan.Builder cartech() {
    return AccountPlan.builder()
        .account(AccountId.of("001A"))
        .start(LocalDate.of(2026, 1, 1))
        .end(LocalDate.of(2027, 12, 31));
  }

  private static Goal.Builder goal() {
    return Goal.builder().id("G1").statement("Win more");
  }

  private static ImmutableMap<String, String> measure(String unit, double baseline) {
    Goal goal = goal().measure("m").unit(unit).baseline(baseline).build();
    return SalesforcePlan.rows(cartech().addGoals(goal).build(), NO_ACTUALS).get(2).fields();
  }

  private static String status(PlanStatus... moves) {
    AccountPlan plan = cartech().build();
    for (PlanStatus next : moves) {
      plan = plan.withStatus(next, plan.start(), "Ann", "as agreed");
    }
    return SalesforcePlan.rows(plan, NO_ACTUALS).get(0).fields().getOrDefault("Status", "");
  }

  private static SwotItem threat(String id, SwotItem.Block block, String statement) {
    return SwotItem.of(id, SwotItem.Kind.THREAT, block, statement);
  }
}
