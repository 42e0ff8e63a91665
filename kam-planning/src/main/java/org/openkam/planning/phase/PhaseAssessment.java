package org.openkam.planning.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.phase.Phase;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModel;

/**
 * The phase that a relation has reached: the highest one to which all gates, from the first on, are
 * met.
 *
 * <p>A gate with a limit is decided by the measured figure, or by people where nothing was
 * measured; every other gate by people. What is not known never passes.
 */
@Value.Immutable
public abstract class PhaseAssessment {
  PhaseAssessment() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account, with what decides the gates that have a limit} */
  public abstract Account account();

  /** {@return the day as of which the account is read; empty for everything that is known of it} */
  public abstract Optional<LocalDate> asOf();

  /** {@return the phases and their gates} */
  public abstract PhaseModel model();

  /** {@return what people found, each gate at most once; the others are not known} */
  public abstract ImmutableList<Gate.Assessment> gates();

  /** {@return by which day the account itself expects a gate to be met, by the id of the gate} */
  public abstract ImmutableMap<String, LocalDate> expected();

  /** {@return the id of the state beside the phases that the relation is in} */
  public abstract Optional<String> sideState();

  /** {@return the highest phase to which all gates are met} */
  public Phase reached() {
    return highest(gate -> status(gate).passes());
  }

  /** {@return the place of the phase that is reached, from one} */
  public int number() {
    return model().number(reached().id());
  }

  /** {@return the id of the side state it is in, or of the phase reached} */
  public String state() {
    return sideState().orElseGet(() -> reached().id());
  }

  /**
   * Returns the phase that the account can be in by a day, on its own timeline.
   *
   * @param day the day
   * @return the highest phase to which all gates are met or expected to be by that day
   */
  public Phase reachableBy(LocalDate day) {
    return highest(gate -> status(gate).passes() || isExpectedBy(gate, day));
  }

  /**
   * Returns the status of a gate.
   *
   * @param gate a gate of the model
   * @return the status, not known where nothing was measured and nobody said
   */
  public Gate.Status status(Gate gate) {
    OptionalDouble figure = figure(gate);
    if (figure.isPresent()) {
      return gate.threshold().orElseThrow().assess(figure);
    }
    return gates().stream()
        .filter(assessment -> assessment.gate().equals(gate.id()))
        .map(Gate.Assessment::status)
        .findFirst()
        .orElse(Gate.Status.UNKNOWN);
  }

  /**
   * {@return what bars the way into the next phase, one finding a gate with its reason or
   * GATE_UNKNOWN; empty in the last phase}
   */
  public ImmutableList<Finding> blockers() {
    return number() == model().phases().size()
        ? ImmutableList.of()
        : model().phase(number() + 1).gates().stream()
            .map(this::check)
            .flatMap(Optional::stream)
            .collect(toImmutableList());
  }

  /**
   * Returns what bars the way to a phase.
   *
   * @param phase the id of the phase
   * @param day the day by which it should be reached
   * @return every gate on the way that is neither met nor expected to be by that day
   */
  public ImmutableList<Gate> missing(String phase, LocalDate day) {
    return model().phases().subList(0, model().number(phase)).stream()
        .flatMap(step -> step.gates().stream())
        .filter(gate -> !status(gate).passes() && !isExpectedBy(gate, day))
        .collect(toImmutableList());
  }

  /**
   * Checks the state of the relation against where it was.
   *
   * @param history the phases before
   * @return RELATION_IN_SIDE_STATE where it left the phases, PHASE_FELL where it reached a higher
   *     one before
   */
  public ImmutableList<Finding> check(PhaseHistory history) {
    return new PhaseRules(this).findings(history);
  }

  /**
   * Writes the state of the relation into its history, a step back too.
   *
   * @param history the phases before
   * @param day the day of this assessment, not before the last entry
   * @return the history with one more entry, or the same where the state has not changed
   */
  public PhaseHistory appendTo(PhaseHistory history, LocalDate day) {
    return history.findLast().map(PhaseHistory.Change::phase).equals(Optional.of(state()))
        ? history
        : history.with(new PhaseHistory.Change(day, state(), evidence(day)));
  }

  /** {@return a builder with the properties of this assessment} */
  public abstract Builder toBuilder();

  private Evidence evidence(LocalDate day) {
    ImmutableList<String> met =
        model().gates().stream()
            .filter(gate -> status(gate).passes())
            .map(Gate::id)
            .collect(toImmutableList());
    return Evidence.builder()
        .source("gates of " + model().id())
        .date(day)
        .note("met: " + String.join(", ", met))
        .build();
  }

  private Phase highest(Predicate<Gate> open) {
    Phase highest = model().phase(1);
    for (Phase phase : model().phases()) {
      if (!phase.gates().stream().allMatch(open)) {
        break;
      }
      highest = phase;
    }
    return highest;
  }

  private boolean isExpectedBy(Gate gate, LocalDate day) {
    LocalDate expected = expected().get(gate.id());
    return expected != null && !expected.isAfter(day);
  }

  private Optional<Finding> check(Gate gate) {
    OptionalDouble figure = figure(gate);
    return figure.isPresent()
        ? gate.check(account().id().value(), figure)
        : gate.check(account().id().value(), status(gate));
  }

  private OptionalDouble figure(Gate gate) {
    return gate.threshold()
        .map(limit -> AccountsAsOf.alone(account(), asOf()).read(limit.measure()).find(0))
        .orElse(OptionalDouble.empty());
  }

  @Value.Check
  void check() {
    ImmutableSet<String> known = model().gates().stream().map(Gate::id).collect(toImmutableSet());
    ImmutableList<String> assessed =
        gates().stream().map(Gate.Assessment::gate).collect(toImmutableList());
    checkArgument(
        known.containsAll(assessed) && known.containsAll(expected().keySet()),
        "phase assessment of '%s' must know its gates among %s: %s",
        account().id(),
        known,
        ImmutableSet.builder().addAll(assessed).addAll(expected().keySet()).build());
    checkArgument(
        ImmutableSet.copyOf(assessed).size() == assessed.size(),
        "phase assessment of '%s' must have each gate once: %s",
        account().id(),
        assessed);
    ImmutableSet<String> states =
        model().sideStates().stream().map(Phase::id).collect(toImmutableSet());
    sideState()
        .ifPresent(
            state ->
                checkArgument(
                    states.contains(state), "no side state '%s' among %s", state, states));
  }

  /** Builds {@link PhaseAssessment} instances; the account and the model are required. */
  public static final class Builder extends ImmutablePhaseAssessment.Builder {
    Builder() {}
  }
}
