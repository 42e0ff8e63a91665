package org.openkam.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser: whether everybody can use them, and whether their script works. */
final class ChromiumTest {
  private static final Path RESOURCES = Path.of("src/main/resources/static");
  private static final String AXE =
      """
      <script src="axe.min.js"></script>
      <script>
      axe.run(document, { elementRef: true }).then((result) => report(
          result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ": " + node.html))));
      </script>
      """;
  private static final String TYPING =
      """
      <script>
      let asked = 0;
      window.fetch = async (address, request) => {
        asked++;
        const found = request.body.get("vision");
        return new Response('<ul id="finding-list"><li>' + address + " " + found + "</li></ul>");
      };
      window.addEventListener("load", () => {
        const vision = document.getElementById("vision");
        for (const text of ["N", "Ne", "Never waits"]) {
          vision.value = text;
          vision.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        setTimeout(() => report(
            [asked + " " + document.getElementById("finding-list").textContent]), 1000);
      });
      </script>
      """;
  private static final String REPORT =
      """
      <script>
      function report(lines) {
        const pre = document.createElement("pre");
        pre.id = "report";
        pre.textContent = lines.map((line) => line.replace(/[<>&\\n]/g, "_") + "\\n").join("");
        document.body.append(pre);
      }
      </script>
      """;
  @TempDir private static Path folder;
  private static Crm crm;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(program().isPresent(), "Chromium is not installed: pages not tried in a browser");
    crm = Crm.startWithStudy(folder);
    Files.writeString(
        folder.resolve("axe.min.js"),
        Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8));
    for (String name : List.of("crm.css", "plan.js")) {
      Files.copy(RESOURCES.resolve(name), folder.resolve(name));
    }
  }

  @AfterAll
  static void stop() {
    if (crm != null) {
      crm.close();
    }
  }

  private static Optional<String> program() {
    return Stream.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable")
        .filter(path -> Files.isExecutable(Path.of(path)))
        .findFirst();
  }

  @Test
  void breaksNoRuleOfAccessibility() throws IOException, InterruptedException {
    Visitor max = Visitor.of(crm, "max");
    int width = 390;
    for (String path :
        List.of(
            "/login?lang=en",
            "/studies?lang=en",
            "/accounts?lang=nl",
            "/accounts/K101?lang=de",
            "/accounts/K101/plan?lang=fr")) {
      String page = max.get(path).body();
      assertThat(open(page, AXE, width, 1)).as(path).isEmpty();
      width = 1280;
      assertThat(open(page, AXE, width, 0)).as(path + " dark").isEmpty();
    }
  }

  @Test
  void seesWhatBreaksARule() throws IOException, InterruptedException {
    assertThat(open("<html><head></head><body><img src='x'></body></html>", AXE, 390, 1))
        .anyMatch(line -> line.startsWith("image-alt"));
  }

  @Test
  void asksOnceForTheFindingsAfterSomebodyTyped() throws IOException, InterruptedException {
    String page = Visitor.of(crm, "max").get("/accounts/K101/plan?lang=en").body();

    assertThat(open(page, TYPING, 1280, 1))
        .containsExactly("1 /accounts/K101/plan/check Never waits");
  }

  /** Opens a page with a script of the test, and returns the lines that it reports. */
  private static List<String> open(String page, String script, int width, int scheme)
      throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("page.html"),
        page.replace("href=\"/crm.css\"", "href=\"crm.css\"")
            .replace("src=\"/plan.js\"", "src=\"plan.js\"")
            .replace("</body>", REPORT + script + "</body>"));
    Path output = folder.resolve("dom.html");
    List<String> command =
        new ArrayList<>(
            List.of(
                program().orElseThrow(),
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
                "--window-size=" + width + ",900",
                "--blink-settings=preferredColorScheme=" + scheme,
                "--dump-dom",
                folder.resolve("page.html").toUri().toString()));
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    boolean ended = browser.waitFor(2, TimeUnit.MINUTES);
    browser.destroyForcibly();
    assertThat(ended).as("Chromium ended").isTrue();
    String dom = Files.readString(output);
    String start = "<pre id=\"report\">";
    assertThat(dom).contains(start);
    return dom.substring(
            dom.indexOf(start) + start.length(), dom.indexOf("</pre>", dom.indexOf(start)))
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }
}
