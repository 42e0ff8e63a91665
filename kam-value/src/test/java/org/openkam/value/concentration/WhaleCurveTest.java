package org.openkam.value.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.ImmutableDoubleArray;
import org.junit.jupiter.api.Test;

final class WhaleCurveTest {
  @Test
  void showsWhatBadCustomersCost() {
    // 6, then 6 + 2 = 8, then 8 + 0, then 8 - 4 = 4
    WhaleCurve curve = WhaleCurve.of(-4, 6, 0, 2);

    assertThat(curve.cumulativeShares()).isEqualTo(ImmutableDoubleArray.of(1.5, 2, 2, 1));
    assertThat(curve.peak()).isEqualTo(2);
    assertThat(curve.peakAccounts()).isEqualTo(2);
    assertThat(curve.destroyedShare()).isEqualTo(1);
    assertThat(curve.unprofitableAccounts()).isEqualTo(1);
    assertThat(curve.breakEvenAccounts()).isEqualTo(1);
  }

  @Test
  void countsThoseThatBringAProfitToThePeak() {
    // 5, 8, 10, then 10 - 2 = 8
    WhaleCurve curve = WhaleCurve.of(3, 5, -2, 2);

    assertThat(curve.peakAccounts()).isEqualTo(3);
    assertThat(curve.peak()).isEqualTo(1.25);
    assertThat(curve.unprofitableAccounts()).isEqualTo(1);
  }

  @Test
  void isAValue() {
    assertThat(WhaleCurve.of(1, 2)).isEqualTo(WhaleCurve.of(2, 1));
    assertThat(WhaleCurve.of(1, 2)).hasSameHashCodeAs(WhaleCurve.of(2, 1));
    assertThat(WhaleCurve.of(1, 2)).isNotEqualTo(WhaleCurve.of(1, 3));
    assertThat(WhaleCurve.of(1, 0)).hasToString("WhaleCurve[1.0, 0.0]");
  }

  @Test
  void refusesAPortfolioWithoutProfit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhaleCurve.of(5, -5))
        .withMessage("whale curve total profit must be finite and above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WhaleCurve.of(Double.NaN))
        .withMessage("whale curve profit must be finite: NaN");
  }
}
