package org.openkam.scoring.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class WeightStabilityTest {
  private static final double NONE = Double.NaN;
  private static final AccountId A = AccountId.of("a");
  private static final AccountId B = AccountId.of("b");

  @Test
  @Tag("R050")
  void findsTheRevenueWeightAtWhichVicomDrawsLevel() {
    WeightInterval revenue = WeightStability.of(Stories.vicomAndCartech()).topAccount().get(0);

    assertThat(revenue.criterion()).isEqualTo("revenue");
    assertThat(revenue.weight()).isEqualTo(0.25);
    assertThat(revenue.lowest()).isZero();
    assertThat(revenue.highest()).isCloseTo(0.46108, within(5e-6));
    assertThat(revenue.slack()).isCloseTo(0.21108, within(5e-6));
    assertThat(revenue.hasNoLimit()).isFalse();
    assertThat(revenue.atLowest()).isEmpty();
    assertThat(revenue.atHighest())
        .hasValue(new WeightInterval.Overtaking(Stories.CARTECH, Stories.VICOM));
  }

  @Test
  void knowsWhichWeightsNeverMatter() {
    WeightInterval learning = WeightStability.of(Stories.vicomAndCartech()).topAccount().get(3);

    assertThat(learning.hasNoLimit()).isTrue();
    assertThat(learning.slack()).isEqualTo(1);
  }

  @Test
  void theWholeOrderHoldsNoLongerThanTheTopSet() {
    Scoring scoring = Stories.vicomAndCartech();
    WeightStability stability = WeightStability.of(scoring);

    assertThat(stability.order()).isEqualTo(stability.topAccount());
    assertThat(stability.topSet(2)).allMatch(WeightInterval::hasNoLimit);
  }

  @Test
  void aTieHasNoRoom() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring tied =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {8, 2}, new double[] {2, 8}),
                Weights.equal(criteria));

    WeightInterval x = WeightStability.of(tied).topAccount().get(0);

    assertThat(x.lowest()).isEqualTo(0.5);
    assertThat(x.highest()).isEqualTo(1);
  }

  @Test
  void findsTheSmallestChangeThatFlipsTheChoice() {
    MinimalWeightChange flip = MinimalWeightChange.of(Stories.vicomAndCartech(), 1).orElseThrow();

    // revenue is where Vicom leads (6 points), cooperation where it trails most (7 points)
    assertThat(flip.chosen()).isEqualTo(Stories.CARTECH);
    assertThat(flip.challenger()).isEqualTo(Stories.VICOM);
    double[] weights = flip.weights().values().stream().mapToDouble(Double::doubleValue).toArray();
    assertThat(flip.weights()).containsEntry("learning", 0.0);
    assertThat(dot(weights, 10, 4, 2, 1, 6)).isCloseTo(dot(weights, 4, 7, 9, 9, 8), within(1e-9));
    // .15 from learning closes .15 * 14, the other .25 of the gap of 2.35 comes from cooperation
    assertThat(flip.size()).isCloseTo(2 * (0.15 + 0.25 / 13), within(1e-9));
  }

  @Test
  void looksPastTheRunnerUpForTheAccountThatIsFlippedMostEasily() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring scoring =
        WeightedSum.outOf(10)
            .score(
                Matrices.of(
                    criteria, new double[] {9, 8}, new double[] {8, 8}, new double[] {4, 9}),
                Weights.proportional(ImmutableMap.of("x", 0.6, "y", 0.4)));

    MinimalWeightChange flip = MinimalWeightChange.of(scoring, 1).orElseThrow();

    // b draws level with a only where x has no weight; c is 5 behind on x, 1 ahead on y and 2.6
    // behind in all, so that 2.6 / 6 of the weight must move
    assertThat(flip.challenger()).isEqualTo(AccountId.of("c"));
    assertThat(flip.size()).isCloseTo(2 * 2.6 / 6, within(1e-12));
    assertThat(flip.weights().get("x")).isCloseTo(1 / 6.0, within(1e-12));
  }

  @Test
  void whatRoundingLeavesOfTheGapMovesNoWeight() {
    // the last two leads are equal but for rounding: .03 - .1 and .77 - .84
    Scoring scoring =
        WeightedSum.outOf(10)
            .score(
                Matrices.of(
                    Stories.ratings(ImmutableList.of("x", "y", "z")),
                    new double[] {0.94, 0.03, 0.77},
                    new double[] {0.13, 0.1, 0.84}),
                Weights.proportional(ImmutableMap.of("x", 7.0, "y", 8.0, "z", 2.0)));

    MinimalWeightChange flip = MinimalWeightChange.of(scoring, 1).orElseThrow();

    // .81 t = .07 (1 - t)
    assertThat(flip.weights().get("x")).isCloseTo(0.07 / 0.88, within(1e-12));
    assertThat(flip.size()).isCloseTo(2 * (7 / 17.0 - 0.07 / 0.88), within(1e-12));
  }

  @Test
  void refusesToFlipAChoiceOfNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimalWeightChange.of(Stories.vicomAndCartech(), 0))
        .withMessage("top set must have an account: 0");
  }

  @Test
  void aDominatedAccountIsFlippedByNoWeights() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring scoring =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {8, 9}, new double[] {2, 3}),
                Weights.equal(criteria));

    assertThat(MinimalWeightChange.of(scoring, 1)).isEmpty();
  }

  @Test
  void refusesWhatHasNoExactAnswer() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring topsis =
        Topsis.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(criteria, new double[] {8, 2}, new double[] {2, 8}),
                Weights.equal(criteria));
    Scoring partial =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {8, Double.NaN}),
                Weights.equal(criteria),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightStability.of(topsis))
        .withMessage(
            "strategy 'topsis' is no sum, so no exact answer about its weights exists; sample them"
                + " instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimalWeightChange.of(partial, 1))
        .withMessage(
            "account 'a' must have a value for criterion 'y' to tell what its weight does");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightStability.of(Stories.vicomAndCartech()).topSet(0))
        .withMessage("top set must have an account: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightStability.of(Stories.vicomAndCartech(), ImmutableList.of(Stories.VICOM))
                    .membership(Stories.CARTECH, 1))
        .withMessage("account 'Cartech' must be one that is looked at");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightInterval.builder().criterion("x").weight(0.5).lowest(0.6).highest(1).build())
        .withMessage(
            "weight of criterion 'x' must lie within its interval from 0 to 1, [0.6, 1.0]: 0.5");
  }

  @Test
  void findsTheBreakEvenWeightsOfOneAccount() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring scoring =
        WeightedSum.outOf(10)
            .score(
                Matrices.of(
                    criteria,
                    new double[] {10, 0},
                    new double[] {6, 5},
                    new double[] {2, 8},
                    new double[] {0, 9}),
                Weights.proportional(ImmutableMap.of("x", 0.5, "y", 0.5)));
    WeightStability stability = WeightStability.of(scoring);
    AccountId a = AccountId.of("a");
    AccountId b = AccountId.of("b");
    AccountId c = AccountId.of("c");
    AccountId d = AccountId.of("d");

    // scores by the weight t of x: a 10t, b 5 + t, c 8 - 6t, d 9 - 9t; now b, a and c tie, d
    WeightInterval best = stability.membership(b, 1).get(0);
    WeightInterval third = stability.membership(d, 1).get(0);
    WeightInterval secondOfA = stability.membership(a, 2).get(0);

    // b is best between 8 - 6t = 5 + t and 10t = 5 + t
    assertThat(best.lowest()).isCloseTo(3 / 7.0, within(1e-12));
    assertThat(best.highest()).isCloseTo(5 / 9.0, within(1e-12));
    assertThat(best.atLowest()).hasValue(new WeightInterval.Overtaking(b, c));
    assertThat(best.atHighest()).hasValue(new WeightInterval.Overtaking(b, a));
    // d gets best where it passes c, 9 - 9t = 8 - 6t
    assertThat(third.lowest()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(third.atLowest()).hasValue(new WeightInterval.Overtaking(c, d));
    assertThat(third.atHighest()).isEmpty();
    // a ties with c for the second place now and keeps it with any greater weight
    assertThat(secondOfA.lowest()).isEqualTo(0.5);
    assertThat(secondOfA.atHighest()).isEmpty();
  }

  @Test
  void theSlackIsTheWayToTheNearerEndThatMatters() {
    Optional<WeightInterval.Overtaking> passed = Optional.of(new WeightInterval.Overtaking(A, B));

    assertThat(
            WeightInterval.builder()
                .criterion("x")
                .weight(0.5)
                .lowest(0.25)
                .highest(1)
                .atLowest(passed)
                .build()
                .slack())
        .isEqualTo(0.25);
    assertThat(
            WeightInterval.builder()
                .criterion("x")
                .weight(0.5)
                .lowest(0.25)
                .highest(0.625)
                .atLowest(passed)
                .atHighest(passed)
                .build()
                .slack())
        .isEqualTo(0.125);
    assertThat(
            WeightInterval.builder()
                .criterion("x")
                .weight(0.5)
                .lowest(0.375)
                .highest(1)
                .atLowest(passed)
                .atHighest(passed)
                .build()
                .slack())
        .isEqualTo(0.125);
  }

  @Test
  void twoAccountsThatPassAnotherOneAtOneWeightLeaveItWhereItIs() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring scoring =
        WeightedSum.outOf(10)
            .score(
                Matrices.of(
                    criteria, new double[] {5, 5}, new double[] {10, 0}, new double[] {0, 10}),
                Weights.proportional(ImmutableMap.of("x", 0.25, "y", 0.75)));
    WeightStability stability = WeightStability.of(scoring);

    // by the weight t of x a has 5, b 10t and c 10 - 10t: b and c change places around a at 1/2
    assertThat(stability.membership(A, 1)).allMatch(WeightInterval::hasNoLimit);
    assertThat(stability.membership(A, 2)).allMatch(WeightInterval::hasNoLimit);
    assertThat(stability.membership(B, 1).get(0).highest()).isEqualTo(0.5);
  }

  @Test
  void looksAtCandidatesOnly() {
    WeightStability alone =
        WeightStability.of(Stories.vicomAndCartech(), ImmutableList.of(Stories.VICOM));

    assertThat(alone.topAccount()).allMatch(WeightInterval::hasNoLimit);
    assertThat(
            MinimalWeightChange.of(Stories.vicomAndCartech(), ImmutableList.of(Stories.VICOM), 1))
        .isEmpty();
  }

  @Test
  void sharesTheWeightOfWhatWasLeftOut() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y", "z"));
    Scoring partial =
        WeightedSum.outOf(10)
            .score(
                Matrices.of(criteria, new double[] {8, Double.NaN, 2}, new double[] {5, 5, 5}),
                Weights.equal(criteria),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build());

    WeightInterval x = WeightStability.of(partial).topAccount().get(0);

    // with weight t of x, a has (8t + 2(1 - t) / 2) / (t + (1 - t) / 2); it is 5 at t = 1/3
    assertThat(x.lowest()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(x.highest()).isEqualTo(1);
    assertThat(x.atHighest()).isEmpty();
  }

  @Test
  void findsWhereACurveCrossesALine() {
    // with weight t of x, a has (8t + 2(1 - t) / 2) / (t + (1 - t) / 2) and b has 5 - t; they tie
    // where t² + 10t = 3
    double tie = Math.sqrt(28) - 5;
    double[][] rows = {{8, NONE, 2}, {4, 5, 5}};

    WeightInterval ahead = partial(1 / 3.0, rows).topAccount().get(0);
    assertThat(ahead.lowest()).isCloseTo(tie, within(1e-12));
    assertThat(ahead.highest()).isEqualTo(1);
    assertThat(ahead.atLowest()).hasValue(new WeightInterval.Overtaking(A, B));
    WeightInterval behind = partial(0.2, rows).topAccount().get(0);
    assertThat(behind.lowest()).isZero();
    assertThat(behind.highest()).isCloseTo(tie, within(1e-12));
    assertThat(behind.atHighest()).hasValue(new WeightInterval.Overtaking(B, A));
  }

  @Test
  void anAccountWithoutTheValueItselfKeepsItsScoreWhateverTheWeight() {
    // with weight t of x, a has 9t + 3(1 - t) and b has 6
    WeightInterval x =
        partial(1 / 3.0, new double[] {9, 3, 3}, new double[] {NONE, 6, 6}).topAccount().get(0);

    assertThat(x.lowest()).isZero();
    assertThat(x.highest()).isCloseTo(0.5, within(1e-12));
    assertThat(x.atHighest()).hasValue(new WeightInterval.Overtaking(B, A));
  }

  @Test
  void findsTheFirstToGetAheadWhereEveryAccountLacksAValue() {
    // with weight t of x, a has (8t + 2(1 - t) / 2) / (t + (1 - t) / 2), b has 5 and c 3.5: going
    // down, b gets ahead of a at 1/3 and c at 1/7
    WeightInterval x =
        partial(
                0.4,
                new double[] {8, NONE, 2},
                new double[] {5, 5, NONE},
                new double[] {NONE, 3.5, 3.5})
            .topAccount()
            .get(0);

    assertThat(x.lowest()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(x.atLowest()).hasValue(new WeightInterval.Overtaking(A, B));
    assertThat(x.highest()).isEqualTo(1);
  }

  @Test
  void anAccountMayGetAheadForAWhileOnly() {
    // with weight t of x, a has 3 + 6t, b has (8t + 2(1 - t) / 2) / (t + (1 - t) / 2) and c has
    // 10t: b is ahead of a from 1/3 to 1/2, and c from 3/4 on
    double[][] rows = {{9, 3, 3}, {8, NONE, 2}, {10, 0, 0}};

    WeightInterval inside = partial(0.4, rows).topAccount().get(0);
    assertThat(inside.lowest()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(inside.highest()).isCloseTo(0.5, within(1e-12));
    assertThat(inside.atLowest()).hasValue(new WeightInterval.Overtaking(B, A));
    assertThat(inside.atHighest()).hasValue(new WeightInterval.Overtaking(B, A));
    WeightInterval below = partial(0.2, rows).topAccount().get(0);
    assertThat(below.lowest()).isZero();
    assertThat(below.highest()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(below.atHighest()).hasValue(new WeightInterval.Overtaking(A, B));
    // when c gets ahead of a, a is ahead of b again and keeps the second place
    assertThat(partial(0.2, rows).membership(A, 2).get(0).hasNoLimit()).isTrue();
    assertThat(partial(0.4, rows).membership(A, 2).get(0).hasNoLimit()).isTrue();
  }

  /** The stability where x has a weight and y and z share the rest. */
  private static WeightStability partial(double weight, double[]... rows) {
    double other = (1 - weight) / 2;
    return WeightStability.of(
        WeightedSum.outOf(10)
            .score(
                Matrices.of(Stories.ratings(ImmutableList.of("x", "y", "z")), rows),
                Weights.proportional(ImmutableMap.of("x", weight, "y", other, "z", other)),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build()));
  }

  @Test
  void aSingleCriterionDecidesWhateverItsWeight() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x"));
    Scoring scoring =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {8}, new double[] {2}), Weights.equal(criteria));

    assertThat(WeightStability.of(scoring).order()).allMatch(WeightInterval::hasNoLimit);
  }

  private static double dot(double[] weights, double... ratings) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * ratings[i];
    }
    return sum;
  }
}
