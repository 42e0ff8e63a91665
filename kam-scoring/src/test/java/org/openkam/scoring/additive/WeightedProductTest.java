package org.openkam.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.TwoCriteria;

final class WeightedProductTest {
  private final ScoringStrategy strategy = WeightedProduct.standard();

  @Test
  void scoresTheWorkedExample() {
    // by the best value: a (1, 1/4), b (1/2, 1/2), c (1/4, 1)
    // a: 1^0.75 · 0.25^0.25 = 0.70711; b: 0.5; c: 0.25^0.75 = 0.35355
    assertThat(TwoCriteria.trade(strategy).scores())
        .containsExactly(new double[] {Math.sqrt(0.5), 0.5, Math.sqrt(0.125)}, within(1e-15));
  }

  @Test
  void noStrengthBuysOffAZero() {
    assertThat(TwoCriteria.scores(strategy, new double[] {0, 1}, new double[] {1, 9})[0]).isZero();
  }

  @Test
  void scoresByShares() {
    // a: (8/14)^0.75 · (1/4 / 1.75)^0.25
    assertThat(TwoCriteria.trade(new WeightedProduct(Normalizations.SUM)).score(0))
        .isCloseTo(Math.pow(8.0 / 14, 0.75) * Math.pow(0.25 / 1.75, 0.25), within(1e-15));
  }

  @Test
  void refusesANormalisationThatLeavesTheDirectionOpen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeightedProduct(Normalizations.SUM_RAW))
        .withMessage(
            "normalization of strategy 'weighted-product' must make larger better: 'sum-raw'");
  }
}
