package org.openkam.planning.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TrustEquationTest {
  @Test
  void addsUpWhatBuildsTrustAndDividesByWhatCostsIt() {
    // (8 + 7 + 6) / 3 = 7
    assertThat(equation(8, 7, 6, 3).trust()).hasValue(7);
    assertThat(equation(0, 0, 0, 3).trust()).hasValue(0);
  }

  @Test
  void isNotDefinedWithoutSelfOrientation() {
    assertThat(equation(8, 7, 6, 0).trust()).isEmpty();
    assertThat(equation(0, 0, 0, 0).trust()).isEmpty();
  }

  @Test
  void refusesRatingsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> equation(-1, 7, 6, 3))
        .withMessage("credibility must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> equation(8, Double.NaN, 6, 3))
        .withMessage("reliability must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> equation(8, 7, Double.POSITIVE_INFINITY, 3))
        .withMessage("intimacy must be finite and not negative: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> equation(8, 7, 6, -3))
        .withMessage("self-orientation must be finite and not negative: -3.0");
  }

  private static TrustEquation equation(
      double credibility, double reliability, double intimacy, double selfOrientation) {
    return TrustEquation.builder()
        .credibility(credibility)
        .reliability(reliability)
        .intimacy(intimacy)
        .selfOrientation(selfOrientation)
        .build();
  }
}
