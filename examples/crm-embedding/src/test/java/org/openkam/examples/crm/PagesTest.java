package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
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

  /** Somebody with a browser. */
  private record Browser(HttpClient client) {
    static Browser of(String user) throws IOException, InterruptedException {
      Browser browser =
          new Browser(
              HttpClient.newBuilder()
                  .cookieHandler(new CookieManager())
                  .followRedirects(HttpClient.Redirect.NORMAL)
                  .build());
      HttpResponse<String> signedIn =
          browser.post(
              "/login",
              browser.get("/login").body(),
              Map.of("username", user, "password", Crm.PASSWORD));
      assertThat(signedIn.statusCode()).isEqualTo(200);
      return browser;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(HttpRequest.newBuilder(crm.uri(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String page, Map<String, String> fields)
        throws IOException, InterruptedException {
      String token =
          TOKEN.matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
      String body =
          Stream.concat(Stream.of(Map.entry("_csrf", token)), fields.entrySet().stream())
              .map(
                  field ->
                      field.getKey()
                          + "="
                          + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      return client.send(
          HttpRequest.newBuilder(crm.uri(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    }
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
    Browser max = Browser.of("max");

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
    HttpResponse<String> report = Browser.of("vera").get("/studies/1");

    assertThat(report.headers().allValues("Content-Security-Policy"))
        .containsExactly("frame-ancestors 'none'");
    assertThat(report.body()).contains("script-src 'sha256-");
  }

  @Test
  void checksAPlanAsItIsTyped() throws IOException, InterruptedException {
    Browser max = Browser.of("max");
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
    Browser max = Browser.of("max");
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
  void refusesAFormThatAnotherSiteSent() throws IOException, InterruptedException {
    Browser dora = Browser.of("dora");

    assertThat(dora.post("/studies", "", Map.of("asOf", "2026-01-01")).statusCode()).isEqualTo(403);
    assertThat(Browser.of("vera").get("/accounts/K103/plan").statusCode()).isEqualTo(403);
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

    String brief = Browser.of("vera").get("/accounts/H1").body();

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
