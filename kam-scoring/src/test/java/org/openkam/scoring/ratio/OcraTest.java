package org.openkam.scoring.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class OcraTest {
  @Test
  void scoresTheWorkedExample() {
    // a: 0.75 (8 - 2) / 2 + 0 = 2.25; b: 0.75 (4 - 2) / 2 + 0.25 (4 - 2) / 1 = 1.25;
    // c: 0 + 0.25 (4 - 1) / 1 = 0.75, the least, which is taken off
    assertThat(TwoCriteria.trade(Ocra.standard()).scores())
        .containsExactly(new double[] {1.5, 0.5, 0}, within(1e-15));
  }
}
