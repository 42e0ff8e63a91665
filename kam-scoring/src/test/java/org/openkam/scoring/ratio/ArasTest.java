package org.openkam.scoring.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.strategy.TwoCriteria;

final class ArasTest {
  @Test
  void scoresTheWorkedExample() {
    // with the optimal account (8, 1) revenue adds up to 22 and 1/cost to 2.75
    // optimal: 0.75 · 8/22 + 0.25 · 1/2.75 = 4/11; a: 3/11 + 0.25 · 0.25/2.75 = 13/44
    // b: 0.75 · 4/22 + 0.25 · 0.5/2.75 = 2/11; c: 0.75 · 2/22 + 0.25 · 1/2.75 = 7/44
    assertThat(TwoCriteria.trade(Aras.standard()).scores())
        .containsExactly(new double[] {13.0 / 16, 0.5, 7.0 / 16}, within(1e-15));
  }

  @Test
  void comparesWithAGivenOptimalAccount() {
    Aras aras = Aras.against(ImmutableMap.of("revenue", 16.0, "cost", 0.5));

    // revenue adds up to 30, 1/cost to 1.75 + 2
    double optimal = 0.75 * 16 / 30 + 0.25 * 2 / 3.75;
    assertThat(TwoCriteria.trade(aras).score(0))
        .isCloseTo((0.75 * 8 / 30 + 0.25 * 0.25 / 3.75) / optimal, within(1e-15));
  }

  @Test
  void refusesAnOptimalAccountWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aras.against(ImmutableMap.of("revenue", 0.0)))
        .withMessage("optimal value of criterion 'revenue' must be finite and above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Aras.standard()
                    .withParameters(Attributes.of("optimal", Attributes.of("revenue", "much"))))
        .withMessage("'revenue' must be a number: much");
  }
}
