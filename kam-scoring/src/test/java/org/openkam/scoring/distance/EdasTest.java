package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class EdasTest {
  @Test
  void scoresTheWorkedExample() {
    double[] scores =
        TwoCriteria.scores(
            Edas.standard(), new double[] {8, 4}, new double[] {4, 2}, new double[] {3, 3});

    // averages 5 and 3; above: a 0.75 · 3/5 = 0.45, b 0.25 · 1/3, c 0;
    // below: a 0.25 · 1/3, b 0.75 · 1/5 = 0.15, c 0.75 · 2/5 = 0.3
    // a: (1 + 1 - 0.27778) / 2; b: (0.18519 + 1 - 0.5) / 2; c: (0 + 1 - 1) / 2
    assertThat(scores).containsExactly(new double[] {31.0 / 36, 37.0 / 108, 0}, within(1e-15));
  }

  @Test
  void accountsThatAgreeStandInTheMiddleHoweverTheirMeanIsRounded() {
    // three times 0.1 is 0.30000000000000004, and a third of it is not 0.1
    assertThat(
            TwoCriteria.scores(
                Edas.standard(),
                new double[] {0.1, 1},
                new double[] {0.1, 1},
                new double[] {0.1, 1}))
        .containsExactly(0.5, 0.5, 0.5);
  }
}
