package org.openkam.examples.workflows;

import org.openkam.core.account.Evidence;
import org.openkam.planning.programme.ProgrammeReadiness;

/** What the management team said of its key account program before the start. */
final class ProgramStart {
  private ProgramStart() {}

  static ProgrammeReadiness readiness() {
    return ProgrammeReadiness.builder()
        .name("key account program")
        .putAssessment(
            "right-accounts",
            ProgrammeReadiness.Assessment.builder()
                .level(2)
                .evidence(Evidence.from("audit of June"))
                .build())
        .level("management-support", 1)
        .level("solid-scorecard", 1)
        .level("lived-benefits", 2)
        .level("sponsorship", 0)
        .level("selection", 3)
        .level("balance", 3)
        .level("central-and-local", 2)
        .level("organization", 3)
        .level("team-coordination", 2)
        .level("culture", 3)
        .putAssessment(
            "information",
            ProgrammeReadiness.Assessment.builder()
                .level(1)
                .addSymptoms("private-contacts", "stale-data")
                .evidence(Evidence.from("survey of the account managers"))
                .build())
        .level("results-and-rewards", 2)
        .build();
  }
}
