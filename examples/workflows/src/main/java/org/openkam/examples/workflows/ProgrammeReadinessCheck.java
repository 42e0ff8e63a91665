package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;
import org.openkam.planning.phase.PhaseAmbition;
import org.openkam.planning.phase.PhaseAssessment;
import org.openkam.planning.programme.Bottleneck;
import org.openkam.planning.programme.ManagementQuestion;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ReadinessAnswer;

/** Asks whether the program may start, what to mend first, and whose ambition is too high. */
public final class ProgrammeReadinessCheck {
  private ProgrammeReadinessCheck() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(ProgrammeReadinessCheck::run);
  }

  static void run(PrintWriter out) {
    ProgrammeReadiness.Builder start = ProgrammeReadiness.builder().name("key account program");
    for (Bottleneck bottleneck : Bottleneck.values()) {
      start.putBottleneck(bottleneck, bottleneck == Bottleneck.SPONSORSHIP ? 0 : 3);
    }
    for (ManagementQuestion question : ManagementQuestion.values()) {
      start.putAnswer(question, ReadinessAnswer.YES);
    }
    ProgrammeReadiness readiness =
        start
            .putBottleneck(Bottleneck.INFORMATION, 1)
            .putEvidence(ManagementQuestion.RIGHT_ACCOUNTS, Evidence.from("audit of June"))
            .build();
    out.printf("The program %s start.%n", readiness.hasBlockingFinding() ? "must not" : "may");
    for (Finding found : readiness.check(ProgrammePolicy.standard())) {
      out.println("- " + AuditWords.capitalized(found.message()));
    }
    out.println("To mend first:");
    for (Bottleneck bottleneck : readiness.weakestFirst().subList(0, 3)) {
      out.printf(
          "- %s, %d of 4%n",
          bottleneck.labels().in(Language.EN), readiness.bottlenecks().get(bottleneck));
    }
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
