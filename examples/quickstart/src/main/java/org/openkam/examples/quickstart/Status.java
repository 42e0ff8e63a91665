package org.openkam.examples.quickstart;

import java.io.IOException;
import org.openkam.crm.Reading;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.planning.study.Study;
import picocli.CommandLine;

/** The exit status of the program. */
final class Status {
  private static final int DEFECTS = 1;
  private static final int BAD_INPUT = 2;
  static final int BLOCKED = 3;

  private Status() {}

  static int of(Study study, Reading portfolio) {
    if (study.hasBlockingFinding()) {
      return BLOCKED;
    }
    return portfolio.hasDefects() ? DEFECTS : 0;
  }

  /** Says in one sentence what is wrong with the input; anything else is a fault of ours. */
  static int ofFailure(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(failure instanceof IllegalArgumentException) && !(failure instanceof IOException)) {
      throw failure;
    }
    Console words = ((Quickstart) command.getCommand()).words();
    command.getErr().println(words.say("failed", words.say(failure)));
    boolean isRefused =
        failure instanceof CrmRefusedException refused
            && refused.problem().code() != ProblemCode.UNREADABLE_FILE;
    return isRefused ? BLOCKED : BAD_INPUT;
  }
}
