package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    Files.writeString(
        folder.resolve("harness.html"),
        Templates.resource("harness.html").replace("WIDTH", Integer.toString(width)));
    return browser.findings("harness.html", List.of());
  }
}
