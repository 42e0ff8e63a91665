package org.openkam.scoring.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Every registered strategy answers every edge case by finite numbers or by a reason. */
final class EdgeCasesTest {
  static Stream<Arguments> cells() {
    return Lists.cartesianProduct(
            Strategies.standard().strategies().asList(), ImmutableList.copyOf(EdgeCase.values()))
        .stream()
        .map(List::toArray)
        .map(Arguments::of);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cells")
  void scoresFinitelyOrSaysWhyNotUnderEveryPolicy(ScoringStrategy strategy, EdgeCase edge) {
    for (ScoringPolicy.MissingData missing : ScoringPolicy.MissingData.values()) {
      for (ScoringPolicy.ConstantColumns constant : ScoringPolicy.ConstantColumns.values()) {
        EdgeCase.Outcome outcome =
            edge.outcome(
                strategy,
                ScoringPolicy.builder().missingData(missing).constantColumn(constant).build());

        outcome.scoring().ifPresent(EdgeCasesTest::isFinite);
        outcome.refusal().ifPresent(EdgeCasesTest::namesTheReasonAndTheRemedy);
      }
    }
  }

  private static void isFinite(Scoring scoring) {
    for (int row = 0; row < scoring.accounts().size(); row++) {
      assertThat(scoring.score(row)).isFinite();
      assertThat(scoring.of(scoring.accounts().get(row)).bestCase()).isFinite();
      assertThat(scoring.explain(scoring.accounts().get(row)).base()).isFinite();
    }
    for (String quantity : scoring.intermediates()) {
      for (double value : scoring.intermediate(quantity)) {
        assertThat(value).as(quantity).isFinite();
      }
    }
  }

  private static void namesTheReasonAndTheRemedy(String refusal) {
    assertThat(refusal)
        .containsPattern("(criterion|strategy|account) '|every criterion")
        .containsPattern("; [a-z]+ ");
  }
}
