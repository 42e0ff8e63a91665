package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Chromium of the system, opened without a window on pages of one folder. */
final class Chromium {
  private static final ImmutableList<String> PLACES =
      ImmutableList.of(
          "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable");

  private static final String PDF_READER = "/usr/bin/pdftotext";

  private final String program;
  private final Path folder;

  private Chromium(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Finds it, or skips the test with a message. */
  static Chromium in(Path folder) {
    Optional<String> program =
        PLACES.stream().filter(path -> Files.isExecutable(Path.of(path))).findFirst();
    assumeTrue(program.isPresent(), "no Chromium among " + PLACES);
    return new Chromium(program.get(), folder);
  }

  /**
   * Opens a page and waits until its scripts are done.
   *
   * @param page the file name of the page in the folder
   * @param options further options of the command line
   * @return the lines of the element with the id "findings", without empty ones and the last one,
   *     which must be "checked", then what the console of the browser says
   */
  List<String> findings(String page, List<String> options)
      throws IOException, InterruptedException {
    Path output = folder.resolve("dom.html");
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--virtual-time-budget=10000", "--dump-dom"));
    run(page, all, output);
    String dom = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(dom).contains("<pre id=\"findings\">", "checked");
    int start = dom.indexOf("<pre id=\"findings\">") + "<pre id=\"findings\">".length();
    return Stream.concat(
            dom.substring(start, dom.indexOf("</pre>", start))
                .lines()
                .filter(line -> !line.isBlank() && !line.equals("checked")),
            console())
        .toList();
  }

  /** Prints a page and returns the words of the paper, or skips the test with a message. */
  String printed(String page) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of(PDF_READER)), "no " + PDF_READER);
    Path paper = folder.resolve("page.pdf");
    run(
        page,
        List.of("--no-pdf-header-footer", "--print-to-pdf=" + paper),
        folder.resolve("printed.txt"));
    Path text = folder.resolve("page.txt");
    Process reader =
        new ProcessBuilder(PDF_READER, "-layout", paper.toString(), text.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(reader.waitFor(1, TimeUnit.MINUTES)).as("the paper was read").isTrue();
    return Files.readString(text, StandardCharsets.UTF_8);
  }

  private void run(String page, List<String> options, Path output)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program,
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
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(options);
    command.add(folder.resolve(page).toUri().toString());
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors().toFile())
            .start();
    boolean ended = browser.waitFor(2, TimeUnit.MINUTES);
    browser.destroyForcibly();
    assertThat(ended).as("Chromium ended").isTrue();
  }

  private Path errors() {
    return folder.resolve("errors.txt");
  }

  /** {@return what pages wrote to the console, refusals of the content security policy among it} */
  private Stream<String> console() throws IOException {
    return Files.readString(errors(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(":CONSOLE"));
  }
}
