package org.openkam.core.phase;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.openkam.core.criterion.Labels;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;

/** Ready instances of {@link PhaseModel}. */
public final class PhaseModels {
  private static final int MOST_ATTEMPTS = 3;

  private PhaseModels() {}

  /**
   * Returns three phases with the gates that Verbinnen names: into phase two by being recognised as
   * a negotiator and as an expert and by appointments that cost no excessive effort, into phase
   * three by internal project meetings and by important stakeholders.
   *
   * @return the model; an appointment may cost three attempts
   */
  public static PhaseModel threePhases() {
    return PhaseModel.builder()
        .id("three-phases")
        .labels(Labels.of("Three phases", "Drie fasen", "Drei Phasen"))
        .addPhases(
            Phase.of("phase-1", Labels.of("Phase 1", "Fase 1", "Phase 1")),
            Phase.builder()
                .id("phase-2")
                .labels(Labels.of("Phase 2", "Fase 2", "Phase 2"))
                .addGates(
                    gate("good-negotiator", "Recognised as a good negotiator"),
                    gate("valuable-expert", "Recognised as a valuable expert"),
                    Gate.builder()
                        .id("attempts-per-appointment")
                        .labels(Labels.of("Attempts per appointment"))
                        .threshold(
                            new Threshold(
                                "attempts-per-appointment", Threshold.Side.AT_MOST, MOST_ATTEMPTS))
                        .build())
                .build(),
            Phase.builder()
                .id("phase-3")
                .labels(Labels.of("Phase 3", "Fase 3", "Phase 3"))
                .addGates(
                    gate("internal-meetings", "Admitted to internal project meetings"),
                    gate("important-stakeholders", "Introduced to important stakeholders"))
                .build())
        .build();
  }

  /**
   * Returns the five stages of Millman and Wilson (1995), with uncoupling beside them.
   *
   * @return the model, without gates
   */
  public static PhaseModel millmanWilson() {
    return PhaseModel.builder()
        .id("millman-wilson")
        .labels(Labels.of("Millman-Wilson"))
        .phases(phases("Pre-KAM", "Early-KAM", "Mid-KAM", "Partnership-KAM", "Synergistic-KAM"))
        .sideStates(phases("Uncoupling-KAM"))
        .build();
  }

  /**
   * Returns the five stages of McDonald, Millman and Rogers (1997), with disintegrating beside
   * them.
   *
   * @return the model, without gates
   */
  public static PhaseModel mcDonald() {
    return PhaseModel.builder()
        .id("mcdonald")
        .labels(Labels.of("McDonald"))
        .phases(phases("Exploratory", "Basic", "Cooperative", "Interdependent", "Integrated"))
        .sideStates(phases("Disintegrating"))
        .build();
  }

  private static ImmutableList<Phase> phases(String... names) {
    ImmutableList.Builder<Phase> phases = ImmutableList.builder();
    for (String name : names) {
      phases.add(Phase.of(name.toLowerCase(Locale.ROOT), Labels.of(name)));
    }
    return phases.build();
  }

  private static Gate gate(String id, String label) {
    return Gate.builder().id(id).labels(Labels.of(label)).build();
  }
}
