package org.openkam.planning.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.phase.PhaseHistory;
import org.openkam.core.phase.PhaseModels;
import org.openkam.planning.Portfolios;

final class PhaseAssessmentTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final ImmutableMap<String, Double> EASY =
      ImmutableMap.of("attempts-per-appointment", 3.0);
  private static final ImmutableList<Gate.Assessment> SECOND =
      ImmutableList.of(
          assessed("good-negotiator", Gate.Status.MET),
          assessed("valuable-expert", Gate.Status.MET));

  @Test
  @Tag("R132")
  void whatIsNotKnownBlocksTheThirdPhase() {
    PhaseAssessment assessment =
        three(EASY)
            .addAllGates(SECOND)
            .addGates(assessed("internal-meetings", Gate.Status.MET))
            .build();

    assertThat(assessment.reached().id()).isEqualTo("phase-2");
    assertThat(assessment.number()).isEqualTo(2);
    assertThat(assessment.blockers())
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "GATE_UNKNOWN",
                "acme",
                "Introduced to important stakeholders is not known, and what is not known does"
                    + " not pass"));
  }

  @Test
  @Tag("R132")
  void aGateThatIsNotMetBlocksToo() {
    PhaseAssessment assessment =
        three(EASY)
            .addAllGates(SECOND)
            .addGates(
                assessed("internal-meetings", Gate.Status.MET),
                assessed("important-stakeholders", Gate.Status.NOT_MET))
            .build();

    assertThat(assessment.number()).isEqualTo(2);
    assertThat(assessment.blockers())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "IMPORTANT_STAKEHOLDERS_NOT_MET",
                "Introduced to important stakeholders is not met"));
  }

  @Test
  @Tag("R133")
  void sixAttemptsForAnAppointmentBlockTheSecondPhase() {
    PhaseAssessment assessment =
        three(ImmutableMap.of("attempts-per-appointment", 6.0)).addAllGates(SECOND).build();

    assertThat(assessment.reached().id()).isEqualTo("phase-1");
    assertThat(assessment.blockers())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "ATTEMPTS_PER_APPOINTMENT_ABOVE_MAXIMUM",
                "Attempts per appointment is 6, but must be at most 3"));
    assertThat(three(EASY).addAllGates(SECOND).build().number()).isEqualTo(2);
  }

  @Test
  void whatWasMeasuredComesBeforeWhatPeopleSay() {
    PhaseAssessment said =
        three(ImmutableMap.of())
            .addAllGates(SECOND)
            .addGates(assessed("attempts-per-appointment", Gate.Status.MET))
            .build();

    assertThat(said.number()).isEqualTo(2);
    assertThat(
            said.toBuilder()
                .account(
                    Portfolios.account("acme", ImmutableMap.of("attempts-per-appointment", 4.0)))
                .build()
                .number())
        .isEqualTo(1);
  }

  @Test
  void aLaterGateDoesNotOpenAnEarlierOne() {
    PhaseAssessment assessment =
        three(ImmutableMap.of())
            .addGates(
                assessed("internal-meetings", Gate.Status.MET),
                assessed("important-stakeholders", Gate.Status.MET))
            .build();

    assertThat(assessment.number()).isEqualTo(1);
    assertThat(assessment.blockers()).hasSize(3);
  }

  @Test
  void nothingBlocksTheLastPhase() {
    PhaseAssessment assessment = third();

    assertThat(assessment.reached().id()).isEqualTo("phase-3");
    assertThat(assessment.blockers()).isEmpty();
    assertThat(assessment.state()).isEqualTo("phase-3");
  }

  @Test
  @Tag("R131")
  void twoPhasesBeyondWhatCanBeReachedIsTooHigh() {
    PhaseAssessment assessment = three(EASY).addGates(SECOND.get(0)).build();

    Finding finding = new PhaseAmbition("phase-3", DAY).check(assessment).orElseThrow();

    assertThat(finding.code()).isEqualTo("AMBITION_TOO_HIGH");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.subject()).isEqualTo("acme");
    assertThat(finding.evidence().findNumber("gap")).hasValue(2);
    assertThat(finding.message())
        .isEqualTo(
            "'acme' can be in Phase 1 by 2025-07-01, 2 short of Phase 3; missing: Recognized as a"
                + " valuable expert, Admitted to internal project meetings, Introduced to important"
                + " stakeholders");
    assertThat(new PhaseAmbition("phase-2", DAY).check(assessment).orElseThrow().message())
        .isEqualTo(
            "'acme' can be in Phase 1 by 2025-07-01, 1 short of Phase 2; missing: Recognized as a"
                + " valuable expert");
    assertThat(new PhaseAmbition("phase-1", DAY).check(assessment)).isEmpty();
  }

  @Test
  @Tag("R131")
  void theTimelineOfTheAccountDecidesWhatCanBeReached() {
    PhaseAssessment assessment =
        three(EASY).addGates(SECOND.get(0)).putExpected("valuable-expert", DAY).build();

    assertThat(assessment.number()).isEqualTo(1);
    assertThat(assessment.reachableBy(DAY.minusDays(1)).id()).isEqualTo("phase-1");
    assertThat(assessment.reachableBy(DAY).id()).isEqualTo("phase-2");
    assertThat(new PhaseAmbition("phase-2", DAY).check(assessment)).isEmpty();
    assertThat(new PhaseAmbition("phase-2", DAY.minusDays(1)).check(assessment)).isPresent();
    assertThat(new PhaseAmbition("phase-3", DAY).check(assessment).orElseThrow().message())
        .isEqualTo(
            "'acme' can be in Phase 2 by 2025-07-01, 1 short of Phase 3; missing: Admitted to"
                + " internal project meetings, Introduced to important stakeholders");
  }

  @Test
  void warnsOfARelationThatDisintegrates() {
    PhaseAssessment assessment =
        PhaseAssessment.builder()
            .account(Portfolios.account("acme", ImmutableMap.of()))
            .model(PhaseModels.mcDonald())
            .sideState("disintegrating")
            .build();

    assertThat(assessment.state()).isEqualTo("disintegrating");
    assertThat(assessment.check(history()))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "RELATION_IN_SIDE_STATE",
                Finding.Severity.WARNING,
                "'acme' is in the state Disintegrating"));
  }

  @Test
  @Tag("R152")
  void writesEveryChangeIntoTheHistoryAndOverwritesNothing() {
    PhaseHistory first = three(EASY).build().appendTo(history(), DAY);
    PhaseHistory third = third().appendTo(first, DAY.plusYears(1));
    PhaseHistory fallen = three(EASY).build().appendTo(third, DAY.plusYears(2));

    assertThat(fallen.changes())
        .extracting(PhaseHistory.Change::phase)
        .containsExactly("phase-1", "phase-3", "phase-1");
    assertThat(first.changes().get(0).evidence().note()).contains("met: attempts-per-appointment");
    assertThat(third.changes().get(1).evidence())
        .isEqualTo(
            Evidence.builder()
                .source("gates of three-phases")
                .date(DAY.plusYears(1))
                .note(
                    "met: good-negotiator, valuable-expert, attempts-per-appointment,"
                        + " internal-meetings, important-stakeholders")
                .build());
    assertThat(third().appendTo(third, DAY.plusYears(2))).isEqualTo(third);
  }

  @Test
  void warnsOfAStepBack() {
    PhaseHistory before = third().appendTo(history(), DAY);
    PhaseAssessment now = three(EASY).addAllGates(SECOND).build();

    assertThat(now.check(before))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple("PHASE_FELL", Finding.Severity.WARNING, "'acme' fell from Phase 3 to Phase 2"));
    assertThat(third().check(before)).isEmpty();
    assertThat(now.check(history())).isEmpty();
    PhaseHistory lost =
        history().with(new PhaseHistory.Change(DAY, "disintegrating", Evidence.from("letter")));
    assertThat(now.check(lost)).isEmpty();
  }

  @Test
  void refusesGatesAndStatesThatTheModelDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three(EASY).addGates(assessed("charm", Gate.Status.MET)).build())
        .withMessage(
            "phase assessment of 'acme' must know its gates among [good-negotiator,"
                + " valuable-expert, attempts-per-appointment, internal-meetings,"
                + " important-stakeholders]: [charm]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three(EASY).putExpected("charm", DAY).build())
        .withMessageEndingWith(": [charm]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three(EASY).addAllGates(SECOND).addGates(SECOND.get(0)).build())
        .withMessage(
            "phase assessment of 'acme' must have each gate once: [good-negotiator,"
                + " valuable-expert, good-negotiator]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three(EASY).sideState("lost").build())
        .withMessage("no side state 'lost' among []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PhaseAmbition("phase-9", DAY).check(third()))
        .withMessage("no phase 'phase-9' among [phase-1, phase-2, phase-3]");
  }

  private static PhaseAssessment third() {
    return three(EASY)
        .addAllGates(SECOND)
        .addGates(
            assessed("internal-meetings", Gate.Status.MET),
            assessed("important-stakeholders", Gate.Status.MET))
        .build();
  }

  private static PhaseAssessment.Builder three(Map<String, Double> figures) {
    return PhaseAssessment.builder()
        .account(Portfolios.account("acme", figures))
        .model(PhaseModels.threePhases());
  }

  private static PhaseHistory history() {
    return PhaseHistory.of(Portfolios.account("acme", ImmutableMap.of()).id());
  }

  private static Gate.Assessment assessed(String gate, Gate.Status status) {
    return Gate.Assessment.of(gate, status, Evidence.from("account manager"));
  }
}
