package org.openkam.core.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class PearsonCorrelationTest {
  @Test
  void correlatesScoresByTheirDistances() {
    // deviations -1, 0, 1 and -4/3, -1/3, 5/3: 3 / sqrt(2 · 42/9)
    assertThat(PearsonCorrelation.between(new double[] {1, 2, 3}, new double[] {0, 1, 3}))
        .hasValueCloseTo(3 / Math.sqrt(28.0 / 3), within(1e-15));
    assertThat(PearsonCorrelation.between(new double[] {1, 2}, new double[] {5, 5})).isEmpty();
    assertThat(PearsonCorrelation.between(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3}))
        .isEmpty();
    assertThat(PearsonCorrelation.between(new double[] {1}, new double[] {5})).isEmpty();
  }

  @Test
  void correlatesNumbersWhoseSquaresDoNotFit() {
    assertThat(
            PearsonCorrelation.between(
                new double[] {1e300, -1e300, 0}, new double[] {1e-300, -1e-300, 0}))
        .isEqualTo(OptionalDouble.of(1));
  }

  @Test
  void refusesWhatCannotBeCorrelated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PearsonCorrelation.between(new double[] {1, 2}, new double[] {1}))
        .withMessage("correlation must have as many numbers on both sides: 2, 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PearsonCorrelation.between(new double[] {1, Double.NaN}, new double[] {1, 2}))
        .withMessage("number to correlate must be finite: NaN");
  }
}
