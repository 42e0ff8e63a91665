package org.openkam.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class SmartTest {
  @Test
  void scoresTheWorkedExampleOutOfHundred() {
    // a: 100 (0.75 · 8/10 + 0.25 · (1 - 4/10)) = 75; b: 100 (0.3 + 0.2); c: 100 (0.15 + 0.225)
    assertThat(TwoCriteria.trade(Smart.standard()).scores())
        .containsExactly(new double[] {75, 50, 37.5}, within(1e-12));
  }

  @Test
  void explainsItselfByItsPoints() {
    assertThat(TwoCriteria.trade(Smart.standard()).fitted().hasContributions()).isTrue();
  }
}
