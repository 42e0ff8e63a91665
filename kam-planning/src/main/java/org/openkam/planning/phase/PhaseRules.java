package org.openkam.planning.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.finding.Finding;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModel;

/** What the state of a relation says beside its history. */
final class PhaseRules {
  private final PhaseAssessment assessment;
  private final String account;

  PhaseRules(PhaseAssessment assessment) {
    this.assessment = assessment;
    this.account = assessment.account().id().value();
  }

  ImmutableList<Finding> findings(PhaseHistory history) {
    return Stream.of(sideState(), fall(history))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private Optional<Finding> sideState() {
    return assessment
        .sideState()
        .map(
            state ->
                Finding.warning(
                    "RELATION_IN_SIDE_STATE",
                    account,
                    "'{account}' is in the state {state}",
                    ImmutableMap.of("account", account, "state", sideState(state))));
  }

  private String sideState(String id) {
    return assessment.model().sideStates().stream()
        .filter(state -> state.id().equals(id))
        .findFirst()
        .map(state -> state.labels().toString())
        .orElse(id);
  }

  private Optional<Finding> fall(PhaseHistory history) {
    return history
        .findLast()
        .map(PhaseHistory.Change::phase)
        .filter(
            before -> isPhase(before) && assessment.model().number(before) > assessment.number())
        .map(
            before ->
                Finding.warning(
                    "PHASE_FELL",
                    account,
                    "'{account}' fell from {before} to {reached}",
                    ImmutableMap.of(
                        "account", account,
                        "before", name(before),
                        "reached", assessment.reached().labels().toString())));
  }

  private String name(String phase) {
    PhaseModel model = assessment.model();
    return model.phase(model.number(phase)).labels().toString();
  }

  private boolean isPhase(String id) {
    return assessment.model().phases().stream().anyMatch(phase -> phase.id().equals(id));
  }
}
