package org.openkam.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openkam.crm.Reading;
import org.openkam.crm.ReadingText;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import org.openkam.report.StudyReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Chooses key accounts from a CRM export, or from a bundled portfolio when run without arguments.
 */
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
  private final PrintWriter console;

  @Mixin private final InputFiles input = new InputFiles();

  @Option(names = "--out", description = "folder for the results; default ${DEFAULT-VALUE}")
  private Path out = Path.of(System.getProperty("quickstart.out", "target/quickstart"));

  @Option(
      names = "--locale",
      description =
          "language and region of the report, such as nl, de-AT or fr-BE; default ${DEFAULT-VALUE}")
  private String locale = "en";

  private Quickstart(PrintWriter console) {
    this.console = console;
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
    return new CommandLine(new Quickstart(out))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Status::ofFailure)
        .execute(arguments);
  }

  /** Reads the files, and writes down how, or why they are refused. */
  private Reading reading() throws IOException, URISyntaxException {
    try {
      Reading reading = input.portfolio();
      ResultFiles.writeReading(out, reading);
      return reading;
    } catch (CrmRefusedException refused) {
      ResultFiles.writeRefusal(out, refused);
      throw refused;
    }
  }

  @Override
  public Integer call() throws IOException, URISyntaxException {
    Reading portfolio = reading();
    if (!portfolio.outcome().isResult()) {
      console.print(ReadingText.of(portfolio));
      console.println("Written to " + out + ": reading.json, plan.yaml");
      return Status.BLOCKED;
    }
    Study study =
        KeyAccountStudy.of(input.model(portfolio))
            .asOf(input.day())
            .withDataFindings(DataFindings.of(portfolio))
            .withSources(portfolio.fingerprints())
            .on(portfolio.accounts());
    StudyReport report = new StudyReport(study, Locale.forLanguageTag(locale));
    console.println(report.text());
    console.println("Written to " + out + ": " + ResultFiles.write(out, report, portfolio));
    return Status.of(study, portfolio);
  }
}
