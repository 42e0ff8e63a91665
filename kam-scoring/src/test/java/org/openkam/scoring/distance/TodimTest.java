package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.TwoCriteria;

final class TodimTest {
  @Test
  void scoresTheWorkedExample() {
    double[] scores =
        TwoCriteria.scores(
            Todim.standard(), new double[] {5, 2}, new double[] {3, 4}, new double[] {2, 4});

    // shares: a (0.5, 0.5), b (0.3, 0.25), c (0.2, 0.25); a gain of d counts sqrt(w d), a loss
    // sqrt(d / w)
    // a: sqrt(0.15) + sqrt(0.225) + 2 sqrt(0.0625) = 1.361640
    // b: sqrt(0.075) - sqrt(0.2 / 0.75) - sqrt(0.25 / 0.25) = -1.242537
    // c: -sqrt(0.3 / 0.75) - sqrt(0.1 / 0.75) - 1 = -1.997604
    assertThat(scores)
        .containsExactly(new double[] {1, (1.997604 - 1.242537) / 3.359244, 0}, within(1e-6));
  }

  @Test
  void accountsThatOnlyRoundingTellsApartStandInTheMiddle() {
    // 0.75 · x and 0.25 · 1/y are such that the two accounts mirror each other
    assertThat(TwoCriteria.scores(Todim.standard(), new double[] {3, 2}, new double[] {3, 2}))
        .containsExactly(0.5, 0.5);
  }

  @Test
  void softerLossesCountLess() {
    double[] soft =
        TwoCriteria.scores(
            new Todim(4), new double[] {5, 2}, new double[] {3, 4}, new double[] {2, 4});

    // b: 0.273861 - (0.516398 + 1) / 4 = -0.105238; c: -(0.632456 + 0.365148 + 1) / 4 = -0.499401
    assertThat(soft[1]).isCloseTo((0.499401 - 0.105238) / (1.361640 + 0.499401), within(1e-6));
  }

  @Test
  void refusesAnAttenuationWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Todim(0))
        .withMessage("attenuation of strategy 'todim' must be finite and above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Todim(Double.POSITIVE_INFINITY))
        .withMessage("attenuation of strategy 'todim' must be finite and above zero: Infinity");
  }
}
