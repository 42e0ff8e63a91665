package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class BacktestMetricTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /** What a gain counts at the second place. */
  private static final double SECOND = Math.log(2) / Math.log(3);

  private static final OriginOutcomes OUTCOMES = outcomes(5, 3, 2, 4);

  @Test
  void ndcgWithoutAnAccountLetsThoseBelowItMoveUp() {
    LeaveOneOut found = ndcg(9, 8, 7, 6);

    // both chosen put 1 and s on their accounts; by lot each account would have a quarter of 1 + s
    double lot = (1 + SECOND) / 4;
    double ideal = 5 + 4 * SECOND;
    assertThat(found.value()).isCloseTo((5 + 3 * SECOND) / ideal, ROUNDING);
    double others = (Math.abs(SECOND - lot) * 3 + lot * 2 + lot * 4) / (SECOND - lot + 2 * lot);
    assertThat(found.without()[0]).isCloseTo((3 + SECOND * others) / (4 + 3 * SECOND), ROUNDING);
    double rest = ((1 - lot) * 5 + lot * 2 + lot * 4) / (1 - lot + 2 * lot);
    assertThat(found.without()[1]).isCloseTo((5 + SECOND * rest) / ideal, ROUNDING);
    assertThat(found.without()[2]).isEqualTo(found.value());
    assertThat(found.without()[3]).isCloseTo(1, ROUNDING);
    assertThat(found.atStake()).containsOnly(true);
  }

  @Test
  void ndcgOfAChoiceAtRandomIsTheMeanGain() {
    LeaveOneOut found = ndcg(1, 1, 1, 1);

    // three accounts share the two places: their mean gain in both
    assertThat(found.value()).isCloseTo(3.5 * (1 + SECOND) / (5 + 4 * SECOND), ROUNDING);
    assertThat(found.without()[0]).isCloseTo(3 * (1 + SECOND) / (4 + 3 * SECOND), ROUNDING);
    assertThat(found.without()[2]).isCloseTo(4 * (1 + SECOND) / (5 + 4 * SECOND), ROUNDING);
  }

  @Test
  void ndcgOfTheBestChoiceIsExactlyOne() {
    assertThat(ndcg(4, 2, 1, 3).value()).isEqualTo(1);
  }

  @Test
  void ndcgIsNotDefinedWhereNothingIsGained() {
    OriginOutcomes nothing = outcomes(0, 0, -1);
    double[] scores = {3, 2, 1};

    assertThat(BacktestMetric.NDCG.of(nothing, Choice.of(scores, nothing))).isEmpty();
  }

  private static LeaveOneOut ndcg(double... scores) {
    return BacktestMetric.NDCG.of(OUTCOMES, Choice.of(scores, OUTCOMES)).orElseThrow();
  }

  private static OriginOutcomes outcomes(double... outcomes) {
    Origin origin = Origin.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1));
    return new OriginOutcomes(outcomes, BacktestPlan.builder().addOrigins(origin).count(2).build());
  }
}
