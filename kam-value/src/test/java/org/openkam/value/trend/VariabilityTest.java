package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class VariabilityTest {
  @Test
  void doesNotTakeGrowthForUnsteadinessOnceDetrended() {
    Variability growth = Variability.of(Series.of(10, 20, 30, 40, 50));

    assertThat(growth.coefficient().orElseThrow()).isGreaterThan(0.5);
    assertThat(growth.detrendedCoefficient()).hasValue(0);
  }

  @Test
  void hasNoCoefficientUnlessTheMeanIsAboveZero() {
    Variability around = Variability.of(Series.of(5, -5, 0));

    assertThat(around.standardDeviation()).isEqualTo(5);
    assertThat(around.coefficient()).isEmpty();
    assertThat(around.populationCoefficient()).isEmpty();
    assertThat(around.detrendedCoefficient()).isEmpty();
  }

  @Test
  void refusesTwoValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variability.of(Series.of(1, 2)))
        .withMessage("variability needs three measured values: 2");
  }
}
