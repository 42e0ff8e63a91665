package org.openkam.scoring.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.TwoCriteria;

final class CoprasTest {
  private static final DecisionMatrix SHARES =
      TwoCriteria.matrix(new double[] {5, 5}, new double[] {3, 3}, new double[] {2, 2});

  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = Copras.standard().score(SHARES, TwoCriteria.WEIGHTS);

    // shares 0.5, 0.3, 0.2 of both: for 0.375, 0.225, 0.15, against 0.125, 0.075, 0.05
    // against adds up to 0.25, its reciprocals to 8 + 40/3 + 20 = 124/3, so 0.25 / (124/3) = 3/496
    // a: 0.375 + 3/496 / 0.125; b: 0.225 + 3/496 / 0.075; c: 0.15 + 3/496 / 0.05
    assertThat(scoring.intermediate("Q"))
        .containsExactly(new double[] {0.423387, 0.305645, 0.270968}, within(1e-6));
    assertThat(scoring.scores()).containsExactly(new double[] {1, 0.721905, 0.64}, within(1e-6));
  }

  @Test
  void withoutAnythingAgainstTheScoreIsWhatSpeaksFor() {
    ImmutableList<Criterion> revenue = TwoCriteria.CRITERIA.subList(0, 1);

    assertThat(
            Copras.standard()
                .score(SHARES.selectCriteria(ImmutableList.of("revenue")), Weights.equal(revenue))
                .scores())
        .containsExactly(new double[] {1, 0.6, 0.4}, within(1e-15));
  }
}
