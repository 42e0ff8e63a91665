package org.openkam.core.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;
import org.openkam.core.gate.Gate;

/** The phases that a relation goes through, in order, and states beside them. */
@Value.Immutable
public abstract class PhaseModel {
  PhaseModel() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier} */
  public abstract String id();

  /** {@return the name shown to people, which is the identifier unless set} */
  @Value.Default
  public Labels labels() {
    return Labels.of(id());
  }

  /** {@return the phases from the first to the last, at least one; the first has no gates} */
  public abstract ImmutableList<Phase> phases();

  /** {@return states that can be reached from any phase, such as disintegrating} */
  public abstract ImmutableList<Phase> sideStates();

  /**
   * Returns the place of a phase.
   *
   * @param phase the id of a phase, not of a side state
   * @return the place, from one
   * @throws IllegalArgumentException if the phase is unknown
   */
  public int number(String phase) {
    ImmutableList<String> ids =
        phases().stream().map(Phase::id).collect(ImmutableList.toImmutableList());
    checkArgument(ids.contains(phase), "no phase '%s' among %s", phase, ids);
    return ids.indexOf(phase) + 1;
  }

  /**
   * Returns a phase by its place.
   *
   * @param number the place, from one
   * @return the phase
   */
  public Phase phase(int number) {
    checkArgument(
        number >= 1 && number <= phases().size(),
        "phase model '%s' has phases 1 to %s: %s",
        id(),
        phases().size(),
        number);
    return phases().get(number - 1);
  }

  /** {@return every gate between the phases, in order} */
  public ImmutableList<Gate> gates() {
    return phases().stream()
        .flatMap(phase -> phase.gates().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  void check() {
    checkArgument(!phases().isEmpty(), "phase model '%s' must have a phase", id());
    checkArgument(
        phases().get(0).gates().isEmpty(),
        "the first phase of model '%s' must have no gate: '%s'",
        id(),
        phases().get(0).id());
    ImmutableSet<String> ids =
        Stream.concat(phases().stream(), sideStates().stream())
            .map(Phase::id)
            .collect(ImmutableSet.toImmutableSet());
    checkArgument(
        ids.size() == phases().size() + sideStates().size(),
        "phase model '%s' must have each phase once: %s",
        id(),
        ids);
  }

  /** Builds {@link PhaseModel} instances; the id and the phases are required. */
  public static final class Builder extends ImmutablePhaseModel.Builder {
    Builder() {}
  }
}
