package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.TwoCriteria;

final class CodasTest {
  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = TwoCriteria.trade(Codas.standard());

    // weighted, by the best value: a (0.75, 0.0625), b (0.375, 0.125), c (0.1875, 0.25);
    // the worst of each is (0.1875, 0.0625)
    assertThat(scoring.intermediate("E"))
        .containsExactly(new double[] {0.5625, Math.sqrt(0.0390625), 0.1875}, within(1e-15));
    assertThat(scoring.intermediate("T")).containsExactly(0.5625, 0.25, 0.1875);
    // a: 0.5625 - 0.197642 + 0.5625 - 0.25, and 0.375 + 0.375 over c;
    // b and c are 0.010142 apart, less than 0.02, so the taxicab distance does not count
    assertThat(scoring.scores())
        .containsExactly(new double[] {1.427358, -0.667215, -0.760142}, within(1e-6));
  }

  @Test
  void aDifferenceOfJustTheThresholdCountsHoweverItIsRounded() {
    ImmutableList<Criterion> one = ImmutableList.of(Criterion.more("revenue", Scale.ratio("")));
    DecisionMatrix matrix =
        Matrices.of(one, new double[] {100}, new double[] {3}, new double[] {1});

    // E is 0.99, 0.02 and 0: the two last differ by 0.02, which is 0.019999999999999997 in binary
    double[] scores = Codas.standard().score(matrix, Weights.equal(one)).scores();

    // c: -0.99 - 0.02, twice
    assertThat(scores[2]).isCloseTo(-2.02, within(1e-12));
  }

  @Test
  void anAccountWorseThanAllCountsAsTheWorstOfThem() {
    assertThat(TwoCriteria.trade(Codas.standard()).fitted().score(1, 9))
        .isEqualTo(TwoCriteria.trade(Codas.standard()).fitted().score(2, 4));
  }

  @Test
  void refusesAThresholdWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Codas(-1))
        .withMessage("threshold of strategy 'codas' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Codas(Double.POSITIVE_INFINITY))
        .withMessage("threshold of strategy 'codas' must be finite and not negative: Infinity");
  }
}
