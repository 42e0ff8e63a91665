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
   * Returns three phases with the gates that Verbinnen names: into phase two by being recognized as
   * a negotiator and as an expert and by appointments that cost no excessive effort, into phase
   * three by internal project meetings and by important stakeholders.
   *
   * @return the model; an appointment may cost three attempts
   */
  public static PhaseModel threePhases() {
    return PhaseModel.builder()
        .id("three-phases")
        .labels(Labels.of("Three phases", "Drie fasen", "Drei Phasen", "Trois phases"))
        .addPhases(
            Phase.of("phase-1", Labels.of("Phase 1", "Fase 1", "Phase 1", "Phase 1")),
            Phase.builder()
                .id("phase-2")
                .labels(Labels.of("Phase 2", "Fase 2", "Phase 2", "Phase 2"))
                .addGates(
                    gate(
                        "good-negotiator",
                        "Recognized as a good negotiator",
                        "Erkend als goede onderhandelaar",
                        "Als guter Verhandlungspartner anerkannt",
                        "Reconnu comme bon négociateur"),
                    gate(
                        "valuable-expert",
                        "Recognized as a valuable expert",
                        "Erkend als waardevolle expert",
                        "Als wertvoller Experte anerkannt",
                        "Reconnu comme expert précieux"),
                    Gate.builder()
                        .id("attempts-per-appointment")
                        .labels(
                            Labels.of(
                                "Attempts per appointment",
                                "Pogingen per afspraak",
                                "Versuche je Termin",
                                "Tentatives par rendez-vous"))
                        .threshold(
                            new Threshold(
                                "attempts-per-appointment", Threshold.Side.AT_MOST, MOST_ATTEMPTS))
                        .build())
                .build(),
            Phase.builder()
                .id("phase-3")
                .labels(Labels.of("Phase 3", "Fase 3", "Phase 3", "Phase 3"))
                .addGates(
                    gate(
                        "internal-meetings",
                        "Admitted to internal project meetings",
                        "Toegelaten tot interne projectvergaderingen",
                        "Zu internen Projektsitzungen zugelassen",
                        "Admis aux réunions de projet internes"),
                    gate(
                        "important-stakeholders",
                        "Introduced to important stakeholders",
                        "Voorgesteld aan belangrijke stakeholders",
                        "Wichtigen Stakeholdern vorgestellt",
                        "Présenté aux parties prenantes importantes"))
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
        .labels(Labels.ofName("Millman-Wilson"))
        .phases(
            phases(
                Labels.ofName("Pre-KAM"),
                Labels.ofName("Early-KAM"),
                Labels.ofName("Mid-KAM"),
                Labels.ofName("Partnership-KAM"),
                Labels.ofName("Synergistic-KAM")))
        .sideStates(phases(Labels.ofName("Uncoupling-KAM")))
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
        .labels(Labels.ofName("McDonald"))
        .phases(
            phases(
                Labels.of("Exploratory", "Verkennend", "Erkundend", "Exploratoire"),
                Labels.of("Basic", "Basis", "Grundlegend", "Élémentaire"),
                Labels.of("Cooperative", "Coöperatief", "Kooperativ", "Coopérative"),
                Labels.of(
                    "Interdependent",
                    "Wederzijds afhankelijk",
                    "Wechselseitig abhängig",
                    "Interdépendante"),
                Labels.of("Integrated", "Geïntegreerd", "Integriert", "Intégrée")))
        .sideStates(
            phases(
                Labels.of(
                    "Disintegrating", "Uiteenvallend", "Auseinanderbrechend", "En désintégration")))
        .build();
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<PhaseModel> all() {
    return ImmutableList.of(threePhases(), millmanWilson(), mcDonald());
  }

  private static ImmutableList<Phase> phases(Labels... names) {
    ImmutableList.Builder<Phase> phases = ImmutableList.builder();
    for (Labels name : names) {
      phases.add(Phase.of(name.toString().toLowerCase(Locale.ROOT), name));
    }
    return phases.build();
  }

  private static Gate gate(String id, String english, String dutch, String german, String french) {
    return Gate.builder().id(id).labels(Labels.of(english, dutch, german, french)).build();
  }
}
