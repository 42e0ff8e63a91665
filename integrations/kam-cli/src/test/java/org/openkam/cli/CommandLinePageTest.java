package org.openkam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the page on the command line shows. */
final class CommandLinePageTest {
  @TempDir private Path folder;

  /** The status of a run and what it wrote to both streams, one after the other. */
  private record Ended(int status, String text) {}

  @BeforeEach
  void writeTheFilesOfThePage() throws IOException {
    Files.writeString(folder.resolve("accounts.csv"), CommandLinePage.blocks("csv").get(0));
    Files.writeString(folder.resolve("model.json"), CommandLinePage.blocks("json").get(0));
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
    return new Ended(status, out.toString().replaceAll("[0-9a-f]{64}", "…") + err);
  }

  @Test
  void theCommandPrintsWhatThePageShows() throws IOException {
    assertThat(inProcess(CommandLinePage.blocks("sh").get(0)))
        .isEqualTo(new Ended(0, CommandLinePage.blocks("text").get(0)));
  }

  @Test
  void theRefusalIsTheOneOfThePage() throws IOException {
    Files.writeString(
        folder.resolve("accounts.csv"), CommandLinePage.blocks("csv").get(0).replace("9", "high"));

    assertThat(inProcess(CommandLinePage.blocks("sh").get(0)))
        .isEqualTo(
            new Ended(2, CommandLinePage.blocks("text").get(1).trim() + System.lineSeparator()));
  }
}
