package org.openkam.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BacktestExampleTest {
  private static final Path SALES =
      Path.of(System.getProperty("kam.datasets.dir", "../../../shared/datasets"))
          .resolve("crm-sales-opportunities");

  private static final Path PAGE = Path.of("../../docs/guide/backtest.md");

  @TempDir private Path folder;

  @Test
  void judgesTheModelsOnTheBundledExports() {
    Outcome outcome = run();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith(
            """
            40 accounts, 15 chosen.
            Chosen before 2025-10-01, judged by 2025-10-01 to 2025-12-31.
            """)
        .contains("| weighted sum | 0.67 [0.46, 0.85] | 0.67 [0.46, 0.85] |")
        // growth lasts here, which the learner finds out from the quarters before
        .contains("| learned | 0.93 [0.80, 1.00] | 0.93 [0.80, 1.00] |")
        .contains("| random | 0.38 [0.38, 0.38] |")
        .contains("Difference from `last-period`, the best simple rule on captured-value")
        .endsWith(
            """
            **No model clearly beats 'last-period', the best simple rule, on captured-value.**
            """);
  }

  @Test
  void movesThroughSeveralQuarters() {
    assertThat(run("--origins", "3", "--count", "5").out())
        .startsWith("40 accounts, 5 chosen.")
        .contains(
            """
            Chosen before 2025-04-01, judged by 2025-04-01 to 2025-06-30.
            Chosen before 2025-07-01, judged by 2025-07-01 to 2025-09-30.
            Chosen before 2025-10-01, judged by 2025-10-01 to 2025-12-31.
            """);
  }

  @Test
  void printsTheSameTwice() {
    assertThat(run().out()).isEqualTo(run().out());
  }

  @Test
  void thePageShowsWhatTheProgramPrints() throws IOException {
    assumeTrue(Files.isDirectory(SALES), "no data set at " + SALES);
    Path copy = Files.copy(PAGE, folder.resolve("backtest.md"));

    Outcome outcome = run("--data", SALES.toString(), "--page", copy.toString());

    assertThat(outcome.status()).isZero();
    assertThat(Files.readString(copy)).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void thePageShowsWhatTheSimulationPrints() throws IOException {
    Path copy = Files.copy(PAGE, folder.resolve("backtest.md"));

    Outcome outcome = run("--simulated", "--page", copy.toString());

    assertThat(outcome.status()).isZero();
    assertThat(Files.readString(copy)).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void writesTheGeneratedPartOfAPageAnew() throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(
        page,
        "before\n<!-- generated sales: begin -->\nold\n<!-- generated sales: end -->\nafter\n");

    Outcome outcome = run("--page", page.toString());

    assertThat(Files.readString(page))
        .isEqualTo(
            "before\n<!-- generated sales: begin -->\n\n"
                + outcome.out()
                + "\n<!-- generated sales: end -->\nafter\n");
  }

  @Test
  void refusesBadInputInOneSentence() throws IOException {
    refuses("accounts.csv: the file does not exist", "--data", folder.toString());
    refuses(
        "the opportunities cover 8 whole quarters, which is too few to choose 8 times",
        "--origins",
        "8");
    refuses(
        "the page has no generated part 'sales' to write anew",
        "--page",
        Files.writeString(folder.resolve("empty.md"), "").toString());
  }

  private static void refuses(String message, String... arguments) {
    Outcome outcome = run(arguments);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualToNormalizingNewlines("Cannot judge the models: " + message + "\n");
  }

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = BacktestExample.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
    return new Outcome(status, out.toString(), err.toString());
  }

  private record Outcome(int status, String out, String err) {}
}
