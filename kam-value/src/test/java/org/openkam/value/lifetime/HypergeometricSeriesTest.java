package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class HypergeometricSeriesTest {
  @Test
  void isOneAtZero() {
    assertThat(HypergeometricSeries.gauss(2, 3, 4, 0)).isEqualTo(1);
    assertThat(HypergeometricSeries.gauss(3, 4, 0)).isEqualTo(1);
  }

  @Test
  void sumsWhatIsKnownInClosedForm() {
    // 2F1(1, 1; 2; z) = -log(1 - z) / z
    assertThat(HypergeometricSeries.gauss(1, 1, 2, 0.5)).isCloseTo(2 * Math.log(2), within(1e-14));
    assertThat(HypergeometricSeries.gauss(1, 2, 0.5)).isCloseTo(2 * Math.log(2), within(1e-14));
  }

  @Test
  void theSumMayLeaveTheRangeOfADoubleWhereTheFactorBringsItBack() {
    // 2F1(a, b; b; z) = (1 - z)^-a, here 2^2000, which is more than any double
    assertThat(HypergeometricSeries.scaled(-2000 * Math.log(2), 1, 2000, 3, 3, 1, 0.5))
        .isCloseTo(1, within(1e-11));
    assertThat(HypergeometricSeries.scaled(-2003 * Math.log(2), -1, 2000, 3, 3, 1, 0.5))
        .isCloseTo(-0.125, within(1e-11));
  }

  @Test
  void refusesArgumentsOutsideOfTheUnitInterval() {
    for (double argument : new double[] {-0.1, 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HypergeometricSeries.gauss(2, 3, 4, argument))
          .withMessage("argument must be from zero to below one: " + argument);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HypergeometricSeries.gauss(3, 4, argument))
          .withMessage("argument must be from zero to below one: " + argument);
    }
  }
}
