package org.openkam.planning.phase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openkam.core.account.Evidence;
import org.openkam.core.gate.Gate;
import org.openkam.core.phase.PhaseModel;
import org.openkam.core.phase.PhaseModels;
import org.openkam.planning.Portfolios;

final class PhaseAssessmentProperties {
  private static final PhaseModel MODEL = PhaseModels.threePhases();
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @Property
  void everyGateUpToThePhaseReachedIsMetAndTheNextPhaseHasABlocker(
      @ForAll @Size(5) List<Gate.Status> statuses) {
    PhaseAssessment assessment = assessment(statuses);

    assertThat(assessment.missing(assessment.reached().id(), DAY)).isEmpty();
    assertThat(assessment.blockers().isEmpty()).isEqualTo(assessment.number() == 3);
  }

  @Property
  void oneMoreGateMetNeverLowersThePhase(
      @ForAll @Size(5) List<Gate.Status> statuses, @ForAll @IntRange(max = 4) int place) {
    List<Gate.Status> better =
        IntStream.range(0, 5)
            .mapToObj(i -> i == place ? Gate.Status.MET : statuses.get(i))
            .toList();

    assertThat(assessment(better).number()).isGreaterThanOrEqualTo(assessment(statuses).number());
  }

  @Property
  void whatIsNotKnownCountsLikeWhatIsNotMet(@ForAll @Size(5) List<Gate.Status> statuses) {
    List<Gate.Status> notMet =
        statuses.stream()
            .map(status -> status == Gate.Status.UNKNOWN ? Gate.Status.NOT_MET : status)
            .toList();

    assertThat(assessment(statuses).number()).isEqualTo(assessment(notMet).number());
  }

  private static PhaseAssessment assessment(List<Gate.Status> statuses) {
    List<Gate> gates = MODEL.gates();
    return PhaseAssessment.builder()
        .account(Portfolios.account("acme", ImmutableMap.of()))
        .model(MODEL)
        .gates(
            IntStream.range(0, 5)
                .mapToObj(
                    i ->
                        Gate.Assessment.of(
                            gates.get(i).id(), statuses.get(i), Evidence.from("meeting")))
                .toList())
        .build();
  }
}
