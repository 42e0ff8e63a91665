package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see, in their language and within their role. */
final class PagesTest {
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

  @ParameterizedTest
  @CsvSource({
    "en, Studies, What counts most, Checks, Which kind of opportunity is it?",
    "nl, Studies, Wat het zwaarst telt, Controles, Wat voor kans is het?",
    "de, Studien, Was am meisten zählt, Prüfungen, Um welche Art von Chance geht es?",
    "fr, Études, Ce qui compte le plus, Contrôles, Quels sont les obstacles"
  })
  void speaksTheLanguageOfTheReader(
      String language, String studies, String reasons, String checks, String question)
      throws IOException, InterruptedException {
    Visitor max = Visitor.of(crm, "max");

    String list = max.get("/studies?lang=" + language).body();
    String report = max.get("/studies/1").body();
    String brief = max.get("/accounts/K101").body();
    String plan = max.get("/accounts/K101/plan").body();

    assertThat(list).contains("<html lang=\"" + language + "\"", "<h1>" + studies + "</h1>");
    assertThat(report).contains("<html lang=\"" + language + "\"");
    assertThat(brief).contains("<h1>Cartech</h1>", reasons);
    assertThat(plan).contains(checks, question);
    assertThat(list + brief + plan).doesNotContain("??");
  }

  @Test
  void showsTheReportWithItsScriptAllowedAndNothingElse() throws IOException, InterruptedException {
    HttpResponse<String> report = Visitor.of(crm, "vera").get("/studies/1");

    assertThat(report.headers().allValues("Content-Security-Policy"))
        .containsExactly("frame-ancestors 'none'");
    assertThat(report.body()).contains("script-src 'sha256-");
  }

  @Test
  void checksAPlanAsItIsTyped() throws IOException, InterruptedException {
    Visitor max = Visitor.of(crm, "max");
    String page = max.get("/accounts/K102/plan?lang=en").body();
    Map<String, String> goal =
        Map.of(
            "start", "2027-01-01",
            "end", "2028-12-31",
            "vision", "The first call goes to us",
            "goals[0].statement", "Answer each call within an hour",
            "goals[0].baseline", "4",
            "goals[0].target", "1");

    String findings = max.post("/accounts/K102/plan/check", page, goal).body();

    assertThat(findings).startsWith("<ul").contains("G1", "Nordholt");
    assertThat(findings).doesNotContain("<html");
    assertThat(crm.get("max", "/api/accounts/K102/plan").status()).isEqualTo(404);
    assertThat(
            max.post(
                    "/accounts/K102/plan/check",
                    page,
                    Map.of("start", "2027-01-01", "end", "2026-01-01"))
                .body())
        .contains("plan of &#39;K102&#39; must end after its start: 2027-01-01, 2026-01-01");
  }

  @Test
  void savesAPlanAndPresentsIt() throws IOException, InterruptedException {
    Visitor max = Visitor.of(crm, "max");
    String page = max.get("/accounts/K103/plan?lang=en").body();
    String saved =
        max.post(
                "/accounts/K103/plan",
                page,
                Map.of(
                    "version", "0",
                    "start", "2027-01-01",
                    "end", "2028-12-31",
                    "vision", "<b>Bold</b> & \"quoted\"",
                    "answers[risks]", "no such section"))
            .body();
    assertThat(saved).contains("must answer sections among");

    String again =
        max.post(
                "/accounts/K103/plan",
                page,
                Map.of(
                    "version", "0",
                    "start", "2027-01-01",
                    "end", "2028-12-31",
                    "vision", "<b>Bold</b> & \"quoted\""))
            .body();
    assertThat(again).contains("&lt;b&gt;Bold&lt;/b&gt; &amp; &quot;quoted&quot;");
    assertThat(
            max.post("/accounts/K103/plan", page, Map.of("version", "0", "vision", "late")).body())
        .contains("was changed since version 0");

    String presented =
        max.post("/accounts/K103/plan/presentation", again, Map.of("version", "1", "why", "ready"))
            .body();
    assertThat(presented).contains("presented");
    assertThat(
            max.post(
                    "/accounts/K103/plan/decision",
                    presented,
                    Map.of("version", "2", "status", "APPROVED", "why", "mine"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void asksStrangersWhoTheyAreInTheirLanguage() throws IOException, InterruptedException {
    assertThat(crm.get("", "/login?lang=de").body()).contains("<h1>Anmelden</h1>");
    assertThat(crm.get("", "/login?lang=de&error").body())
        .contains("Benutzer oder Passwort ist falsch");
    Crm.Answer stranger = crm.send(crm.request("", "/accounts").header("Accept", "text/html"));
    assertThat(stranger.response().headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
    assertThat(crm.get("", "/crm.css").status()).isEqualTo(200);
  }

  @Test
  void showsAndOffersOnlyWhatTheRoleAllows() throws IOException, InterruptedException {
    crm.upload(
        "dora",
        "accounts",
        "accounts.csv",
        """
        id,name,sector,potential,cooperation,fit
        C1,First,trade,5,6,7
        C2,Other,trade,4,3,2
        """,
        "contacts",
        "contacts.csv",
        """
        contact id,account id,first name,last name,email,job title
        P1,C1,Ann,Verhoeven,ann@example.com,buyer
        """);
    String brief = Visitor.of(crm, "max").get("/accounts/C1?lang=en").body();
    String toViewer = Visitor.of(crm, "vera").get("/accounts/C1?lang=en").body();

    assertThat(brief).contains("Verhoeven", "/accounts/C1/plan");
    assertThat(toViewer).contains("<h1>First</h1>").doesNotContain("Verhoeven", "/plan\"");
    assertThat(Visitor.of(crm, "vera").get("/studies?lang=en").body())
        .doesNotContain("Run a study");
    assertThat(Visitor.of(crm, "dora").get("/studies?lang=en").body()).contains("Run a study");
  }

  @Test
  void showsTheInterfaceToWhoeverIsSignedIn() throws IOException, InterruptedException {
    Visitor vera = Visitor.of(crm, "vera");

    assertThat(vera.get("/swagger-ui").body()).contains("swagger-ui");
    assertThat(vera.get("/v3/api-docs").body()).contains("/api/accounts/{id}/figures");
  }

  @Test
  void refusesAFormThatAnotherSiteSent() throws IOException, InterruptedException {
    Visitor dora = Visitor.of(crm, "dora");

    assertThat(dora.post("/studies", "", Map.of("asOf", "2026-01-01")).statusCode()).isEqualTo(403);
    assertThat(Visitor.of(crm, "vera").get("/accounts/K103/plan").statusCode()).isEqualTo(403);
  }

  @Test
  void writesNamesWithHtmlAsText() throws IOException, InterruptedException {
    crm.upload(
        "dora",
        "accounts",
        "accounts.csv",
        """
        id,name,sector,potential,cooperation,fit
        H1,<script>alert(1)</script>,trade,5,6,7
        H2,Other,trade,4,3,2
        """);

    String brief = Visitor.of(crm, "vera").get("/accounts/H1").body();

    assertThat(brief).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
  }

  @Test
  void hasEveryWordInEveryLanguage() throws IOException {
    Path folder = Path.of("src/main/resources");
    Set<Object> keys = words(folder.resolve("messages.properties")).keySet();

    for (String language : new String[] {"nl", "de", "fr"}) {
      assertThat(words(folder.resolve("messages_" + language + ".properties")).keySet())
          .isEqualTo(keys);
    }
    try (Stream<Path> pages = Files.list(folder.resolve("templates"))) {
      Set<String> used =
          pages
              .flatMap(page -> Pattern.compile("#\\{(\\w+)}").matcher(Crm.read(page)).results())
              .map((MatchResult found) -> found.group(1))
              .collect(Collectors.toSet());
      assertThat(keys).containsAll(used);
    }
  }

  private static Properties words(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
