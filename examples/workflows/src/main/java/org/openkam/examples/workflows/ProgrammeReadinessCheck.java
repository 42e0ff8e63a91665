package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.openkam.core.account.Evidence;
import org.openkam.planning.phase.PhaseAmbition;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.report.ProgrammeMarkdown;

/** Asks whether the program may start, what to mend first, and whose ambition is too high. */
public final class ProgrammeReadinessCheck {
  private ProgrammeReadinessCheck() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(ProgrammeReadinessCheck::run);
  }

  static void run(PrintWriter out) {
    ProgrammeReadiness.Builder start = ProgrammeReadiness.builder().name("key account program");
    for (ProgrammeReadiness.Bottleneck bottleneck : ProgrammeReadiness.Bottleneck.values()) {
      start.putBottleneck(
          bottleneck,
          switch (bottleneck) {
            case SPONSORSHIP -> 0;
            case INFORMATION -> 1;
            default -> 3;
          });
    }
    for (ProgrammeReadiness.Question question : ProgrammeReadiness.Question.values()) {
      start.putAnswer(question, ProgrammeReadiness.Answer.YES);
    }
    start.putEvidence(ProgrammeReadiness.Question.RIGHT_ACCOUNTS, Evidence.from("audit of June"));
    out.print(
        ProgrammeMarkdown.readiness(start.build(), ProgrammePolicy.standard(), Locale.ENGLISH));
    out.println();
    out.println("Where we want more by the end of the year than the account can deliver:");
    ImmutableList<PhaseAssessment> accounts = StageEvidence.all();
    PhaseAmbition ambition = new PhaseAmbition("phase-2", LocalDate.of(2026, 12, 31));
    accounts.forEach(
        account ->
            ambition
                .check(account)
                .ifPresent(found -> out.println("- " + AuditWords.capitalized(found.message()))));
  }
}
