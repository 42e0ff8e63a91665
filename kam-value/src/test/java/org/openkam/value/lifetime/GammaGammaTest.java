package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

final class GammaGammaTest {
  private static final GammaGamma PUBLISHED = new GammaGamma(6.25, 3.74, 15.44);

  @Test
  void drawsTheMeanOfACustomerTowardsTheMeanOfAll() {
    // p v / (q - 1) = 35.22 for all; with two purchases of 20: p (v + 40) / (2 p + q - 1)
    assertThat(PUBLISHED.expectedValue(SpendHistory.none()))
        .isCloseTo(6.25 * 15.44 / 2.74, within(1e-12));
    assertThat(PUBLISHED.expectedValue(new SpendHistory(2, 20)))
        .isCloseTo(6.25 * 55.44 / 15.24, within(1e-12));
    assertThat(PUBLISHED.expectedValue(new SpendHistory(2000, 20))).isCloseTo(20, within(0.01));
  }

  @Test
  void refusesAMeanThatDiverges() {
    GammaGamma heavy = new GammaGamma(2, 0.5, 10);

    assertThatThrownBy(() -> heavy.expectedValue(SpendHistory.none()))
        .isInstanceOf(DivergentValueException.class)
        .hasMessage(
            "mean value of a customer with 0 repeat purchases must have p * purchases + q above"
                + " one: 0.5");
    // p (v + x z) / (p x + q - 1) = 2 * 30 / 1.5
    assertThat(heavy.expectedValue(new SpendHistory(1, 20))).isCloseTo(40, within(1e-12));
  }

  @Test
  void measuresWhetherValueDependsOnFrequency() {
    ImmutableList<SpendHistory> rising =
        ImmutableList.of(
            SpendHistory.none(),
            new SpendHistory(1, 10),
            new SpendHistory(2, 20),
            new SpendHistory(3, 30));

    assertThat(GammaGamma.correlation(rising).orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(GammaGamma.correlation(rising.subList(0, 2))).isEmpty();
    assertThat(
            GammaGamma.correlation(
                ImmutableList.of(new SpendHistory(2, 10), new SpendHistory(2, 20))))
        .isEmpty();
  }

  @Test
  void rejectsParametersOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GammaGamma(0, 1, 1))
        .withMessage("gamma-gamma p must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GammaGamma(1, Double.NaN, 1))
        .withMessage("gamma-gamma q must be positive: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GammaGamma(1, 1, Double.POSITIVE_INFINITY))
        .withMessage("gamma-gamma v must be positive: Infinity");
  }

  @Test
  void refusesAMeanBeyondTheRangeOfNumbers() {
    // 2 / 0.5 * 1e308
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GammaGamma(2, 1.5, 1e308).expectedValue(SpendHistory.none()))
        .withMessage("mean value of a purchase must be finite: Infinity");
  }
}
