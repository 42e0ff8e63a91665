package org.openkam.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.TwoCriteria;

final class WaspasTest {
  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = TwoCriteria.trade(new Waspas(0.75));

    // by the best value: a (1, 1/4), b (1/2, 1/2), c (1/4, 1)
    assertThat(scoring.intermediate("wsm")).containsExactly(0.8125, 0.5, 0.4375);
    assertThat(scoring.intermediate("wpm"))
        .containsExactly(new double[] {Math.sqrt(0.5), 0.5, Math.sqrt(0.125)}, within(1e-15));
    // a: 0.75 · 0.8125 + 0.25 · 0.70711 = 0.78615
    assertThat(scoring.scores())
        .containsExactly(new double[] {0.786152, 0.5, 0.416513}, within(5e-7));
  }

  @Test
  void refusesASharePastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Waspas(1.5))
        .withMessage("share of strategy 'waspas' must be from zero to one: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Waspas(-0.5))
        .withMessage("share of strategy 'waspas' must be from zero to one: -0.5");
  }
}
