package org.openkam.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.scoring.strategy.Matrices;

final class RankingFitTest {
  private static final Offset<Double> ROUNDING = within(1e-9);
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(criterion("a"), criterion("b"));

  @Test
  void aMissingValueIsWorthWhatTheMedianIs() {
    RankingRound round =
        round(
            new double[] {1, 1, 1, 1},
            new double[] {10, 10},
            new double[] {4, 0},
            new double[] {Double.NaN, Double.NaN},
            new double[] {0, Double.NaN});

    // of 0, 4 and 10 the median is 4, of 0 and 10 it is 5; the means are 0.45 and 0.5
    assertThat(round.centeredWorths(0))
        .containsExactly(new double[] {0.55, -0.05, -0.05, -0.45}, ROUNDING);
    assertThat(round.centeredWorths(1)).containsExactly(new double[] {0.5, -0.5, 0, 0}, ROUNDING);
  }

  @Test
  void outcomesCountByTheirLogarithmAndALossAsNothing() {
    double[] logarithms = {0, Math.log(4 / 3.0), Math.log(2), Math.log(10 / 3.0)};
    double mean = (logarithms[1] + logarithms[2] + logarithms[3]) / 4;

    // in units of 3, the middle of 1, 3 and 7
    assertThat(square(-5, 1, 3, 7).centeredOutcomes())
        .containsExactly(
            new double[] {-mean, logarithms[1] - mean, logarithms[2] - mean, logarithms[3] - mean},
            ROUNDING);
    assertThat(square(0, 0, -1, 0).centeredOutcomes()).containsOnly(0);
  }

  @Test
  void theChosenHoldTheirShareAndTiedOnesShareThePlacesLeft() {
    // by a: the last two, then the first two; by b: the second and the fourth
    RankingRound round = square(-5, 1, 3, 7);

    assertThat(round.captured(new double[] {1, 0}, 2)).isCloseTo(10 / 6.0, ROUNDING);
    assertThat(round.captured(new double[] {1, 0}, 1)).isCloseTo(5 / 6.0, ROUNDING);
    assertThat(round.captured(new double[] {1, 0}, 3)).isCloseTo(8 / 6.0, ROUNDING);
    assertThat(round.captured(new double[] {0, 1}, 2)).isCloseTo(8 / 6.0, ROUNDING);
    assertThat(round.captured(new double[] {2, 1}, 3)).isCloseTo(11 / 6.0, ROUNDING);
    assertThat(round.captured(new double[] {1, 0}, 9)).isCloseTo(1, ROUNDING);
    assertThat(square(-5, 1, 3, 1).captured(new double[] {1, 0}, 2)).isZero();
  }

  @Test
  void weightsAreSlopesWhichThePenaltyShrinksBesideTheReference() {
    RankingRound round = square(1, 2, 9, 30);
    double[] outcomes = round.centeredOutcomes();
    double first = -outcomes[0] - outcomes[1] + outcomes[2] + outcomes[3];
    double second = -outcomes[0] + outcomes[1] - outcomes[2] + outcomes[3];

    // both columns are a half off their mean and do not go together: slopes of half the contrasts
    for (ImmutableList<RankingRound> rounds :
        ImmutableList.of(ImmutableList.of(round), ImmutableList.of(round, round))) {
      RankingFit fit = RankingFit.to(rounds, 0);
      assertThat(fit.weights(0)).containsExactly(new double[] {first / 2, second / 2}, ROUNDING);
      assertThat(fit.weights(1)).containsExactly(new double[] {first / 2, second / 4}, ROUNDING);
      assertThat(RankingFit.to(rounds, 1).weights(3))
          .containsExactly(new double[] {first / 8, second / 2}, ROUNDING);
    }
  }

  @Test
  void aCriterionThatSaysWhatTheReferenceSaysGetsNothing() {
    RankingRound twins =
        round(
            new double[] {1, 2, 4}, new double[] {0, 0}, new double[] {4, 8}, new double[] {5, 10});
    double[] weights = RankingFit.to(ImmutableList.of(twins), 0).weights(0.1);

    assertThat(weights[0]).isPositive();
    assertThat(weights[1]).isCloseTo(0, within(1e-6));
  }

  @Test
  void allWeightIsOnTheReferenceWhereNothingElseHelps() {
    // outcomes fall with a and do not depend on b; then a is the same for all
    assertThat(RankingFit.to(ImmutableList.of(square(9, 9, 1, 1)), 0).weights(1))
        .containsExactly(new double[] {1, 0}, ROUNDING);
    RankingRound constant = round(new double[] {1, 3}, new double[] {5, 0}, new double[] {5, 10});
    double[] weights = RankingFit.to(ImmutableList.of(constant), 0).weights(1);
    assertThat(weights[0]).isZero();
    // a slope of ln(1 + 3/3) - ln(1 + 1/3), which the penalty halves
    assertThat(weights[1]).isCloseTo(Math.log(1.5) / 2, ROUNDING);
  }

  /** Four accounts on the corners of a square: a is the worth of the last two, b of every other. */
  private static RankingRound square(double... outcomes) {
    return round(
        outcomes,
        new double[] {0, 0},
        new double[] {0, 10},
        new double[] {10, 0},
        new double[] {10, 10});
  }

  private static RankingRound round(double[] outcomes, double[]... rows) {
    return RankingRound.of(
        RankingLearner.PastRound.builder()
            .matrix(Matrices.of(CRITERIA, rows))
            .outcomes(ImmutableDoubleArray.copyOf(outcomes))
            .build(),
        CRITERIA);
  }

  private static Criterion criterion(String id) {
    return Criterion.builder()
        .id(id)
        .scale(Scale.ratio(""))
        .valueFunction(ValueFunctions.linear(0, 10))
        .build();
  }
}
