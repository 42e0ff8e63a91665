package org.openkam.core.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class NumericTest {
  @Test
  void theMeanOfEqualNumbersIsThatNumber() {
    assertThat(Samples.mean(new double[] {0.1, 0.1, 0.1})).isEqualTo(0.1);
    assertThat(Samples.mean(new double[] {1, 2, 6})).isEqualTo(3);
  }

  @Test
  void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
    assertThat(Median.of(new double[] {9, 1, 5})).isEqualTo(5);
    assertThat(Median.of(new double[] {9, 1, 5, 6})).isEqualTo(5.5);
    assertThat(Samples.squaredDeviations(new double[] {1, 3, 5}, 3)).isEqualTo(8);
  }

  @Test
  void fitsALineByLeastSquares() {
    double[] times = {0, 1, 2, 3};

    // slope (−1.5·−3 − 0.5·−1 + 0.5·0 + 1.5·4) / 5 = 11 / 5
    assertThat(Slopes.leastSquares(times, new double[] {1, 3, 4, 8})).isEqualTo(2.2);
    // residuals 0.3, 0.1, −1.1, 0.7
    assertThat(Slopes.squaredResiduals(times, new double[] {1, 3, 4, 8}))
        .isCloseTo(1.8, within(1e-12));
  }

  @Test
  void givesTheSlopesOfAllPairsInRisingOrder() {
    assertThat(Slopes.pairwise(new double[] {0, 1, 3}, new double[] {0, 4, 3}))
        .containsExactly(-0.5, 1, 4);
  }

  @Test
  void countsRisingPairsLessFallingOnes() {
    assertThat(Kendall.score(new double[] {1, 2, 3, 5})).isEqualTo(6);
    assertThat(Kendall.score(new double[] {3, 2, 2, 1})).isEqualTo(-5);
    assertThat(Kendall.score(new double[] {0.0, -0.0})).isZero();
  }

  @Test
  void tiesLessenTheVarianceOfTheScore() {
    // 4·3·13 / 18
    assertThat(Kendall.variance(new double[] {1, 2, 3, 5})).isCloseTo(26 / 3.0, within(1e-15));
    // less 2·1·9 / 18
    assertThat(Kendall.variance(new double[] {2, 3, 2, 5})).isCloseTo(23 / 3.0, within(1e-15));
    assertThat(Kendall.variance(new double[] {2, 2, 2})).isZero();
    assertThat(Kendall.variance(new double[] {0.0, -0.0})).isZero();
  }

  @Test
  void pairsOfEqualValuesAreTied() {
    assertThat(Kendall.pairs(4)).isEqualTo(6);
    assertThat(Kendall.untiedPairs(new double[] {1, 2, 3, 5})).isEqualTo(6);
    assertThat(Kendall.untiedPairs(new double[] {2, 3, 2, 2})).isEqualTo(3);
    assertThat(Kendall.untiedPairs(new double[] {-0.0, 0.0})).isZero();
  }

  @Test
  void theStandardScoreIsCorrectedForContinuity() {
    assertThat(Kendall.standardScore(6, 25)).isEqualTo(1);
    assertThat(Kendall.standardScore(-6, 25)).isEqualTo(-1);
    assertThat(Kendall.standardScore(0, 25)).isZero();
    assertThat(Kendall.standardScore(3, 0)).isZero();
  }
}
