package org.openkam.core.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RoundingTest {
  @Test
  void roundsAShareToWholePercentWithHalvesUp() {
    assertThat(Rounding.percent(0.704)).isEqualTo(70);
    assertThat(Rounding.percent(0.125)).isEqualTo(13);
    assertThat(Rounding.percent(-0.125)).isEqualTo(-12);
  }

  @Test
  void keepsDecimals() {
    assertThat(Rounding.decimals(0.12345, 3)).isEqualTo(0.123);
    assertThat(Rounding.decimals(0.0625, 3)).isEqualTo(0.063);
    assertThat(Rounding.decimals(-1.5, 0)).isEqualTo(-1);
  }

  @Test
  void leavesNumbersThatHaveNoSuchDecimals() {
    assertThat(Rounding.decimals(1e300, 3)).isEqualTo(1e300);
    assertThat(Rounding.decimals(-0x1p52 - 1, 0)).isEqualTo(-0x1p52 - 1);
    assertThat(Rounding.decimals(0x1p52 - 0.5, 0)).isEqualTo(0x1p52);
  }
}
