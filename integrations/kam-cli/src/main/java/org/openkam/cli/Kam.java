package org.openkam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The program {@code kam}: reads a table or XMCDA files and a model, and writes tidy tables.
 *
 * <p>It ends with 0 where the result stands, with 2 where it is refused, the reason as JSON on the
 * error stream, and with 64 where the arguments are not understood.
 */
@Command(
    name = "kam",
    mixinStandardHelpOptions = true,
    description = "Scores and chooses key accounts, and runs experiments: tables in, tables out.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the result stands",
      "2:refused; the reason is on the error stream as JSON",
      "64:the arguments are not understood"
    })
public final class Kam {
  private static final int REFUSED = 2;
  private static final int NOT_UNDERSTOOD = 64;

  private Kam() {}

  /**
   * Runs the program and ends the process with a status other than zero where it fails.
   *
   * @param arguments the arguments of the command line
   */
  public static void main(String... arguments) {
    int status =
        run(
            new Pipes(System.in, new PrintWriter(System.out, false, StandardCharsets.UTF_8)),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(Pipes pipes, PrintWriter err, String... arguments) {
    int status =
        new CommandLine(new Kam())
            .addSubcommand(new ScoreCommand(pipes))
            .addSubcommand(new ChooseCommand(pipes))
            .addSubcommand(new RobustnessCommand(pipes))
            .addSubcommand(new SensitivityCommand(pipes))
            .addSubcommand(new ExperimentCommand(pipes, err))
            .addSubcommand(new XmcdaCommand(pipes))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(pipes.out())
            .setErr(err)
            .setExitCodeExceptionMapper(Kam::status)
            .setExecutionExceptionHandler(Kam::refused)
            .execute(arguments);
    if (pipes.out().checkError()) {
      err.println(Refusal.of(new IOException("the output cannot be written")).orElseThrow());
      return REFUSED;
    }
    return status;
  }

  private static int status(Throwable failure) {
    return failure instanceof ParameterException ? NOT_UNDERSTOOD : CommandLine.ExitCode.SOFTWARE;
  }

  /** What the input does not allow is refused with its reason; anything else is a fault of ours. */
  private static int refused(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
    command.getErr().println(Refusal.of(failure).orElseThrow(() -> failure));
    return REFUSED;
  }

  /** What a command reads from and writes to where it is given a dash. */
  record Pipes(InputStream in, PrintWriter out) {}
}
