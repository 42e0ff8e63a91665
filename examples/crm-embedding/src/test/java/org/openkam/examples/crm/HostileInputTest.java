package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers send is refused, and what they read says nothing of the inside. */
final class HostileInputTest {
  private static final String HEADER = "id,name,sector,potential,cooperation,fit\n";
  @TempDir private static Path folder;
  private static Crm crm;

  @BeforeAll
  static void start() {
    crm = Crm.start(folder);
    crm.importPortfolio();
  }

  @AfterAll
  static void stop() {
    crm.close();
  }

  private static void saysNothingOfTheInside(Crm.Answer answer) {
    assertThat(answer.body())
        .doesNotContain("Exception", "org.", "java.", "\tat ", "select ", "insert ", "jdbc");
  }

  @ParameterizedTest
  @CsvSource({
    "'', GET, /api/accounts, 401",
    "'', GET, /api/accounts/K100, 401",
    "'', GET, /actuator/metrics, 401",
    "vera, GET, /api/accounts/K100, 200",
    "vera, PATCH, /api/accounts/K100/figures, 403",
    "vera, POST, /api/accounts/K100/deals, 403",
    "vera, GET, /api/accounts/K100/plan, 403",
    "vera, GET, /api/accounts/K100/contacts, 403",
    "vera, POST, /api/studies, 403",
    "vera, GET, /api/log, 403",
    "max, POST, /api/studies, 403",
    "max, POST, /api/imports, 403",
    "max, PUT, /api/model, 403",
    "max, GET, /api/log, 403",
    "max, GET, /actuator/metrics, 403",
    "max, DELETE, /api/accounts/K100, 405",
    "dora, GET, /actuator/env, 404"
  })
  void letsNobodyDoWhatTheRoleDoesNotAllow(String user, String method, String path, int status) {
    Crm.Answer answer = crm.send(user, method, path, method.equals("GET") ? "" : "{}");

    assertThat(answer.status()).isEqualTo(status);
    if (status == 401 || status == 403) {
      assertThat(answer.response().headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    }
    saysNothingOfTheInside(answer);
  }

  @Test
  void refusesAWrongPassword() {
    Crm.Answer answer =
        crm.send(crm.request("", "/api/accounts").header("Authorization", "Basic ZG9yYTpkb3Jh"));

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void refusesABodyThatIsTooLargeBeforeReadingIt() {
    Crm.Answer answer = crm.send("dora", "PUT", "/api/model", "[" + " ".repeat(2_000_000) + "]");

    assertThat(answer.status()).isEqualTo(413);
    saysNothingOfTheInside(answer);
  }

  @Test
  void refusesABodyThatDoesNotSayHowLargeItIs() {
    Crm.Answer answer =
        crm.send(
            crm.request("dora", "/api/model")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10]))));

    assertThat(answer.status()).isEqualTo(411);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "null",
        "[]",
        "{\"id\": \"x\"}",
        "{\"@class\": \"java.lang.Runtime\"}",
        "{\"id\": \"x\", \"criteria\": [], \"unknown\": 1}"
      })
  void refusesAModelThatIsNone(String model) {
    Crm.Answer answer = crm.send("dora", "PUT", "/api/model", model);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("detail").asText()).isNotBlank();
    saysNothingOfTheInside(answer);
  }

  @Test
  void refusesAModelThatIsNestedWithoutEnd() {
    Crm.Answer answer =
        crm.send(
            "dora",
            "PUT",
            "/api/model",
            "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");

    assertThat(answer.status()).isEqualTo(422);
    saysNothingOfTheInside(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"fit\": \"x\"}", "{\"fit\": 1e999}", "{\"fit\": {}}", "[1]", "{"})
  void refusesFiguresThatAreNone(String figures) {
    Crm.Answer answer =
        crm.send("max", "PATCH", "/api/accounts/K100/figures", figures, "If-Match", "1");

    assertThat(answer.status()).isIn(400, 422);
    saysNothingOfTheInside(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x'; drop table account; --", "K100' or '1'='1", "K100\" or 1=1", "%", "\u0000"})
  void takesSqlInAnIdAsAnId(String id) {
    Crm.Answer answer =
        crm.get("vera", "/api/accounts/" + URLEncoder.encode(id, StandardCharsets.UTF_8));

    assertThat(answer.status()).isIn(400, 404);
    saysNothingOfTheInside(answer);
    assertThat(crm.get("vera", "/api/accounts/K100").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../evil.csv",
        "..\\\\..\\\\evil.csv",
        "/etc/evil.csv",
        "C:\\\\evil.csv",
        "evil.csv;rm -rf x",
        ""
      })
  void readsAFileUnderAPlainName(String name) {
    Crm.Answer answer = crm.upload("dora", "accounts", name, HEADER + "P1,Plain,trade,5,x,7\n");

    assertThat(answer.status()).isIn(200, 400, 422);
    assertThat(answer.body()).doesNotContain("..", "/etc", "C:", "rm -rf", "/tmp");
    saysNothingOfTheInside(answer);
  }

  @Test
  void keepsSqlAndHtmlInNamesAsTheyAre() {
    String name = "Robert'); drop table deal; -- <script>alert(1)</script>";
    Crm.Answer answer =
        crm.upload(
            "dora",
            "accounts",
            "accounts.csv",
            HEADER + "B1,\"" + name + "\",trade,5,6,7\nB2,Other,trade,4,3,2\n");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    Crm.Answer read = crm.get("vera", "/api/accounts/B1");
    assertThat(read.json().get("name").asText()).isEqualTo(name);
    assertThat(read.response().headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/../actuator/env",
        "/api/accounts/..%2f..%2factuator%2fenv",
        "/api/accounts/%2e%2e/log",
        "/api/accounts/K100;x=y/plan",
        "//api/log"
      })
  void letsNoPathLeadAround(String path) {
    Crm.Answer answer = crm.get("vera", path);

    assertThat(answer.status()).isIn(400, 403, 404);
    saysNothingOfTheInside(answer);
  }
}
