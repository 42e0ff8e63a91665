package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.value.trend.TestSeries.quarterly;
import static org.openkam.value.trend.TestSeries.yearly;

import org.junit.jupiter.api.Test;
import org.openkam.core.series.CalendarUnit;

final class MannKendallTest {
  @Test
  void saysWhatSoFewValuesCanShow() {
    // 2 / n!
    assertThat(MannKendall.of(yearly(1, 2, 3)).smallestPValue()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(MannKendall.of(yearly(1, 2, 3, 4)).smallestPValue())
        .isCloseTo(1 / 12.0, within(1e-15));
    assertThat(MannKendall.of(yearly(1, 2, 3, 4, 5)).smallestPValue())
        .isCloseTo(1 / 60.0, within(1e-15));
    assertThat(MannKendall.fewestValues(0.05)).isEqualTo(5);
    assertThat(MannKendall.fewestValues(0.01)).isEqualTo(6);
    assertThat(MannKendall.fewestValues(0.1)).isEqualTo(4);
  }

  @Test
  void tellsTooFewValuesFromNoTrend() {
    assertThat(verdict(1, 2, 3, 4)).isEqualTo(MannKendall.Verdict.TOO_FEW_VALUES);
    assertThat(verdict(1, 2, 3, 4, 5)).isEqualTo(MannKendall.Verdict.INCREASING);
    assertThat(verdict(5, 4, 3, 2, 1)).isEqualTo(MannKendall.Verdict.DECREASING);
    assertThat(verdict(1, 5, 2, 4, 3)).isEqualTo(MannKendall.Verdict.NONE_SHOWN);
    assertThat(verdict(7, 7, 7, 7, 7)).isEqualTo(MannKendall.Verdict.NONE_SHOWN);
  }

  private static MannKendall.Verdict verdict(double... values) {
    return MannKendall.of(yearly(values)).verdict(0.05);
  }

  @Test
  void takesBothZerosForEqual() {
    MannKendall test = MannKendall.of(yearly(-0.0, 0.0, 1));

    assertThat(test.score()).isEqualTo(2);
    // 3 * 2 * 11 / 18 less 2 * 1 * 9 / 18 for the tie
    assertThat(test.variance()).isCloseTo(66 / 18.0 - 1, within(1e-15));
    assertThat(test.exactPValue()).isEmpty();
  }

  @Test
  void seesGrowthThroughTheSeason() {
    double[] quarters = {120, 90, 70, 160, 126, 95, 74, 168, 131, 99, 79, 175, 138, 104, 82, 184};

    assertThat(MannKendall.of(yearly(quarters)).verdict(0.05))
        .isEqualTo(MannKendall.Verdict.NONE_SHOWN);
    SeasonalMannKendall seasonal =
        SeasonalMannKendall.of(Seasonality.of(quarterly(quarters), CalendarUnit.QUARTER, 4));
    assertThat(seasonal.verdict(0.05)).isEqualTo(MannKendall.Verdict.INCREASING);
    // four seasons of four years: 2 / 24^4
    assertThat(seasonal.smallestPValue()).isCloseTo(2 / 331_776.0, within(1e-18));
  }

  @Test
  void cannotShowATrendInTwoHalfYears() {
    assertThat(
            SeasonalMannKendall.of(Seasonality.of(quarterly(1, 2, 3, 4), CalendarUnit.QUARTER, 2))
                .verdict(0.05))
        .isEqualTo(MannKendall.Verdict.TOO_FEW_VALUES);
  }

  @Test
  void refusesWhatItCannotTest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannKendall.of(yearly(1)))
        .withMessage("mann-kendall test needs two measured values: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannKendall.of(yearly(1, 2)).verdict(0))
        .withMessage("significance must lie between 0 and 1: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannKendall.fewestValues(1))
        .withMessage("significance must lie between 0 and 1: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SeasonalMannKendall.of(
                    Seasonality.of(quarterly(1, 2, 3, Double.NaN, 5), CalendarUnit.QUARTER, 2)))
        .withMessage("season 1 needs two measured values: 1");
  }
}
