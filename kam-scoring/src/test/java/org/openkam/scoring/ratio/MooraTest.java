package org.openkam.scoring.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.TwoCriteria;

final class MooraTest {
  /** Both columns have a Euclidean norm of five. */
  private static final DecisionMatrix FIVE =
      TwoCriteria.matrix(new double[] {3, 4}, new double[] {4, 3});

  @Test
  void theRatioSystemTakesWhatIsAgainstFromWhatIsFor() {
    // a: 0.75 · 0.6 - 0.25 · 0.8; b: 0.75 · 0.8 - 0.25 · 0.6
    assertThat(scores(MooraRatio.standard()))
        .containsExactly(new double[] {0.25, 0.45}, within(1e-15));
  }

  @Test
  void theReferencePointTakesTheGreatestDistance() {
    // from the best values (0.8, 0.6): a max(0.75 · 0.2, 0.25 · 0.2)
    assertThat(scores(MooraReferencePoint.standard()))
        .containsExactly(new double[] {-0.15, 0}, within(1e-15));
  }

  @Test
  void aValueBetterThanAllIsAtNoDistanceFromTheReferencePoint() {
    Scoring scoring = MooraReferencePoint.standard().score(FIVE, TwoCriteria.WEIGHTS);

    assertThat(scoring.fitted().score(9, 1)).isZero();
  }

  @Test
  void theFullMultiplicativeFormDividesProducts() {
    // a: ln (0.75 · 0.6 / (0.25 · 0.8)) = ln 2.25; b: ln (0.6 / 0.15)
    assertThat(scores(MooraFullMultiplicative.standard()))
        .containsExactly(new double[] {Math.log(2.25), Math.log(4)}, within(1e-15));
  }

  @Test
  void multiMooraCountsTheAccountsThatAreBehindInMostRankings() {
    Scoring scoring = TwoCriteria.trade(MultiMoora.standard());

    // revenue / cost is two for all, so the products tie; by ratio and reference point a is ahead
    // of b and b of c
    assertThat(scoring.intermediate("rank-ratio")).containsExactly(1, 2, 3);
    assertThat(scoring.intermediate("rank-reference-point")).containsExactly(1, 2, 3);
    assertThat(scoring.intermediate("rank-full-multiplicative")).containsExactly(1, 1, 1);
    assertThat(scoring.scores()).containsExactly(2, 1, 0);
  }

  private static double[] scores(ScoringStrategy strategy) {
    return strategy.score(FIVE, TwoCriteria.WEIGHTS).scores();
  }
}
