package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.gate.Gate;
import org.openkam.core.phase.PhaseModels;
import org.openkam.planning.phase.PhaseAssessment;

/** What is known of the relation with twelve accounts; the 4th, 7th and 11th are behind. */
final class StageEvidence {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Aldermoor",
          "Brightwell",
          "Corvane",
          "Dunmere",
          "Eastholm",
          "Fernhill",
          "Glanford",
          "Hollowby",
          "Inglewood",
          "Jarrow Steel",
          "Kestrel Foods",
          "Langdale");

  private StageEvidence() {}

  static ImmutableList<PhaseAssessment> all() {
    return IntStream.rangeClosed(1, NAMES.size())
        .mapToObj(StageEvidence::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static PhaseAssessment of(int number) {
    return PhaseAssessment.builder()
        .account(account(number))
        .model(PhaseModels.threePhases())
        .addGates(
            assessed("good-negotiator", number == 4 ? Gate.Status.NOT_MET : Gate.Status.MET),
            assessed("valuable-expert", number == 7 ? Gate.Status.UNKNOWN : Gate.Status.MET))
        .build();
  }

  private static Account account(int number) {
    return Account.builder()
        .id(AccountId.of(NAMES.get(number - 1)))
        .figures(ImmutableMap.of("attempts-per-appointment", number == 11 ? 6.0 : 2.0))
        .build();
  }

  private static Gate.Assessment assessed(String gate, Gate.Status status) {
    return Gate.Assessment.of(
        gate,
        status,
        Evidence.builder()
            .source("talks with their buyers")
            .date(LocalDate.of(2026, 4, 20))
            .build());
  }
}
