package org.openkam.planning.phase;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.openkam.core.finding.Finding;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseModel;

/**
 * The phase that we want a relation to reach, and by when.
 *
 * @param phase the id of a phase
 * @param dueOn the day by which it should be reached
 */
public record PhaseAmbition(String phase, LocalDate dueOn) {
  /**
   * Checks whether the account can deliver what we want on its own timeline (Verbinnen: the classic
   * pitfall).
   *
   * @param assessment what the account has reached and expects to reach
   * @return AMBITION_TOO_HIGH with the number of phases that it is short and the gates that are
   *     missing, or empty where the phase can be reached
   * @throws IllegalArgumentException if the model does not have the phase
   */
  public Optional<Finding> check(PhaseAssessment assessment) {
    PhaseModel model = assessment.model();
    Phase reachable = assessment.reachableBy(dueOn);
    int wanted = model.number(phase);
    int gap = wanted - model.number(reachable.id());
    String account = assessment.account().id().value();
    return gap <= 0
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "AMBITION_TOO_HIGH",
                account,
                "'{account}' can be in {reachable} by {due}, {gap} short of {target}; missing:"
                    + " {missing}",
                ImmutableMap.of(
                    "account",
                    account,
                    "reachable",
                    reachable.labels().toString(),
                    "due",
                    dueOn,
                    "gap",
                    gap,
                    "target",
                    model.phase(wanted).labels().toString(),
                    "missing",
                    assessment.missing(phase, dueOn).stream()
                        .map(gate -> gate.labels().toString())
                        .toList())));
  }
}
