package org.openkam.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.openkam.crm.Reading;
import org.openkam.crm.ReadingText;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Chooses key accounts from a CRM export, or from a bundled portfolio without arguments. */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    description = "Chooses key accounts, places them, and says why.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the result stands",
      "1:the result stands, but something in the data did not count; mend it",
      "2:the input cannot be used",
      "3:the result must not be used; a finding says why"
    })
public final class Quickstart implements Callable<Integer> {
  @Mixin private final InputFiles input = new InputFiles();
  @Mixin private final ResultFiles results = new ResultFiles();
  private final PrintWriter console;
  private final ProgressLine progress;

  private Quickstart(PrintWriter console, ProgressLine progress) {
    this.console = console;
    this.progress = progress;
  }

  /** Runs the program and ends the process with a status other than zero where it fails. */
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
    return new CommandLine(new Quickstart(out, new ProgressLine(err)))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Status::ofFailure)
        .execute(arguments);
  }

  /** {@return what the program says, in the language that was asked for} */
  Console words() {
    return Console.in(results.locale());
  }

  @Override
  public Integer call() throws IOException, URISyntaxException {
    Console words = words();
    Reading portfolio = results.keep(() -> input.portfolio(progress.of("reading", words)));
    if (!portfolio.outcome().isResult()) {
      console.print(ReadingText.of(portfolio, results.locale(), words::say));
      console.println(results.writtenReading());
      return Status.BLOCKED;
    }
    ChosenModel chosen = input.model(portfolio);
    Study study =
        KeyAccountStudy.of(chosen.model())
            .asOf(input.day())
            .withDataFindings(DataFindings.of(portfolio, chosen.reasons()))
            .withSources(portfolio.fingerprints())
            .reportingTo(progress.of("choosing", words))
            .on(portfolio.accounts());
    console.println(results.report(study).text());
    console.println(results.write(study, portfolio));
    return Status.of(study, portfolio);
  }
}
