package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class MaircaTest {
  @Test
  void scoresTheWorkedExample() {
    // each could be worth (0.75/3, 0.25/3); by min-max a has (1, 0) of it, b (1/3, 2/3), c (0, 1)
    // gaps: a 0 + 1/12; b 1/4 · 2/3 + 1/12 · 1/3; c 1/4 + 0
    assertThat(TwoCriteria.trade(Mairca.standard()).scores())
        .containsExactly(new double[] {-1.0 / 12, -7.0 / 36, -0.25}, within(1e-15));
  }

  @Test
  void anAccountThatIsBestOnEverythingHasNoGap() {
    assertThat(TwoCriteria.scores(Mairca.standard(), new double[] {8, 1}, new double[] {4, 2})[0])
        .isZero();
  }
}
