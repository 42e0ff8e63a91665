package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.openkam.planning.phase.PhaseAmbition;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.report.ProgrammeMarkdown;
import org.openkam.report.Wording;

/** Asks whether the program matters, may start, what to mend first, and where we want too much. */
public final class ProgrammeReadinessCheck {
  private ProgrammeReadinessCheck() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(ProgrammeReadinessCheck::run);
  }

  static void run(PrintWriter out) {
    Wording wording = Wording.in(Locale.ENGLISH);
    ProgrammePolicy policy = ProgrammePolicy.standard();
    out.print(
        ProgrammeMarkdown.importance(
            ProgramStart.importance(), policy, ImmutableMap.of(), Locale.ENGLISH));
    out.println();
    out.print(ProgrammeMarkdown.readiness(ProgramStart.readiness(), policy, Locale.ENGLISH));
    out.println();
    out.println("Where we want more by the end of the year than the account can deliver:");
    ImmutableList<PhaseAssessment> accounts = StageEvidence.all();
    PhaseAmbition ambition = new PhaseAmbition("phase-2", LocalDate.of(2026, 12, 31));
    accounts.forEach(
        account ->
            ambition
                .check(account)
                .ifPresent(found -> out.println("- " + wording.sentence(found) + ".")));
  }
}
