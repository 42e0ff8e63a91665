package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.planning.analysis.AnalysisPolicy;
import org.openkam.planning.analysis.BusinessDefinition;
import org.openkam.planning.analysis.ConfrontationMatrix;
import org.openkam.planning.analysis.ExternalFactor;
import org.openkam.planning.analysis.ProductAlignment;
import org.openkam.planning.analysis.StrategicFit;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.PlanPolicy;
import org.openkam.planning.plan.PlanTemplate;

/** Account plans and their analysis are read back as they were written. */
final class PlanJsonTest {
  @Property(tries = 100)
  @Domain(PlanDomain.class)
  void plansComeBack(@ForAll AccountPlan value) {
    assertComesBack(value, AccountPlan.class);
  }

  @Property(tries = 50)
  @Domain(PlanDomain.class)
  void confrontationsComeBack(@ForAll ConfrontationMatrix value) {
    assertComesBack(value, ConfrontationMatrix.class);
  }

  @Property(tries = 50)
  @Domain(PlanDomain.class)
  void externalFactorsComeBack(@ForAll ExternalFactor value) {
    assertComesBack(value, ExternalFactor.class);
  }

  @Property(tries = 50)
  @Domain(PlanDomain.class)
  void businessDefinitionsComeBack(@ForAll BusinessDefinition value) {
    assertComesBack(value, BusinessDefinition.class);
  }

  @Property(tries = 50)
  @Domain(PlanDomain.class)
  void productAlignmentsComeBack(@ForAll ProductAlignment value) {
    assertComesBack(value, ProductAlignment.class);
  }

  @Property(tries = 50)
  @Domain(PlanDomain.class)
  void strategicFitsComeBack(@ForAll StrategicFit value) {
    assertComesBack(value, StrategicFit.class);
  }

  @Test
  void policiesComeBack() {
    assertComesBack(
        AnalysisPolicy.builder().maxItems(7).minIssues(2).maxIssues(4).build(),
        AnalysisPolicy.class);
    assertComesBack(
        PlanPolicy.builder()
            .minMonths(6)
            .maxMonths(24)
            .feedbackWithin(Period.ofDays(14))
            .offerAhead(Period.ofMonths(3))
            .largestChange(0.25)
            .build(),
        PlanPolicy.class);
  }

  @Test
  void readsTheSmallestPlanWithEveryDefault() {
    AccountPlan plan =
        readPlan("{'account': 'cartech', 'start': '2026-01-01', 'end': '2026-12-31'}");

    assertThat(plan)
        .isEqualTo(
            AccountPlan.builder()
                .account(AccountId.of("cartech"))
                .start(LocalDate.of(2026, 1, 1))
                .end(LocalDate.of(2026, 12, 31))
                .build());
  }

  @Test
  void writesAReadyTemplateByItsId() {
    AccountPlan plan =
        AccountPlan.builder()
            .account(AccountId.of("cartech"))
            .start(LocalDate.of(2026, 1, 1))
            .end(LocalDate.of(2026, 12, 31))
            .template(PlanTemplate.sixQuestions())
            .build();

    assertThat(KamJson.json().write(plan))
        .isEqualTo(
            """
            {
              "account" : "cartech",
              "version" : 1,
              "start" : "2026-01-01",
              "end" : "2026-12-31",
              "template" : "six-questions"
            }\
            """);
  }

  @Test
  void readsAmountsAsTextsAndAsNumbers() {
    AccountBudget budget =
        KamJson.json()
            .read(
                """
                {"currency": "EUR", "quarters": [
                  {"start": "2026-04", "revenue": "0.10", "margin": 12345678901234567890,
                   "otherCost": 0.5}]}
                """,
                AccountBudget.class);

    assertThat(budget.revenue()).isEqualTo(new BigDecimal("0.10"));
    assertThat(budget.margin()).isEqualTo(new BigDecimal("12345678901234567890"));
    assertThat(budget.cost()).isEqualByComparingTo("0.5");
  }

  @Test
  void refusesWhatIsNoAmountMonthCurrencyOrTemplate() {
    assertRefused(
        budget("'EUR'", "'2026-04'", "'1e9'"),
        "budget.quarters[0].revenue: must be an amount like 1250.50 of at most 100 digits: '1e9'");
    assertRefused(
        budget("'EUR'", "'2026-4'", "1"),
        "budget.quarters[0].start: must be a month like 2026-01: '2026-4'");
    assertRefused(
        budget("'Euro'", "'2026-04'", "1"),
        "budget.currency: must be the code of a currency like EUR: 'Euro'");
    assertRefused(
        "{'account': 'a', 'start': '2026-01-01', 'end': '2026-12-31', 'template': 'seven'}",
        "template: must be a ready template among [full, six-questions]: 'seven'");
  }

  private static String budget(String currency, String month, String revenue) {
    return String.format(
        "{'account': 'a', 'start': '2026-01-01', 'end': '2026-12-31', 'budget': {'currency': %s,"
            + " 'quarters': [{'start': %s, 'revenue': %s, 'margin': 1}]}}",
        currency, month, revenue);
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> readPlan(text)).hasMessage(message);
  }

  private static AccountPlan readPlan(String text) {
    return KamJson.json().read(text.replace('\'', '"'), AccountPlan.class);
  }

  private static <T> void assertComesBack(T value, Class<T> type) {
    String json = KamJson.json().write(value);
    assertThat(KamJson.json().read(json, type)).isEqualTo(value);
    assertThat(KamJson.json().write(KamJson.json().read(json, type))).isEqualTo(json);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(value), type)).isEqualTo(value);
  }
}
