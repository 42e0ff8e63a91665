package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class IntervalScaleTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void isSymmetricInTheAngleOfAShare() {
    // the sine of 30 degrees squared is 1/4, where the slope is 2 / root 3; 15 degrees to each side
    ConfidenceInterval interval =
        IntervalScale.SHARE.around(0.25, Math.PI / 12 * Math.sqrt(3) / 2, 0.95);

    assertThat(interval.lowest()).isCloseTo((2 - Math.sqrt(3)) / 4, within(ROUNDING));
    assertThat(interval.highest()).isCloseTo(1 / 2.0, within(ROUNDING));
    assertThat(interval.confidence()).isEqualTo(0.95);
  }

  @Test
  void endsWhereAShareDoes() {
    assertThat(IntervalScale.SHARE.around(0.25, 1, 0.95))
        .isEqualTo(new ConfidenceInterval(0, 1, 0.95));
  }

  @Test
  void isSymmetricInTheLogarithmOfARatio() {
    ConfidenceInterval interval = IntervalScale.RATIO.around(3, 3 * Math.log(2), 0.9);

    assertThat(interval.lowest()).isCloseTo(1.5, within(ROUNDING));
    assertThat(interval.highest()).isCloseTo(6, within(ROUNDING));
    assertThat(IntervalScale.RATIO.around(1e-9, 1, 0.9).highest()).isEqualTo(Double.MAX_VALUE);
  }

  @Test
  void isSymmetricOnFishersScaleOfACorrelation() {
    // the inverse hyperbolic tangent of 0.6 is ln 2, its slope 1 / 0.64
    ConfidenceInterval interval = IntervalScale.CORRELATION.around(0.6, 0.64 * Math.log(2), 0.95);

    assertThat(interval.lowest()).isCloseTo(0, within(ROUNDING));
    assertThat(interval.highest()).isCloseTo(15 / 17.0, within(ROUNDING));
  }

  @Test
  void isCutOffWhereANumberIsAtTheEndOfItsScale() {
    assertThat(IntervalScale.SHARE.around(0, 0.25, 0.95))
        .isEqualTo(new ConfidenceInterval(0, 0.25, 0.95));
    assertThat(IntervalScale.SHARE.around(1, 0.25, 0.95))
        .isEqualTo(new ConfidenceInterval(0.75, 1, 0.95));
    assertThat(IntervalScale.SHARE.around(1, 3, 0.95))
        .isEqualTo(new ConfidenceInterval(0, 1, 0.95));
    assertThat(IntervalScale.CORRELATION.around(-1, 0.5, 0.95))
        .isEqualTo(new ConfidenceInterval(-1, -0.5, 0.95));
  }

  @Test
  void isSymmetricWhereLossesDriveAShareBeyondItsScale() {
    assertThat(IntervalScale.SHARE.around(-0.5, 0.25, 0.95))
        .isEqualTo(new ConfidenceInterval(-0.75, -0.25, 0.95));
    assertThat(IntervalScale.SHARE.around(1.5, 0.25, 0.95))
        .isEqualTo(new ConfidenceInterval(1.25, 1.75, 0.95));
  }

  @Test
  void hasNoWidthWhereNothingIsAtStake() {
    assertThat(IntervalScale.SHARE.around(0.3, 0, 0.95))
        .isEqualTo(new ConfidenceInterval(0.3, 0.3, 0.95));
  }
}
