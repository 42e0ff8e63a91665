package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;

final class ProgrammeReadinessProperties {
  private static final MaturityModel BOTTLENECKS = MaturityModel.bottlenecks();
  private static final MaturityModel QUESTIONS = MaturityModel.managementQuestions();

  @Property
  void theRankingHoldsEveryAssessedAspectAndNeverFalls(
      @ForAll @Size(9) List<@IntRange(min = -1, max = 4) Integer> levels) {
    ProgrammeReadiness readiness = assessed(BOTTLENECKS, levels);

    assertThat(readiness.weakestFirst(BOTTLENECKS))
        .extracting(MaturityModel.Aspect::id)
        .containsExactlyInAnyOrderElementsOf(readiness.assessments().keySet());
    assertThat(
            readiness.weakestFirst(BOTTLENECKS).stream()
                .map(aspect -> readiness.find(aspect).orElseThrow().level())
                .toList())
        .isSorted();
    assertThat(
            readiness.weakestFirst(BOTTLENECKS).size() + readiness.notAssessed(BOTTLENECKS).size())
        .isEqualTo(9);
    assertThat(readiness.gaps(BOTTLENECKS))
        .hasSize((int) levels.stream().filter(level -> level >= 0 && level < 2).count());
  }

  @Property
  void itIsBlockedExactlyWhereAFindingBlocks(
      @ForAll @Size(9) List<@IntRange(min = -1, max = 4) Integer> levels) {
    ProgrammeReadiness readiness = assessed(BOTTLENECKS, levels);

    assertThat(readiness.hasBlockingFinding())
        .isEqualTo(readiness.start() != Gate.Status.MET)
        .isEqualTo(readiness.check(ProgrammePolicy.standard()).stream().anyMatch(Finding::blocks));
  }

  @Property
  void noAnswerIsWorseThanTheWorst(
      @ForAll @Size(4) List<@IntRange(min = -1, max = 2) Integer> answers) {
    OptionalDouble worst = assessed(QUESTIONS, answers).worst(QUESTIONS);

    if (answers.contains(0)) {
      assertThat(worst).hasValue(0);
    } else if (answers.contains(-1)) {
      assertThat(worst).isEmpty();
    } else {
      assertThat(worst).hasValue(answers.stream().mapToInt(Integer::intValue).min().orElseThrow());
    }
  }

  /** Reads minus one as not assessed. */
  private static ProgrammeReadiness assessed(MaturityModel model, List<Integer> levels) {
    ProgrammeReadiness.Builder readiness = ProgrammeReadiness.builder();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i) >= 0) {
        readiness.level(model.aspects().get(i).id(), levels.get(i));
      }
    }
    return readiness.build();
  }
}
