package org.openkam.scoring.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

final class ColumnStatisticsTest {
  @Test
  void theMeanOfEqualValuesIsTheirValueHoweverTheirSumIsRounded() {
    // three times 0.1 is 0.30000000000000004, and a third of it is not 0.1
    assertThat(ColumnStatistics.of(new double[] {0.1, 0.1, 0.1}, 3).mean()).isEqualTo(0.1);
  }

  @Test
  void nothingHasNoMean() {
    assertThat(ColumnStatistics.EMPTY.mean()).isNaN();
    assertThat(ColumnStatistics.EMPTY.constant()).isTrue();
    assertThat(ColumnStatistics.EMPTY.sumOfSquares()).isZero();
  }

  @Test
  void theStatisticsOfTwoPartsAreThoseOfTheWhole() {
    ImmutableSet<Requirement> all = ImmutableSet.copyOf(Requirement.values());
    ColumnStatistics merged =
        ColumnStatistics.of(new double[] {2, 4}, 2, all)
            .merge(ColumnStatistics.of(new double[] {8, Double.NaN}, 2, all));

    // 1/2 + 1/4 + 1/8; ln 64
    assertThat(merged.count()).isEqualTo(3);
    assertThat(merged.min()).isEqualTo(2);
    assertThat(merged.max()).isEqualTo(8);
    assertThat(merged.sum()).isEqualTo(14);
    assertThat(merged.sumOfSquares()).isCloseTo(84, within(1e-12));
    assertThat(merged.sumOfReciprocals()).isCloseTo(0.875, within(1e-15));
    assertThat(merged.sumOfLogarithms()).isCloseTo(Math.log(64), within(1e-15));
  }
}
