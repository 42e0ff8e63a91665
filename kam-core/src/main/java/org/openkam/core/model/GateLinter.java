package org.openkam.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;

/** Finds gates that contradict each other or the bounds of what they measure. */
final class GateLinter {
  private GateLinter() {}

  static void check(SelectionModel model, ImmutableList.Builder<Finding> findings) {
    for (Gate gate : model.gates()) {
      gate.threshold().ifPresent(limit -> checkReachable(model, gate, limit, findings));
      for (Gate other : model.gates()) {
        if (contradict(gate.threshold(), other.threshold())) {
          findings.add(
              Finding.blocking(
                  "CONTRADICTING_GATES",
                  model.id(),
                  "no account can pass both gate '{minimum}' and gate '{maximum}'",
                  ImmutableMap.of("minimum", gate.id(), "maximum", other.id())));
        }
      }
    }
  }

  private static boolean contradict(Optional<Threshold> minimum, Optional<Threshold> maximum) {
    return minimum.isPresent()
        && maximum.isPresent()
        && minimum.get().measure().equals(maximum.get().measure())
        && minimum.get().side() == Threshold.Side.AT_LEAST
        && maximum.get().side() == Threshold.Side.AT_MOST
        && minimum.get().limit() > maximum.get().limit();
  }

  private static void checkReachable(
      SelectionModel model, Gate gate, Threshold limit, ImmutableList.Builder<Finding> findings) {
    Optional<Bounds> bounds =
        model.criteria().stream()
            .filter(criterion -> criterion.measure().equals(limit.measure()))
            .findFirst()
            .flatMap(Criterion::bounds);
    if (bounds.isEmpty()) {
      return;
    }
    boolean atLeast = limit.side() == Threshold.Side.AT_LEAST;
    boolean never =
        atLeast ? limit.limit() > bounds.get().highest() : limit.limit() < bounds.get().lowest();
    if (never) {
      findings.add(
          Finding.blocking(
              "GATE_OUT_OF_REACH",
              gate.id(),
              "gate '{gate}' asks for {limit}, but '{measure}' goes from {lowest} to {highest}",
              ImmutableMap.of(
                  "gate", gate.id(),
                  "limit", limit.limit(),
                  "measure", limit.measure().name(),
                  "lowest", bounds.get().lowest(),
                  "highest", bounds.get().highest())));
    }
  }
}
