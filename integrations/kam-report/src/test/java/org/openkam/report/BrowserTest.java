package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.planning.study.Study;

/** Opens pages in the Chromium of the system and measures what a reader would see. */
final class BrowserTest {
  private static final ImmutableList<String> CHROMIUM =
      ImmutableList.of(
          "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable");
  private static final String HOSTILE = "<img src=x onerror=alert(1)>\u202E";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"en,1280", "en,390", "nl,390", "de,1280", "de,390", "fr,390"})
  void everythingFitsAndWorks(String language, int width) throws Exception {
    assertThat(findings(ReportStudies.whole(), Locale.forLanguageTag(language), width)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en,390"})
  void hostileNamesCreateNoElement(String language, int width) throws Exception {
    assertThat(findings(ReportStudies.hostile(HOSTILE), Locale.forLanguageTag(language), width))
        .isEmpty();
  }

  /** {@return what the harness has to say of a page, one line each} */
  private List<String> findings(Study study, Locale locale, int width)
      throws IOException, InterruptedException {
    Optional<String> chromium =
        CHROMIUM.stream().filter(path -> Files.isExecutable(Path.of(path))).findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium among " + CHROMIUM);
    Files.writeString(folder.resolve("report.html"), new StudyReport(study, locale).html());
    Path harness = folder.resolve("harness.html");
    Files.writeString(
        harness, Templates.resource("harness.html").replace("WIDTH", Integer.toString(width)));
    Path output = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                chromium.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=10000",
                "--dump-dom",
                harness.toUri().toString())
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    boolean ended = browser.waitFor(2, TimeUnit.MINUTES);
    browser.destroyForcibly();
    assertThat(ended).as("Chromium ended").isTrue();
    String dom = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(dom).contains("<pre id=\"findings\">", "checked");
    return dom.substring(dom.indexOf("<pre id=\"findings\">") + 19, dom.indexOf("</pre>"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("checked"))
        .toList();
  }
}
