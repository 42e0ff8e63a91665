package org.openkam.scoring.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class MarcosTest {
  @Test
  void scoresTheWorkedExample() {
    // by the best value: a (1, 1/4), b (1/2, 1/2), c (1/4, 1); sums 0.8125, 0.5, 0.4375
    // the ideal account has 1, the anti-ideal one (1/4, 1/4) has 0.25
    // K+ = S / 1, K- = S / 0.25, so f(K-) = 0.2 and f(K+) = 0.8 for all
    // a: (0.8125 + 3.25) / (1 + 0.2/0.8 + 0.8/0.2) = 4.0625 / 5.25
    assertThat(TwoCriteria.trade(Marcos.standard()).scores())
        .containsExactly(new double[] {4.0625 / 5.25, 2.5 / 5.25, 2.1875 / 5.25}, within(1e-15));
  }
}
