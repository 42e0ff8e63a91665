package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class FittedParametersTest {
  private static final FittedParameters IDEALS =
      FittedParameters.nothing().with("worst", 0, 1).with("ideal", 9, 8);

  @Test
  void holdsNumbersUnderNamesInOrder() {
    assertThat(IDEALS.names()).containsExactly("ideal", "worst");
    assertThat(IDEALS.numbers("worst")).containsExactly(0, 1);
    assertThat(FittedParameters.nothing().names()).isEmpty();
  }

  @Test
  void hasEachNameOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IDEALS.with("ideal", 7, 7))
        .withMessage("fitted parameters must have each name once: 'ideal'");
  }

  @Test
  void refusesToAnswerWhatItDoesNotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IDEALS.numbers("mean"))
        .withMessage("no fitted parameter 'mean' among [ideal, worst]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IDEALS.number("ideal"))
        .withMessage("fitted parameter 'ideal' must hold 1 numbers: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IDEALS.with("mean", 4, Double.NaN))
        .withMessage("fitted parameter 'mean' must hold numbers: NaN");
  }
}
