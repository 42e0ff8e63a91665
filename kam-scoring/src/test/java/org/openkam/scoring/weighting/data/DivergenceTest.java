package org.openkam.scoring.weighting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DivergenceTest {
  private static final MathContext DIGITS = new MathContext(40);

  @Test
  void ofAShareOfZeroIsOneAndOfAnEqualShareNothing() {
    assertThat(Divergence.of(-1)).isEqualTo(1);
    assertThat(Divergence.of(0)).isZero();
    assertThat(Divergence.of(-0.0)).isZero();
  }

  /** The logarithm of a power of two is a multiple of that of two, and nothing is rounded away. */
  @Test
  void ofTwiceAndOfHalfTheShareIsExact() {
    assertThat(Divergence.of(1)).isEqualTo(2 * Math.log(2) - 1);
    assertThat(Divergence.of(3)).isEqualTo(4 * (2 * Math.log(2)) - 3);
    assertThat(Divergence.of(-0.5)).isEqualTo(0.5 * -Math.log(2) + 0.5);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        -0.999, -0.9, -0.6, -0.35, -0.2, -0.11, -0.1001, 0.1001, 0.11, 0.3, 0.999, 1.001, 1.7, 6.5,
        123.4, 1e6, 1e15
      })
  void farFromEqualIsThatOfTheDefinition(double deviation) {
    double share = 1 + deviation;

    assertThat(Divergence.of(deviation))
        .isCloseTo(share * Math.log(share) - deviation, within(2e-15 * Math.max(1, share)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, -0.07, -1e-3, -1e-9, 1e-160, 1e-12, 1e-5, 0.02, 0.0999, 0.1})
  void nearEqualKeepsAllItsDigits(double deviation) {
    double exact = bySeries(deviation);

    assertThat(Divergence.of(deviation)).isCloseTo(exact, within(4e-16 * exact));
  }

  @Test
  void theTwoWaysMeet() {
    for (double deviation : new double[] {-0.1, 0.1}) {
      double beyond = deviation * (1 + 1e-15);
      assertThat(Divergence.of(beyond)).isCloseTo(Divergence.of(deviation), within(2e-16));
    }
  }

  @Test
  void addsUpTheFirstOfThemOnly() {
    assertThat(Divergence.sum(new double[] {-1, 0, -1, -1}, 3)).isEqualTo(2);
  }

  /** The sum of (-d)^k / (k (k - 1)) from two on, with forty digits. */
  private static double bySeries(double deviation) {
    BigDecimal d = new BigDecimal(deviation).negate();
    BigDecimal power = d;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 2; k < 40; k++) {
      power = power.multiply(d, DIGITS);
      sum = sum.add(power.divide(BigDecimal.valueOf((long) k * (k - 1)), DIGITS), DIGITS);
    }
    return sum.doubleValue();
  }
}
