package org.openkam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the packaged program as the page on the command line shows, once the build has made it and
 * says where it is.
 */
@EnabledIfSystemProperty(
    named = "kam.jar",
    matches = ".+",
    disabledReason = "kam.jar is made after the tests of the module")
final class KamJarTest {
  @TempDir private Path folder;

  /** The status of a process and what it wrote to both streams. */
  private record Ended(int status, String text) {}

  @BeforeEach
  void putTheFilesOfThePageBesideTheJar() throws IOException {
    Files.writeString(folder.resolve("accounts.csv"), CommandLinePage.blocks("csv").get(0));
    Files.writeString(folder.resolve("model.json"), CommandLinePage.blocks("json").get(0));
    Files.copy(Path.of(System.getProperty("kam.jar")), folder.resolve("kam.jar"));
  }

  private Ended process(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), text.replaceAll("[0-9a-f]{64}", "…"));
  }

  private boolean isThere(String... command) throws InterruptedException {
    try {
      return process(command).status() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  @Test
  void theJarRunsAsAProcess() throws IOException, InterruptedException {
    assertThat(
            process(
                "java",
                "-jar",
                "kam.jar",
                "score",
                "--in",
                "accounts.csv",
                "--model",
                "model.json"))
        .isEqualTo(new Ended(0, CommandLinePage.blocks("text").get(0)));
  }

  @Test
  void thePythonRecipeRuns() throws IOException, InterruptedException {
    assumeTrue(isThere("python3", "--version"), "python3 is not there");

    assertThat(process("python3", "-c", CommandLinePage.blocks("python").get(0)))
        .isEqualTo(new Ended(0, "bolt 0.65\nacme 0.5\n"));
  }

  @Test
  void theRecipeForRRuns() throws IOException, InterruptedException {
    assumeTrue(isThere("Rscript", "--version"), "Rscript is not there");

    assertThat(
            process("Rscript", "-e", CommandLinePage.blocks("r").get(0) + "cat(scores$account)")
                .text())
        .contains("bolt acme");
  }

  @Test
  void theStartOfJShellRuns() throws IOException, InterruptedException {
    assumeTrue(isThere("jshell", "--version"), "jshell is not there");
    Path snippet =
        Files.writeString(
            folder.resolve("page.jsh"), CommandLinePage.blocks("jshell").get(0) + "/exit\n");
    Path start = Path.of("../../docs/kam.jsh").toAbsolutePath();

    Ended ended =
        process(
            "jshell",
            "-J-Djava.util.prefs.userRoot=" + folder,
            "-s",
            "--class-path",
            "kam.jar",
            start.toString(),
            snippet.toString());

    assertThat(
            ended
                .text()
                .lines()
                .filter(line -> !line.matches(".*(java.util.prefs|user preferences).*")))
        .containsExactly(CommandLinePage.printed());
  }
}
