package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks axe-core whether the page of a study can be used by everybody. */
final class AccessibilityTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en,1280,light", "nl,390,light", "de,1280,dark", "fr,390,dark"})
  void violatesNoRule(String language, int width, String scheme) throws Exception {
    String page = new StudyReport(ReportStudies.whole(), Locale.forLanguageTag(language)).html();

    assertThat(violations(page, width, scheme)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de,1280,dark", "en,390,light"})
  void thePageOfAnAccountViolatesNoRule(String language, int width, String scheme)
      throws Exception {
    String page = AccountReports.whole(Locale.forLanguageTag(language), "Zq0").html();

    assertThat(violations(page, width, scheme)).isEmpty();
  }

  @Test
  void seesWhatIsWrong() throws Exception {
    String page = "<!DOCTYPE html><html><head></head><body><p><img src='x'></p></body></html>";

    assertThat(violations(page, 1280, "light"))
        .contains("image-alt: _img src=\"x\"_")
        .anyMatch(line -> line.startsWith("html-has-lang: "));
  }

  /** {@return the broken rules with the elements that break them} */
  private List<String> violations(String page, int width, String scheme)
      throws IOException, InterruptedException {
    Chromium browser = Chromium.in(folder);
    String axe = Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("axe.min.js"), axe);
    // the policy of the page lets no other script in
    String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    Files.writeString(
        folder.resolve("accessible.html"),
        open.replace(
            "</body>", Templates.resource("axe.html").replace("SCHEME", scheme) + "</body>"));
    return browser.findings(
        "accessible.html",
        List.of(
            "--window-size=" + width + ",900",
            "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1)));
  }
}
