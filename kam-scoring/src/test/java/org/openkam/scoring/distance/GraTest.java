package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class GraTest {
  @Test
  void scoresTheWorkedExample() {
    // distances to the ideal: a (0, 1), b (2/3, 1/3), c (1, 0); coefficients 0.5 / (d + 0.5):
    // 1, 1/3, 3/7 for 2/3 and 3/5 for 1/3
    // a: 0.75 + 0.25/3; b: 0.75 · 3/7 + 0.25 · 3/5; c: 0.75/3 + 0.25
    assertThat(TwoCriteria.trade(Gra.standard()).scores())
        .containsExactly(new double[] {5.0 / 6, 33.0 / 70, 0.5}, within(1e-15));
  }

  @Test
  void anAccountBetterThanAllCountsAsIdeal() {
    assertThat(TwoCriteria.trade(Gra.standard()).fitted().score(10, 0)).isEqualTo(1);
  }

  @Test
  void refusesACoefficientWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gra(0))
        .withMessage("distinguishing of strategy 'gra' must be above zero and at most one: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gra(1.1))
        .withMessage("distinguishing of strategy 'gra' must be above zero and at most one: 1.1");
    assertThat(new Gra(1).distinguishing()).isEqualTo(1);
  }
}
