package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;

/** Holds accounts against the gates of a model and gives the reason for each that stays closed. */
final class Gatekeeper {
  private final SelectionModel model;
  private final DecisionMatrix matrix;

  Gatekeeper(SelectionModel model, DecisionMatrix matrix) {
    this.model = model;
    this.matrix = matrix;
  }

  /** {@return one reason for each gate that the account does not pass} */
  ImmutableList<Finding> reasons(AccountId account) {
    ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
    for (Gate gate : model.gates()) {
      OptionalDouble value =
          gate.threshold()
              .map(limit -> ModelMatrix.find(matrix, account, limit.measure()))
              .orElse(OptionalDouble.empty());
      reason(account, gate, value).ifPresent(reasons::add);
    }
    return reasons.build();
  }

  /** {@return why a gate stays closed for a value; empty where it is passed} */
  static Optional<Finding> reason(AccountId account, Gate gate, OptionalDouble value) {
    if (gate.threshold().isEmpty() || value.isEmpty()) {
      return Optional.of(unknown(account, gate));
    }
    Threshold threshold = gate.threshold().get();
    return threshold.assess(value).passes()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                gate.reason(),
                account.value(),
                "{gate} is {value}, but must be {side} {limit}",
                ImmutableMap.of(
                    "gate", gate.labels().toString(),
                    "value", value.getAsDouble(),
                    "side", threshold.side().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "limit", threshold.limit())));
  }

  private static Finding unknown(AccountId account, Gate gate) {
    return Finding.warning(
        "GATE_UNKNOWN",
        account.value(),
        "{gate} is not known, and what is not known does not pass",
        ImmutableMap.of("gate", gate.labels().toString()));
  }
}
