package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class MabacTest {
  @Test
  void scoresTheWorkedExample() {
    // weighted, w (n + 1): a (1.5, 0.25), b (1, 5/12), c (0.75, 0.5)
    // border: (1.5 · 1 · 0.75)^(1/3) + (0.25 · 5/12 · 0.5)^(1/3) = 1.040042 + 0.373450 = 1.413492
    // a: 1.75 - 1.413492; b: 1.416667 - 1.413492; c: 1.25 - 1.413492
    assertThat(TwoCriteria.trade(Mabac.standard()).scores())
        .containsExactly(new double[] {0.336508, 0.003174, -0.163492}, within(1e-6));
  }
}
