package org.openkam.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.MissingDataPolicy;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class WeightStabilityTest {
  @Test
  @Tag("R050")
  void findsTheRevenueWeightAtWhichVicomDrawsLevel() {
    WeightInterval revenue = WeightStability.of(Stories.vicomAndCartech()).topAccount().get(0);

    assertThat(revenue.criterion()).isEqualTo("revenue");
    assertThat(revenue.weight()).isEqualTo(0.25);
    assertThat(revenue.lowest()).isZero();
    assertThat(revenue.highest()).isCloseTo(0.46108, within(5e-6));
    assertThat(revenue.slack()).isCloseTo(0.21108, within(5e-6));
    assertThat(revenue.isUnlimited()).isFalse();
  }

  @Test
  void knowsWhichWeightsNeverMatter() {
    WeightInterval learning = WeightStability.of(Stories.vicomAndCartech()).topAccount().get(3);

    assertThat(learning.isUnlimited()).isTrue();
    assertThat(learning.slack()).isEqualTo(1);
  }

  @Test
  void theWholeOrderHoldsNoLongerThanTheTopSet() {
    Scoring scoring = Stories.vicomAndCartech();
    WeightStability stability = WeightStability.of(scoring);

    assertThat(stability.order()).isEqualTo(stability.topAccount());
    assertThat(stability.topSet(2)).allMatch(WeightInterval::isUnlimited);
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
    WeightFlip flip = WeightFlip.of(Stories.vicomAndCartech(), 1).orElseThrow();

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
  void aDominatedAccountIsFlippedByNoWeights() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring scoring =
        WeightedSum.standard()
            .score(
                Matrices.of(criteria, new double[] {8, 9}, new double[] {2, 3}),
                Weights.equal(criteria));

    assertThat(WeightFlip.of(scoring, 1)).isEmpty();
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
                ScoringPolicy.builder().missingData(MissingDataPolicy.IGNORE).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightStability.of(topsis))
        .withMessage(
            "strategy 'topsis' is no sum, so no exact answer about its weights exists; sample them"
                + " instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightStability.of(partial))
        .withMessage(
            "account 'a' must have a value for criterion 'y' to tell what its weight does");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightStability.of(Stories.vicomAndCartech()).topSet(0))
        .withMessage("top set must have an account: 0");
  }

  private static double dot(double[] weights, double... ratings) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * ratings[i];
    }
    return sum;
  }
}
