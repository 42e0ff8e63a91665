package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.value.trend.TestSeries.yearly;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.series.CalendarUnit;

final class GrowthTest {
  @Test
  @Tag("R007")
  void prefersTheSmallAccountThatGrows() {
    double large = Growth.compound(yearly(100, 100, 100), CalendarUnit.YEAR);
    double small = Growth.compound(yearly(20, 30, 45), CalendarUnit.YEAR);

    assertThat(large).isZero();
    // (45 / 20)^(1/2) - 1 = 1.5 - 1
    assertThat(small).isCloseTo(0.5, within(1e-15)).isGreaterThan(large);
  }

  @Test
  @Tag("R074")
  void takesInflationOffGrowth() {
    LocalDate date = LocalDate.of(2022, 9, 1);

    // 1.05 / 1.081 - 1 = -2.87 %, 1.05 / 1.10 - 1 = -4.55 %, 1.05 / 1.15 - 1 = -8.70 %
    assertThat(new Inflation(0.081, "The Economist", date).realGrowth(0.05))
        .isCloseTo(-0.0287, within(5e-5));
    assertThat(new Inflation(0.10, "The Economist", date).realGrowth(0.05))
        .isCloseTo(-0.0455, within(5e-5));
    assertThat(new Inflation(0.15, "The Economist", date).realGrowth(0.05))
        .isCloseTo(-0.0870, within(5e-5));
  }

  @Test
  @Tag("R086")
  void growsTogetherAsMuchAsTheSlower() {
    assertThat(Growth.mutual(0.09, -0.02)).isEqualTo(-0.02);
    assertThat(Growth.mutual(-0.02, 0.09)).isEqualTo(-0.02);
  }

  @Test
  void isSymmetric() {
    // 2 * (121 - 100) / (121 + 100)
    assertThat(Growth.symmetric(100, 121)).isCloseTo(42.0 / 221, within(1e-15));
    assertThat(Growth.symmetric(0, 0)).isZero();
    assertThat(Growth.symmetric(-Double.MAX_VALUE, Double.MAX_VALUE)).isEqualTo(2);
  }

  @Test
  void seesAllValuesInTheLogLinearRate() {
    assertThat(Growth.logLinear(yearly(100, 110, 121), CalendarUnit.YEAR))
        .isCloseTo(0.1, within(1e-14));
  }

  @Test
  void refusesRatesWithoutMeaning() {
    assertRefused(
        () -> Growth.compound(0, 50, 3),
        "compound growth start must be finite and above zero: 0.0");
    assertRefused(
        () -> Growth.compound(50, -20, 3),
        "compound growth end must be finite and not negative: -20.0");
    assertRefused(
        () -> Growth.compound(100, 150, 0),
        "compound growth periods must be finite and above zero: 0.0");
    assertRefused(
        () -> Growth.compound(Double.MIN_VALUE, Double.MAX_VALUE, 1),
        "compound growth must be finite: Infinity");
    assertRefused(
        () -> Growth.compound(yearly(1), CalendarUnit.YEAR),
        "compound growth needs two measured values: 1");
    assertRefused(
        () -> Growth.symmetric(Double.NaN, 1), "symmetric growth start must be finite: NaN");
    assertRefused(
        () -> Growth.symmetric(1, Double.NaN), "symmetric growth end must be finite: NaN");
    assertRefused(() -> Growth.mutual(Double.NaN, 1), "our growth must be finite: NaN");
    assertRefused(() -> Growth.mutual(1, Double.NaN), "their growth must be finite: NaN");
  }

  @Test
  void refusesInflationWithoutMeaning() {
    LocalDate date = LocalDate.of(2022, 9, 1);
    assertRefused(
        () -> new Inflation(-1, "ECB", date), "inflation rate must be finite and above -1: -1.0");
    assertRefused(() -> new Inflation(0.1, " ", date), "inflation source must not be blank: ' '");
    assertRefused(
        () -> new Inflation(0.1, "ECB", date).realGrowth(-1.5),
        "nominal growth must be finite and at least -1: -1.5");
    assertRefused(
        () -> new Inflation(-0.99, "ECB", date).realGrowth(Double.MAX_VALUE),
        "real growth must be finite: Infinity");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
