package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.account.AccountId;
import org.openkam.examples.crm.account.AccountStore;

/** The session of the README: from a file to a plan, and the year after. */
final class CrmApplicationTest {
  @TempDir private static Path folder;
  private static Crm crm;

  @BeforeAll
  static void start() {
    crm = Crm.startWithStudy(folder);
  }

  @AfterAll
  static void stop() {
    crm.close();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Test
  void choosesKeyAccountsAndSaysWhy() {
    JsonNode study = crm.get("vera", "/api/studies/1").json();

    assertThat(study.at("/run/state").asText()).isEqualTo("DONE");
    assertThat(study.get("keyAccounts")).isNotEmpty();
    assertThat(study.at("/keyAccounts/0/reasons")).hasSize(3);
    assertThat(study.at("/keyAccounts/0/name").asText()).isNotBlank();
  }

  @Test
  void scoresAChangedAccountAtOnceWithReasonsThatAddUp() {
    Crm.Answer before = crm.get("max", "/api/accounts/K101");
    double score = before.json().get("score").asDouble();
    double potential = before.json().at("/figures/potential").asDouble();

    Crm.Answer after =
        crm.send(
            "max",
            "PATCH",
            "/api/accounts/K101/figures",
            "{\"potential\": " + (potential - 2) + "}",
            "If-Match",
            before.version());

    // potential weighs 20 of 100, its scale has 10 steps, the score 10 points
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.json().get("score").asDouble()).isCloseTo(score - 0.4, within(1e-9));
    double sum =
        each(after.json().get("reasons"))
            .mapToDouble(one -> one.get("contribution").asDouble())
            .sum();
    assertThat(sum).isCloseTo(after.json().get("score").asDouble(), within(1e-9));
    assertThat(crm.get("vera", "/api/accounts/K101").json().get("score"))
        .isEqualTo(after.json().get("score"));
  }

  @Test
  void saysWhatIsOddAboutAFigure() {
    String version = crm.get("max", "/api/accounts/K103").version();

    JsonNode answer =
        crm.send(
                "max",
                "PATCH",
                "/api/accounts/K103/figures",
                "{\"potential\": 800}",
                "If-Match",
                version,
                "Accept-Language",
                "nl")
            .json();

    assertThat(answer.at("/findings/0/code").asText()).isEqualTo("VALUE_BEYOND_BOUNDS");
    assertThat(answer.at("/findings/0/sentence").asText()).contains("buiten de grenzen 0 tot 10");
  }

  @Test
  void givesNoScoreToAnAccountOfWhichTooLittleIsKnown() {
    String version = crm.get("max", "/api/accounts/K104").version();

    JsonNode answer =
        crm.send(
                "max",
                "PATCH",
                "/api/accounts/K104/figures",
                "{\"revenue-rating\": null, \"cooperation\": null}",
                "If-Match",
                version)
            .json();

    assertThat(answer.get("score").isNull()).isTrue();
    assertThat(answer.at("/findings/0/code").asText()).isEqualTo("COVERAGE_TOO_LOW");
  }

  @Test
  void keepsDealsAndRatingsAsRows() {
    String version = crm.get("max", "/api/accounts/K105").version();
    Crm.Answer deal =
        crm.send(
            "max",
            "POST",
            "/api/accounts/K105/deals",
            "{\"kind\": \"orders\", \"day\": \"2025-11-03\", \"amount\": 1250.5, \"unit\":"
                + " \"EUR\"}",
            "If-Match",
            version);
    Crm.Answer rating =
        crm.send(
            "max",
            "POST",
            "/api/accounts/K105/ratings",
            "{\"criterion\": \"fit\", \"day\": \"2025-11-03\", \"rating\": 7}",
            "If-Match",
            deal.version());

    assertThat(rating.status()).isEqualTo(200);
    assertThat(crm.bean(AccountStore.class).find(AccountId.of("K105")).orElseThrow().account())
        .satisfies(
            account -> {
              assertThat(account.transactions())
                  .hasEntrySatisfying(
                      "orders", orders -> assertThat(orders.total()).isEqualTo(1250.5));
              assertThat(account.ratings().get(0).assessor()).isEqualTo("max");
            });
  }

  @Test
  void refusesAChangeOfAnotherVersionThanTheLast() {
    String version = crm.get("max", "/api/accounts/K106").version();
    crm.send("max", "PATCH", "/api/accounts/K106/figures", "{\"fit\": 3}", "If-Match", version);

    Crm.Answer stale =
        crm.send("max", "PATCH", "/api/accounts/K106/figures", "{\"fit\": 9}", "If-Match", version);
    Crm.Answer blind = crm.send("max", "PATCH", "/api/accounts/K106/figures", "{\"fit\": 9}");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().get("detail").asText())
        .isEqualTo("account 'K106' was changed since version 1; read it again");
    assertThat(blind.status()).isEqualTo(428);
    assertThat(crm.get("max", "/api/accounts/K106").json().at("/figures/fit").asDouble())
        .isEqualTo(3);
  }

  @Test
  void plansApprovesAndChoosesAgainNextYear() {
    String plan =
        """
        {"account": "K101", "start": "2027-01-01", "end": "2028-12-31",
         "template": "six-questions", "vision": "The new plant never waits for a part of ours",
         "goals": [{"id": "G1", "statement": "Deliver 97 of 100 orders on the agreed day",
           "measure": "deliveries-on-time", "unit": "%", "baseline": 91, "target": 97,
           "dueOn": "2027-09-30", "owner": "Ben Kuipers"}]}
        """;
    String path = "/api/accounts/K101/plan";
    Crm.Answer checked = crm.send("max", "POST", path + "/check", plan);
    assertThat(each(checked.json()).map(one -> one.get("code").asText()))
        .contains("GOAL_WITHOUT_ACTION");

    Crm.Answer written = crm.send("max", "PUT", path, plan, "If-Match", "0");
    assertThat(written.status()).isEqualTo(200);
    assertThat(written.version()).isEqualTo("\"1\"");
    assertThat(crm.send("vera", "PUT", path, plan, "If-Match", "1").status()).isEqualTo(403);
    assertThat(crm.send("max", "PUT", path, plan, "If-Match", "0").status()).isEqualTo(412);

    String approve = "{\"status\": \"APPROVED\", \"why\": \"fits the budget\"}";
    Crm.Answer presented =
        crm.send("max", "POST", path + "/presentation", "{\"why\": \"ready\"}", "If-Match", "1");
    assertThat(presented.status()).isEqualTo(200);
    assertThat(crm.send("max", "POST", path + "/decision", approve, "If-Match", "2").status())
        .isEqualTo(403);
    Crm.Answer approved = crm.send("dora", "POST", path + "/decision", approve, "If-Match", "2");
    assertThat(approved.json().at("/statusMoves/1/by").asText()).isEqualTo("dora");
    assertThat(crm.send("max", "PUT", path, plan, "If-Match", "3").status()).isEqualTo(409);
    assertThat(
            each(crm.get("max", path + "/revisions").json())
                .map(one -> one.get("revision").asInt()))
        .containsExactly(3, 2, 1);

    long next = crm.study("2026-12-31");
    Crm.Answer changes = crm.get("vera", "/api/studies/" + next + "/changes");
    assertThat(changes.status()).isEqualTo(200);
    assertThat(each(crm.get("dora", "/api/log").json()).map(one -> one.get("subject").asText()))
        .contains("plan of account K101", "study " + next);
  }

  @Test
  void reportsHealthMeasuresAndItsInterface() {
    assertThat(crm.get("", "/actuator/health").json().get("status").asText()).isEqualTo("UP");
    assertThat(
            crm.get("dora", "/actuator/metrics/kam.studies")
                .json()
                .at("/measurements/0/value")
                .asDouble())
        .isPositive();
    assertThat(
            crm.get("dora", "/actuator/metrics/kam.accounts.scored")
                .json()
                .at("/measurements/0/value")
                .asDouble())
        .isGreaterThanOrEqualTo(40);
    assertThat(
            ImmutableList.copyOf(crm.get("vera", "/v3/api-docs").json().get("paths").fieldNames()))
        .contains("/api/imports", "/api/studies/{id}", "/api/accounts/{id}/figures");
  }
}
