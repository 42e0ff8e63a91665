package org.openkam.core.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MedianTest {
  @Test
  void isTheMiddleNumberOrTheMeanOfTheTwoInTheMiddle() {
    assertThat(Median.of(new double[] {7})).isEqualTo(7);
    assertThat(Median.of(new double[] {9, 1, 4})).isEqualTo(4);
    assertThat(Median.of(new double[] {8, 1, 3, 4})).isEqualTo(3.5);
    assertThat(Median.of(new double[] {-3, 1})).isEqualTo(-1);
    assertThat(Median.of(new double[] {-5, -2})).isEqualTo(-3.5);
    assertThat(Median.ofSorted(new double[] {1, 2, 4, 8})).isEqualTo(3);
  }

  @Test
  void leavesTheNumbersAsTheyWere() {
    double[] values = {3, 1, 2};

    assertThat(Median.of(values)).isEqualTo(2);
    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void doesNotOverflow() {
    double most = Double.MAX_VALUE;

    assertThat(Median.of(new double[] {most, most / 2})).isEqualTo(0.75 * most);
    assertThat(Median.of(new double[] {-most, most})).isZero();
    assertThat(Median.of(new double[] {-most, -most / 2})).isEqualTo(-0.75 * most);
    assertThat(Median.of(new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY}))
        .isInfinite();
  }
}
