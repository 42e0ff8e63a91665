package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openkam.value.trend.TestSeries.yearly;

import org.junit.jupiter.api.Test;
import org.openkam.core.series.CalendarUnit;

final class VariabilityTest {
  @Test
  void doesNotTakeGrowthForUnsteadinessOnceDetrended() {
    Variability growth = Variability.of(yearly(10, 20, 30, 40, 50), CalendarUnit.YEAR);

    assertThat(growth.coefficient().orElseThrow()).isGreaterThan(0.5);
    assertThat(growth.detrendedCoefficient()).hasValue(0);
  }

  @Test
  void hasNoCoefficientUnlessTheMeanIsAboveZero() {
    Variability around = Variability.of(yearly(5, -5, 0), CalendarUnit.YEAR);

    assertThat(around.standardDeviation()).isEqualTo(5);
    assertThat(around.coefficient()).isEmpty();
    assertThat(around.populationCoefficient()).isEmpty();
    assertThat(around.detrendedCoefficient()).isEmpty();
  }

  @Test
  void refusesTwoValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Variability.of(yearly(1, 2), CalendarUnit.YEAR))
        .withMessage("variability needs three measured values: 2");
  }
}
