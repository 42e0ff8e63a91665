package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class RankedOutcomesTest {
  /**
   * Ranked first to last, the outcomes are 3, 2, 3, 0, 1, 2; from two on an account is relevant.
   */
  private static final RankedOutcomes HAND =
      RankedOutcomes.of(
          new double[] {6, 5, 4, 3, 2, 1},
          new double[] {3, 2, 3, 0, 1, 2},
          2,
          RankedOutcomes.TieRule.AVERAGED);

  @Test
  void measuresTheWorkedExample() {
    assertThat(HAND.baseRate()).isEqualTo(4 / 6.0);
    assertThat(HAND.precision(4)).isEqualTo(0.75);
    assertThat(HAND.recall(4)).hasValue(0.75);
    assertThat(HAND.lift(4)).hasValue(0.75 / (4 / 6.0));
    assertThat(HAND.capturedValue(2)).hasValue(5 / 11.0);
    // 3 + 2/1.58496 + 3/2 + 0 + 1/2.58496 + 2/2.80735
    assertThat(HAND.discountedGain(6, BacktestPlan.Gain.LINEAR))
        .isCloseTo(6.8611266886, within(1e-10));
    // the best order 3, 3, 2, 2, 1, 0 has 7.14100
    assertThat(HAND.normalizedGain(6, BacktestPlan.Gain.LINEAR).orElseThrow())
        .isCloseTo(0.9608081943, within(1e-10));
    // (1/1 + 2/2 + 3/3 + 4/6) / 4
    assertThat(HAND.averagePrecision().orElseThrow()).isCloseTo(11 / 12.0, within(1e-15));
    // of eight pairs the last relevant account loses two
    assertThat(HAND.areaUnderCurve()).hasValue(0.75);
  }

  @Test
  void givesTiedAccountsTheMeanOfTheirOrders() {
    double[] tied = {1, 1, 0};
    double[] outcomes = {4, 0, 2};

    RankedOutcomes averaged = RankedOutcomes.of(tied, outcomes, 4, RankedOutcomes.TieRule.AVERAGED);
    RankedOutcomes asGiven = RankedOutcomes.of(tied, outcomes, 4, RankedOutcomes.TieRule.AS_GIVEN);

    assertThat(averaged.precision(1)).isEqualTo(0.5);
    assertThat(asGiven.precision(1)).isEqualTo(1);
    assertThat(averaged.capturedValue(1)).hasValue(2 / 6.0);
    assertThat(asGiven.capturedValue(1)).hasValue(4 / 6.0);
    // tied accounts share their mean, so that a model that says nothing earns no full marks
    assertThat(averaged.discountedGain(1, BacktestPlan.Gain.LINEAR)).isEqualTo(2);
  }

  @Test
  void isEmptyWhereNothingCouldBeChosenWell() {
    RankedOutcomes nothing =
        RankedOutcomes.of(
            new double[] {2, 1},
            new double[] {0, 0},
            Double.POSITIVE_INFINITY,
            RankedOutcomes.TieRule.AVERAGED);

    assertThat(nothing.precision(1)).isZero();
    assertThat(nothing.recall(1)).isEmpty();
    assertThat(nothing.lift(1)).isEmpty();
    assertThat(nothing.capturedValue(1)).isEmpty();
    assertThat(nothing.valueLift(1)).isEmpty();
    assertThat(nothing.normalizedGain(1, BacktestPlan.Gain.LINEAR)).isEmpty();
    assertThat(nothing.averagePrecision()).isEmpty();
    assertThat(nothing.areaUnderCurve()).isEmpty();
    assertThat(nothing.gainCurve().isEmpty()).isTrue();
    assertThat(nothing.gainCoefficient()).isEmpty();
    assertThat(nothing.rankCorrelation()).isEmpty();
  }

  @Test
  void hasNoGainCoefficientWhereAllTurnOutTheSame() {
    assertThat(
            RankedOutcomes.of(
                    new double[] {3, 2, 1},
                    new double[] {7, 7, 7},
                    0,
                    RankedOutcomes.TieRule.AVERAGED)
                .gainCoefficient())
        .isEmpty();
  }

  @Test
  void losesMoneyWithoutGainingAnything() {
    RankedOutcomes loss =
        RankedOutcomes.of(
            new double[] {2, 1}, new double[] {-3, 4}, 1, RankedOutcomes.TieRule.AVERAGED);

    assertThat(loss.discountedGain(1, BacktestPlan.Gain.LINEAR)).isZero();
    assertThat(loss.discountedGain(1, BacktestPlan.Gain.EXPONENTIAL)).isZero();
    // the loss is not hidden where money is added up
    assertThat(loss.capturedValue(1)).hasValue(-3);
  }

  @Test
  void refusesWhatItCannotRank() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RankedOutcomes.of(
                    new double[] {1}, new double[] {1, 2}, 0, RankedOutcomes.TieRule.AVERAGED))
        .withMessage("ranking must have as many scores as outcomes: 1, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RankedOutcomes.of(
                    new double[] {1},
                    new double[] {1},
                    Double.NaN,
                    RankedOutcomes.TieRule.AVERAGED))
        .withMessage("threshold must be a number: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HAND.precision(7))
        .withMessage("count must be from 1 to 6: 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HAND.discountedGain(0, BacktestPlan.Gain.LINEAR))
        .withMessage("count must be from 1 to 6: 0");
    RankedOutcomes money =
        RankedOutcomes.of(
            new double[] {1}, new double[] {5000}, 0, RankedOutcomes.TieRule.AVERAGED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> money.discountedGain(1, BacktestPlan.Gain.EXPONENTIAL))
        .withMessage("outcome must be a small grade for exponential gain: 5000.0");
  }
}
