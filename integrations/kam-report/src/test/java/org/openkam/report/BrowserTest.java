package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.study.Study;

/** Opens pages in the Chromium of the system and measures what a reader would see. */
final class BrowserTest {
  private static final String HOSTILE = "<img src=x onerror=alert(1)>\u202E";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en,1280", "en,390", "nl,390", "de,1280", "de,390", "fr,390"})
  void everythingFitsAndWorks(String language, int width) throws Exception {
    assertThat(findings(page(ReportStudies.whole(), language), width)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,1280", "de,390", "nl,390", "fr,390"})
  void thePageOfAnAccountFits(String language, int width) throws Exception {
    String page = AccountReports.whole(Locale.forLanguageTag(language), "Zq0").html();

    assertThat(findings(page, width)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,390"})
  void hostileNamesCreateNoElement(String language, int width) throws Exception {
    assertThat(findings(page(ReportStudies.hostile(HOSTILE), language), width)).isEmpty();
    String account = AccountReports.whole(Locale.forLanguageTag(language), HOSTILE).html();
    assertThat(findings(account, width)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"nl,390", "de,1280"})
  void thePageOfAProgrammeFits(String language, int width) throws Exception {
    assertThat(findings(ProgrammeReportTest.whole(Locale.forLanguageTag(language)).html(), width))
        .isEmpty();
  }

  @Test
  void theConsoleTellsWhatThePolicyOfThePageRefuses() throws Exception {
    String page = page(ReportStudies.whole(), "en").replace("<main>", "<main style=\"color:red\">");

    assertThat(findings(page, 390))
        .hasSize(1)
        .first()
        .asString()
        .contains("Content Security Policy");
  }

  @Test
  void needsNoScriptToBeRead() throws Exception {
    Chromium browser = Chromium.in(folder);
    Files.writeString(folder.resolve("report.html"), page(ReportStudies.whole(), "en"));
    Files.writeString(
        folder.resolve("harness.html"),
        harness(390).replace("<iframe ", "<iframe sandbox=\"allow-same-origin\" "));

    List<String> findings = browser.findings("harness.html", List.of());

    assertThat(findings.subList(0, 3))
        .containsExactly(
            "no button to sort by", "the filter is hidden", "the filter does not filter");
    assertThat(findings.subList(3, findings.size()))
        .allSatisfy(line -> assertThat(line).contains("Blocked script execution"));
  }

  @Test
  void thePaperHoldsEveryContributionAndEveryAccountThatWasNotSelected() throws Exception {
    Study study = ReportStudies.whole();
    Chromium browser = Chromium.in(folder);
    Files.writeString(folder.resolve("report.html"), page(study, "en"));

    String paper = browser.printed("report.html");

    for (KeyAccount chosen : study.keyAccounts()) {
      String amounts =
          chosen.explanation().shown(2).stream()
              .skip(1)
              .map(amount -> String.format(Locale.ROOT, "%d\\.%02d", amount / 100, amount % 100))
              .collect(Collectors.joining("\\s+"));
      assertThat(paper)
          .as(study.name(chosen.account()))
          .containsPattern(study.name(chosen.account()) + "\\s+" + amounts);
    }
    for (Selection.Exclusion exclusion : study.selection().exclusions()) {
      assertThat(paper).containsPattern("(?m)\\b" + study.name(exclusion.account()) + "\\b.*\\w");
    }
    assertThat(paper).contains("Where this comes from", study.model().fingerprint());
  }

  private static String page(Study study, String language) {
    return new StudyReport(study, Locale.forLanguageTag(language))
        .since(ReportStudies.many(30))
        .withTrends("revenue", PicturesTest.accounts())
        .html();
  }

  /** {@return what the harness has to say of a page, one line each} */
  private List<String> findings(String page, int width) throws IOException, InterruptedException {
    Chromium browser = Chromium.in(folder);
    Files.writeString(folder.resolve("report.html"), page);
    Files.writeString(folder.resolve("harness.html"), harness(width));
    return browser.findings("harness.html", List.of());
  }

  private static String harness(int width) {
    return Templates.resource("harness.html").replace("WIDTH", Integer.toString(width));
  }
}
