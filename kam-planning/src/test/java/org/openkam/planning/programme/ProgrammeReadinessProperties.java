package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.GateStatus;

final class ProgrammeReadinessProperties {
  @Property
  void theRankingHoldsEveryAssessedBottleneckAndNeverFalls(
      @ForAll Map<Bottleneck, @IntRange(max = 4) Integer> scores) {
    ProgrammeReadiness readiness = ProgrammeReadiness.builder().bottlenecks(scores).build();

    assertThat(readiness.weakestFirst()).containsExactlyInAnyOrderElementsOf(scores.keySet());
    assertThat(readiness.weakestFirst().stream().map(scores::get)).isSorted();
    assertThat(readiness.weakestFirst().size() + readiness.notAssessed().size()).isEqualTo(9);
  }

  @Property
  void itIsBlockedExactlyWhereAFindingBlocks(
      @ForAll Map<Bottleneck, @IntRange(max = 4) Integer> scores,
      @ForAll Map<ManagementQuestion, Answer> answers) {
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder().bottlenecks(scores).answers(answers).build();

    assertThat(readiness.isBlocked())
        .isEqualTo(readiness.sponsorship() != GateStatus.MET)
        .isEqualTo(
            readiness.check(ProgrammePolicy.standard()).stream().anyMatch(Finding::isBlocking));
  }

  @Property
  void noAnswerIsWorseThanTheStatus(@ForAll Map<ManagementQuestion, Answer> answers) {
    ProgrammeReadiness readiness = ProgrammeReadiness.builder().answers(answers).build();

    assertThat(ManagementQuestion.values())
        .allSatisfy(
            question ->
                assertThat(readiness.answer(question)).isLessThanOrEqualTo(readiness.status()));
    assertThat(readiness.gaps().isEmpty()).isEqualTo(readiness.status() == Answer.YES);
  }
}
