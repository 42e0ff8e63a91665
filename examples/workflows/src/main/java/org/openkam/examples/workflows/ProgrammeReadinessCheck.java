package org.openkam.examples.workflows;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.openkam.core.finding.Finding;
import org.openkam.planning.phase.PhaseAmbition;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;

/** Asks whether the programme may start, and whose ambition is too high. */
public final class ProgrammeReadinessCheck {
  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  private ProgrammeReadinessCheck() {}

  /**
   * Runs the program.
   *
   * @param arguments not used
   */
  public static void main(String... arguments) {
    Console.show(ProgrammeReadinessCheck::run);
  }

  static void run(PrintWriter out) {
    ProgrammeReadiness.Builder programme = ProgrammeReadiness.builder().name("programme 2026");
    for (ProgrammeReadiness.Bottleneck bottleneck : ProgrammeReadiness.Bottleneck.values()) {
      programme.putBottleneck(
          bottleneck, bottleneck == ProgrammeReadiness.Bottleneck.SPONSORSHIP ? 0 : 3);
    }
    for (ProgrammeReadiness.Question question : ProgrammeReadiness.Question.values()) {
      programme.putAnswer(
          question,
          question == ProgrammeReadiness.Question.SCORECARD
              ? ProgrammeReadiness.Answer.PARTLY
              : ProgrammeReadiness.Answer.YES);
    }
    ProgrammeReadiness readiness = programme.build();
    out.printf("%s%n", readiness.hasBlockingFinding() ? "BLOCKED" : "NOT BLOCKED");
    out.printf("weakest first: %s%n", readiness.weakestFirst().subList(0, 3));
    readiness
        .check(ProgrammePolicy.standard())
        .forEach(found -> out.printf("%s: %s%n", found.code(), found.message()));
    for (int number = 1; number <= 12; number++) {
      Optional<Finding> finding =
          new PhaseAmbition("phase-2", YEAR_END).check(StageEvidence.of(number));
      finding.ifPresent(found -> out.printf("%s: %s%n", found.code(), found.message()));
    }
  }
}
