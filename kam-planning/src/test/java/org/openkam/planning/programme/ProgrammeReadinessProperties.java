package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;

final class ProgrammeReadinessProperties {
  @Property
  void theRankingHoldsEveryAssessedBottleneckAndNeverFalls(
      @ForAll @Size(9) List<@IntRange(min = -1, max = 4) Integer> scores) {
    ImmutableMap<ProgrammeReadiness.Bottleneck, Integer> assessed = assessed(scores);
    ProgrammeReadiness readiness = ProgrammeReadiness.builder().bottlenecks(assessed).build();

    assertThat(readiness.weakestFirst()).containsExactlyInAnyOrderElementsOf(assessed.keySet());
    assertThat(readiness.weakestFirst().stream().map(assessed::get).toList()).isSorted();
    assertThat(readiness.weakestFirst().size() + readiness.notAssessed().size()).isEqualTo(9);
  }

  @Property
  void itIsBlockedExactlyWhereAFindingBlocks(
      @ForAll @Size(9) List<@IntRange(min = -1, max = 4) Integer> scores) {
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder().bottlenecks(assessed(scores)).build();

    assertThat(readiness.hasBlockingFinding())
        .isEqualTo(readiness.sponsorship() != Gate.Status.MET)
        .isEqualTo(readiness.check(ProgrammePolicy.standard()).stream().anyMatch(Finding::blocks));
  }

  @Property
  void noAnswerIsWorseThanTheStatus(@ForAll @Size(4) List<ProgrammeReadiness.Answer> answers) {
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder()
            .putAnswer(ProgrammeReadiness.Question.RIGHT_ACCOUNTS, answers.get(0))
            .putAnswer(ProgrammeReadiness.Question.MANAGEMENT_SUPPORT, answers.get(1))
            .putAnswer(ProgrammeReadiness.Question.SCORECARD, answers.get(2))
            .putAnswer(ProgrammeReadiness.Question.LIVED_BENEFITS, answers.get(3))
            .build();

    assertThat(answers).contains(readiness.status());
    assertThat(answers).noneMatch(answer -> answer.compareTo(readiness.status()) > 0);
    assertThat(readiness.gaps().isEmpty())
        .isEqualTo(readiness.status() == ProgrammeReadiness.Answer.YES);
  }

  /** Reads minus one as not assessed. */
  private static ImmutableMap<ProgrammeReadiness.Bottleneck, Integer> assessed(
      List<Integer> scores) {
    ImmutableMap.Builder<ProgrammeReadiness.Bottleneck, Integer> assessed = ImmutableMap.builder();
    List<ProgrammeReadiness.Bottleneck> all = List.of(ProgrammeReadiness.Bottleneck.values());
    for (int i = 0; i < all.size(); i++) {
      if (scores.get(i) >= 0) {
        assessed.put(all.get(i), scores.get(i));
      }
    }
    return assessed.buildOrThrow();
  }
}
