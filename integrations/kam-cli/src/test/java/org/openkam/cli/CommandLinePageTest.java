package org.openkam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the page on the command line shows. */
final class CommandLinePageTest {
  private static final Path PAGE = Path.of("../../docs/guide/command-line.md");
  private static final Path JAR = Path.of("target/kam.jar").toAbsolutePath();

  @TempDir private Path folder;

  /** The status and both streams of a process, one after the other. */
  private record Ended(int status, String text) {}

  /** Returns the blocks of the page in a language, in order. */
  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    String page = Files.readString(PAGE);
    String fence = "\n```" + language + "\n";
    for (int start = page.indexOf(fence); start >= 0; start = page.indexOf(fence, start + 1)) {
      int from = start + fence.length();
      blocks.add(page.substring(from, page.indexOf("\n```", from) + 1));
    }
    return blocks;
  }

  @BeforeEach
  void writeTheFilesOfThePage() throws IOException {
    Files.writeString(folder.resolve("accounts.csv"), blocks("csv").get(0));
    Files.writeString(folder.resolve("model.json"), blocks("json").get(0));
  }

  private Ended inProcess(String commandLine) {
    List<String> words = new ArrayList<>(List.of(commandLine.trim().split(" ")));
    assertThat(words.remove(0)).isEqualTo("kam");
    words.replaceAll(
        word ->
            word.endsWith(".csv") || word.endsWith(".json")
                ? folder.resolve(word).toString()
                : word);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Kam.run(
            new Kam.Pipes(InputStream.nullInputStream(), new PrintWriter(out)),
            new PrintWriter(err, true),
            words.toArray(String[]::new));
    return new Ended(status, out + err.toString());
  }

  @Test
  void theCommandPrintsWhatThePageShows() throws IOException {
    assertThat(inProcess(blocks("sh").get(0))).isEqualTo(new Ended(0, blocks("text").get(0)));
  }

  @Test
  void theRefusalIsTheOneOfThePage() throws IOException {
    Files.writeString(folder.resolve("accounts.csv"), blocks("csv").get(0).replace("9", "high"));

    assertThat(inProcess(blocks("sh").get(0)))
        .isEqualTo(new Ended(2, blocks("text").get(1).trim() + System.lineSeparator()));
  }

  private Ended process(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), text);
  }

  private boolean isThere(String... command) throws InterruptedException {
    try {
      return process(command).status() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private void needsJar() throws IOException {
    assumeTrue(Files.exists(JAR), "there is no kam.jar before the module is packaged");
    Files.copy(JAR, folder.resolve("kam.jar"));
  }

  @Test
  void theJarRunsAsAProcess() throws IOException, InterruptedException {
    needsJar();

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
        .isEqualTo(new Ended(0, blocks("text").get(0)));
  }

  @Test
  void thePythonRecipeRuns() throws IOException, InterruptedException {
    needsJar();
    assumeTrue(isThere("python3", "--version"), "python3 is not there");

    assertThat(process("python3", "-c", blocks("python").get(0)))
        .isEqualTo(new Ended(0, "bolt 0.65\nacme 0.5\n"));
  }

  @Test
  void theRecipeForRRuns() throws IOException, InterruptedException {
    needsJar();
    assumeTrue(isThere("Rscript", "--version"), "Rscript is not there");

    assertThat(process("Rscript", "-e", blocks("r").get(0) + "cat(scores$account)").text())
        .contains("bolt acme");
  }
}
