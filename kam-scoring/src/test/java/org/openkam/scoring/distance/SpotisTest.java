package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.TwoCriteria;

final class SpotisTest {
  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = TwoCriteria.trade(Spotis.standard());

    // to the better bounds 10 and 0, by 10: a 0.75 · 0.2 + 0.25 · 0.4; b 0.45 + 0.05; c 0.6 + 0.025
    assertThat(scoring.intermediate("S"))
        .containsExactly(new double[] {0.25, 0.5, 0.625}, within(1e-15));
    assertThat(scoring.scores()).containsExactly(new double[] {0.75, 0.5, 0.375}, within(1e-15));
  }

  @Test
  void scoresTheNearnessToAnExpectedSolution() {
    Spotis spotis = Spotis.towards(ImmutableMap.of("revenue", 4.0));

    // to 4 and 0: a 0.75 · 0.4 + 0.25 · 0.4; b 0 + 0.05; c 0.75 · 0.2 + 0.025
    assertThat(TwoCriteria.trade(spotis).scores())
        .containsExactly(new double[] {0.6, 0.95, 0.825}, within(1e-15));
  }

  @Test
  void refusesAnExpectedValueThatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Spotis.standard()
                    .withParameters(Attributes.of("expected", Attributes.of("revenue", "much"))))
        .withMessage("'revenue' must be a number: much");
  }
}
