package org.openkam.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Labels;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;

final class PhaseModelTest {
  private static final PhaseModel THREE = PhaseModels.threePhases();

  @Test
  @Tag("R133")
  void theSecondPhaseIsOpenToGoodNegotiatorsWithExpertiseAndEasyAppointments() {
    Phase second = THREE.phase(2);

    assertThat(second.gates())
        .extracting(Gate::id)
        .containsExactly("good-negotiator", "valuable-expert", "attempts-per-appointment");
    Threshold attempts = second.gates().get(2).threshold().orElseThrow();
    assertThat(attempts.assess(OptionalDouble.of(6))).isEqualTo(Gate.Status.NOT_MET);
    assertThat(attempts.assess(OptionalDouble.of(3))).isEqualTo(Gate.Status.MET);
    assertThat(attempts.assess(OptionalDouble.empty())).isEqualTo(Gate.Status.UNKNOWN);
    assertThat(second.gates().get(2).reason()).isEqualTo("ATTEMPTS_PER_APPOINTMENT_ABOVE_MAXIMUM");
  }

  @Test
  @Tag("R132")
  void theThirdPhaseIsOpenToThoseWhoAreAdmittedAndIntroduced() {
    assertThat(THREE.phase(3).gates())
        .extracting(Gate::id)
        .containsExactly("internal-meetings", "important-stakeholders");
    assertThat(THREE.phase(1).gates()).isEmpty();
    assertThat(THREE.gates()).hasSize(5);
    assertThat(THREE.gates()).allSatisfy(gate -> assertThat(gate.labels().texts()).hasSize(4));
  }

  @Test
  void numbersItsPhasesSoThatAnAmbitionCanBeTooHigh() {
    int target = THREE.number("phase-3");
    int reachable = THREE.number("phase-1");

    assertThat(target - reachable).isEqualTo(2);
  }

  @Test
  void knowsTheStagesOfTheLiterature() {
    assertThat(PhaseModels.millmanWilson().phases())
        .extracting(Phase::id)
        .containsExactly("pre-kam", "early-kam", "mid-kam", "partnership-kam", "synergistic-kam");
    assertThat(PhaseModels.millmanWilson().sideStates())
        .extracting(Phase::id)
        .containsExactly("uncoupling-kam");
    assertThat(PhaseModels.mcDonald().phases())
        .extracting(Phase::id)
        .containsExactly("exploratory", "basic", "cooperative", "interdependent", "integrated");
    assertThat(PhaseModels.mcDonald().sideStates())
        .extracting(Phase::id)
        .containsExactly("disintegrating");
    assertThat(PhaseModels.all())
        .extracting(PhaseModel::id)
        .containsExactly("three-phases", "millman-wilson", "mcdonald");
  }

  @Test
  void givesPhasesByNumberAndById() {
    assertThat(PhaseModels.mcDonald().number("cooperative")).isEqualTo(3);
    assertThat(PhaseModels.mcDonald().phase(3).id()).isEqualTo("cooperative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.phase(4))
        .withMessage("phase model 'three-phases' has phases 1 to 3: 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.phase(0))
        .withMessage("phase model 'three-phases' has phases 1 to 3: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.number("phase-4"))
        .withMessage("no phase 'phase-4' among [phase-1, phase-2, phase-3]");
  }

  @Test
  void refusesModelsThatDoNotHoldTogether() {
    Gate gate = Gate.builder().id("g").build();
    Phase first = Phase.of("first", Labels.of("First"));
    Phase gated = Phase.builder().id("gated").addGates(gate).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseModel.builder().id("m").build())
        .withMessage("phase model 'm' must have a phase");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseModel.builder().id("m").addPhases(gated).build())
        .withMessage("the first phase of model 'm' must have no gate: 'gated'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PhaseModel.builder().id("m").addPhases(first).addSideStates(first).build())
        .withMessage("phase model 'm' must have each phase once: [first]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PhaseModel.builder()
                    .id("m")
                    .addPhases(first, gated, Phase.builder().id("last").addGates(gate).build())
                    .build())
        .withMessage("phase model 'm' must have each gate once: [g, g]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseModel.builder().id("").addPhases(first).build())
        .withMessage("phase model id must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phase.builder().id(" ").build())
        .withMessage("phase id must not be blank: ' '");
  }
}
