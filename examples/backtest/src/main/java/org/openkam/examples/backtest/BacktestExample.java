package org.openkam.examples.backtest;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openkam.planning.transaction.TransactionHistory;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Backtest;
import org.openkam.scoring.backtest.BacktestPlan;
import org.openkam.scoring.backtest.BacktestReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Chooses accounts by several models at the beginning of past quarters and judges them by what was
 * won in the quarter after, from CRM exports, from bundled invented ones when run without
 * arguments, or from simulated transactions.
 */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    description = "Judges selection models by what came after their choice.")
public final class BacktestExample implements Callable<Integer> {
  private static final int BAD_INPUT = 2;

  @Option(
      names = "--data",
      description = "folder with accounts.csv and sales_pipeline.csv; bundled if absent")
  private @Nullable Path data;

  @Option(
      names = "--simulated",
      description = "judge on simulated transactions in place of CRM exports")
  private boolean isSimulated;

  @Option(names = "--origins", description = "how many quarters judge; default ${DEFAULT-VALUE}")
  private int origins = 1;

  @Option(names = "--count", description = "how many accounts are chosen; default ${DEFAULT-VALUE}")
  private int count = 15;

  @Option(names = "--page", description = "Markdown page whose generated part is written anew")
  private @Nullable Path page;

  @Spec private @Nullable CommandSpec spec;

  private BacktestExample() {}

  /**
   * Runs the program and ends the process with a status other than zero where it fails.
   *
   * @param arguments the words of the command line
   */
  public static void main(String... arguments) {
    int status =
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new BacktestExample())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!(failure instanceof IllegalArgumentException)
                  && !(failure instanceof IOException)) {
                throw failure;
              }
              command.getErr().println("Cannot judge the models: " + failure.getMessage());
              return BAD_INPUT;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException, URISyntaxException {
    String text = MarkdownReport.of(isSimulated ? simulated() : sales());
    if (page != null) {
      Files.writeString(
          page, withGenerated(Files.readString(page), isSimulated ? "simulated" : "sales", text));
    }
    PrintWriter console = spec().commandLine().getOut();
    console.print(text);
    console.flush();
    return 0;
  }

  private BacktestReport sales() throws IOException, URISyntaxException {
    Path folder = data == null ? bundled() : data;
    SalesHistory sales =
        SalesHistory.read(folder.resolve("accounts.csv"), folder.resolve("sales_pipeline.csv"));
    AccountHistory history = sales.history();
    return Backtest.run(
        history,
        JudgedModels.of(history, count),
        BacktestPlan.builder().origins(sales.origins(origins)).count(count).build());
  }

  private static BacktestReport simulated() {
    TransactionHistory transactions = SimulatedTransactions.history();
    AccountHistory history = transactions.history();
    return Backtest.run(
        history,
        JudgedModels.of(transactions, history, SimulatedTransactions.CHOSEN),
        BacktestPlan.builder()
            .origins(SimulatedTransactions.origins())
            .count(SimulatedTransactions.CHOSEN)
            .build());
  }

  private static String withGenerated(String page, String part, String text) {
    String first = "<!-- generated " + part + ": begin -->\n";
    String last = "<!-- generated " + part + ": end -->\n";
    int begin = page.indexOf(first);
    int end = page.indexOf(last);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "the page has no generated part '" + part + "' to write anew");
    }
    return page.substring(0, begin + first.length()) + "\n" + text + "\n" + page.substring(end);
  }

  private static Path bundled() throws URISyntaxException {
    URL folder = BacktestExample.class.getResource("sales");
    if (folder == null) {
      throw new IllegalArgumentException("the bundled exports are missing");
    }
    return Path.of(folder.toURI());
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("called outside the command line");
    }
    return spec;
  }
}
