package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.gate.Gate;
import org.openkam.core.phase.PhaseModels;
import org.openkam.planning.phase.PhaseAssessment;

/** What is known of the relation with twelve accounts; accounts 4, 7 and 11 are behind. */
final class StageEvidence {
  private StageEvidence() {}

  static PhaseAssessment of(int number) {
    return PhaseAssessment.builder()
        .account(account(number))
        .model(PhaseModels.threePhases())
        .addGates(
            assessed("good-negotiator", number == 4 ? Gate.Status.NOT_MET : Gate.Status.MET),
            assessed("valuable-expert", number == 7 ? Gate.Status.UNKNOWN : Gate.Status.MET))
        .build();
  }

  private static Account account(int number) {
    AccountId id = AccountId.of("account-" + number);
    return Account.builder()
        .id(id)
        .name(id.value())
        .figures(ImmutableMap.of("attempts-per-appointment", number == 11 ? 6.0 : 2.0))
        .build();
  }

  private static Gate.Assessment assessed(String gate, Gate.Status status) {
    return Gate.Assessment.of(gate, status, Evidence.from("talks in the spring"));
  }
}
