package org.openkam.scoring.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.TwoCriteria;

final class CocosoTest {
  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = TwoCriteria.trade(Cocoso.standard());

    // by min-max a (1, 0), b (1/3, 2/3), c (0, 1): S 0.75, 5/12, 0.25
    // P: a 1, b (1/3)^0.75 + (2/3)^0.25 = 1.342293, c 1; S + P adds up to 4.758960
    assertThat(scoring.intermediate("k-a"))
        .containsExactly(new double[] {0.367727, 0.369610, 0.262662}, within(1e-6));
    // a: 0.75/0.25 + 1/1; b: 1.666667 + 1.342293; c: 1 + 1
    assertThat(scoring.intermediate("k-b"))
        .containsExactly(new double[] {4, 3.008960, 2}, within(1e-6));
    // the greatest are 0.75 and 1.342293: a 1.75 / 2.092293
    assertThat(scoring.intermediate("k-c"))
        .containsExactly(new double[] {0.836403, 0.840685, 0.597431}, within(1e-6));
    // a: cbrt(0.367727 · 4 · 0.836403) + 5.204130 / 3
    assertThat(scoring.scores())
        .containsExactly(new double[] {2.806231, 2.384251, 1.632941}, within(1e-6));
  }

  @Test
  void anotherBalanceChangesTheCompromiseOnly() {
    Scoring sums = TwoCriteria.trade(new Cocoso(1));

    assertThat(sums.intermediate("k-c"))
        .containsExactly(new double[] {1, 5.0 / 9, 1.0 / 3}, within(1e-15));
    assertThat(sums.intermediate("k-a"))
        .containsExactly(TwoCriteria.trade(Cocoso.standard()).intermediate("k-a"));
  }

  @Test
  void anAccountWorseThanAllCountsAsTheWorstOfThem() {
    assertThat(TwoCriteria.trade(Cocoso.standard()).fitted().score(1, 1))
        .isEqualTo(TwoCriteria.trade(Cocoso.standard()).score(2));
  }

  @Test
  void refusesAnAccountThatIsWorstOnEverything() {
    assertThatThrownBy(
            () -> TwoCriteria.scores(Cocoso.standard(), new double[] {8, 1}, new double[] {2, 4}))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'cocoso' divides by the least weighted sum, but account 'b' is worst on every"
                + " criterion, so that it is: 0.0; leave that account out or choose another"
                + " strategy");
  }

  @Test
  void refusesABalanceWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cocoso(-0.1))
        .withMessage("balance of strategy 'cocoso' must be from zero to one: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cocoso(1.1))
        .withMessage("balance of strategy 'cocoso' must be from zero to one: 1.1");
  }
}
