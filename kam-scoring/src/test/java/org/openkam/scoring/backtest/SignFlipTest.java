package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SignFlipTest {
  @Test
  void countsTheSumsThatLieAsFar() {
    assertThat(SignFlip.pValue(new double[] {0.5})).isEqualTo(1);
    assertThat(SignFlip.pValue(new double[] {0, 0, 0})).isEqualTo(1);
    // of 3 + 2 - 1 = 4 at least as far: +-(3 + 2 + 1) and +-(3 + 2 - 1)
    assertThat(SignFlip.pValue(new double[] {3, 2, -1})).isEqualTo(0.5);
  }

  @Test
  void addsDecimalsExactly() {
    // 0.1 + 0.2 - 0.3 is nothing, so that every sum lies as far
    assertThat(SignFlip.pValue(new double[] {0.1, 0.2, -0.3})).isEqualTo(1);
  }

  @Test
  void flipsNeighborsTogetherBeyondTwenty() {
    double[] twenty = new double[20];
    double[] twentyOne = new double[21];
    Arrays.fill(twenty, 1);
    Arrays.fill(twentyOne, 1);

    assertThat(SignFlip.pValue(twenty)).isEqualTo(2 / Math.pow(2, 20));
    // ten pairs and one on its own
    assertThat(SignFlip.pValue(twentyOne)).isEqualTo(2 / Math.pow(2, 11));
    // within a pair the signs keep: six pairs of 1 - 1 are nothing
    double[] inPairs = new double[21];
    for (int i = 0; i < 12; i++) {
      inPairs[i] = i % 2 == 0 ? 1 : -1;
    }
    assertThat(SignFlip.pValue(inPairs)).isEqualTo(1);
  }
}
