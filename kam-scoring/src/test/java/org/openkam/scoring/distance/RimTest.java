package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.TwoCriteria;

final class RimTest {
  private static final Rim SIX_TO_EIGHT =
      Rim.of(ImmutableMap.of(), ImmutableMap.of("revenue", Range.closed(6.0, 8.0)));

  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = TwoCriteria.trade(SIX_TO_EIGHT);

    // worths: a (1, 1 - 4/10), b (4/6, 0.8), c (2/6, 0.9); weighted a (0.75, 0.15), b (0.5, 0.2)
    // a: to all one 0.1, to all zero sqrt(0.5625 + 0.0225) = 0.764853
    assertThat(scoring.intermediate("d-plus")[0]).isCloseTo(0.1, within(1e-15));
    assertThat(scoring.intermediate("d-minus")[0]).isCloseTo(Math.sqrt(0.585), within(1e-15));
    // b: sqrt(0.0625 + 0.0025) = 0.254951 and sqrt(0.25 + 0.04) = 0.538516
    assertThat(scoring.scores())
        .containsExactly(new double[] {0.884373, 0.678688, 0.401857}, within(1e-6));
  }

  @Test
  void aValueWithinTheIdealRangeIsWorthOneAndFallsOnBothSides() {
    FittedStrategy fitted = TwoCriteria.trade(SIX_TO_EIGHT).fitted();

    assertThat(fitted.score(6, 0)).isEqualTo(1);
    assertThat(fitted.score(8, 0)).isEqualTo(1);
    // 9 lies half way between 8 and 10: (0.375, 0.25) of (0.75, 0.25)
    double toZero = Math.hypot(0.375, 0.25);
    assertThat(fitted.score(9, 0)).isCloseTo(toZero / (toZero + 0.375), within(1e-15));
  }

  @Test
  void aValueBeyondTheRangeCountsAsItsEnd() {
    FittedStrategy fitted = TwoCriteria.trade(Rim.standard()).fitted();

    assertThat(fitted.score(12, -3)).isEqualTo(fitted.score(10, 0)).isEqualTo(1);
    assertThat(fitted.score(-1, 11)).isEqualTo(fitted.score(0, 10)).isZero();
  }

  @Test
  void ownRangesNeedNoBounds() {
    Rim rim = Rim.of(ImmutableMap.of("revenue", Range.closed(0.0, 16.0)), ImmutableMap.of());

    // revenue 8 of 16 is worth 0.5: (0.375, 0.15) against (0.75, 0.25)
    double toOne = Math.hypot(0.375, 0.1);
    double toZero = Math.hypot(0.375, 0.15);
    assertThat(TwoCriteria.trade(rim).score(0)).isCloseTo(toZero / (toOne + toZero), within(1e-15));
    assertThat(rim.requirements(TwoCriteria.CRITERIA.get(0))).isEmpty();
  }

  @Test
  void refusesAnIdealBeyondItsRange() {
    Rim rim = Rim.of(ImmutableMap.of(), ImmutableMap.of("revenue", Range.closed(8.0, 12.0)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TwoCriteria.trade(rim))
        .withMessage(
            "ideal range of criterion 'revenue' must lie within its range [0.0..10.0]:"
                + " [8.0..12.0]");
  }

  @Test
  void refusesARangeThatIsNoPair() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Rim.standard()
                    .withParameters(
                        Attributes.of("ranges", Attributes.of("revenue", new double[] {3}))))
        .withMessage(
            "parameter 'ranges' of criterion 'revenue' must be the lower and the upper end: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Rim.standard()
                    .withParameters(
                        Attributes.of("ranges", Attributes.of("revenue", new double[] {9, 3}))))
        .withMessage(
            "parameter 'ranges' of criterion 'revenue' must be the lower and the upper end: 9, 3");
  }
}
