package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.TwoCriteria;

final class TopsisTest {
  private static final Offset<Double> THREE_DECIMALS = within(5e-4);
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.less("risk", Scale.ratio("")), Criterion.more("altitude", Scale.ratio("m")));
  private static final Weights WEIGHTS = Weights.equal(CRITERIA);

  /** The mountain climbing example of Opricovic and Tzeng (2004). */
  private static final DecisionMatrix CLIMB =
      Matrices.of(CRITERIA, new double[] {1, 3000}, new double[] {2, 3750}, new double[] {5, 4500});

  @Test
  void scoresThePublishedExampleWithMinMaxNormalization() {
    Scoring scoring = Topsis.withNormalization(Normalizations.MIN_MAX).score(CLIMB, WEIGHTS);

    assertThat(scoring.score(0)).isCloseTo(0.5, THREE_DECIMALS);
    assertThat(scoring.score(1)).isCloseTo(0.617, THREE_DECIMALS);
    assertThat(scoring.score(2)).isCloseTo(0.5, THREE_DECIMALS);
  }

  @Test
  void picksAnotherWinnerWithVectorNormalization() {
    Scoring scoring = Topsis.standard().score(CLIMB, WEIGHTS);

    assertThat(scoring.score(0)).isCloseTo(0.762, THREE_DECIMALS);
    assertThat(scoring.score(1)).isCloseTo(0.722, THREE_DECIMALS);
    assertThat(scoring.score(2)).isCloseTo(0.238, THREE_DECIMALS);
  }

  @Test
  void givesOneHalfToAccountsThatAgreeOnEverything() {
    DecisionMatrix matrix = Matrices.of(CRITERIA, new double[] {2, 9}, new double[] {2, 9});

    assertThat(Topsis.standard().score(matrix, WEIGHTS).scores()).containsExactly(0.5, 0.5);
  }

  @Test
  void showsItsDistances() {
    Scoring scoring = Topsis.withNormalization(Normalizations.MIN_MAX).score(CLIMB, WEIGHTS);

    assertThat(scoring.intermediate("d-plus")[0]).isCloseTo(0.5, within(1e-12));
    assertThat(scoring.intermediate("d-minus")[0]).isCloseTo(0.5, within(1e-12));
    assertThatThrownBy(() -> scoring.intermediate("Q"))
        .hasMessage("strategy 'topsis' has no intermediate 'Q' among [d-plus, d-minus]");
  }

  @Test
  void measuresDistancesByOtherMetrics() {
    Topsis minMax = Topsis.withNormalization(Normalizations.MIN_MAX);

    // weighted a (0.75, 0), b (0.25, 1/6), c (0, 0.25); ideal (0.75, 0.25), worst (0, 0)
    // by sums: b is 0.5 + 1/12 from the ideal and 5/12 from the worst
    assertThat(TwoCriteria.trade(minMax.withMetric(Topsis.Metric.TAXICAB)).scores())
        .containsExactly(new double[] {0.75, 5.0 / 12, 0.25}, within(1e-15));
    // by the greatest: a 0.25 and 0.75, b 0.5 and 0.25, c 0.75 and 0.25
    assertThat(TwoCriteria.trade(minMax.withMetric(Topsis.Metric.CHEBYSHEV)).scores())
        .containsExactly(new double[] {0.75, 1.0 / 3, 0.25}, within(1e-15));
    // by squares: b sqrt(0.25 + 1/144) = 0.506897 and sqrt(0.0625 + 1/36) = 0.300463
    assertThat(TwoCriteria.trade(minMax).scores())
        .containsExactly(new double[] {0.75, 0.372155, 0.25}, within(1e-6));
  }

  @Test
  void measuresDistancesToFixedPointsThatNoAccountMoves() {
    Topsis fixed =
        Topsis.withNormalization(Normalizations.BOUNDS)
            .withMetric(Topsis.Metric.TAXICAB)
            .withIdeals(
                ImmutableMap.of("revenue", 10.0, "cost", 0.0),
                ImmutableMap.of("revenue", 0.0, "cost", 10.0));

    // with the bounds as both points the share of the way is the weighted sum by bounds
    assertThat(TwoCriteria.trade(fixed).scores())
        .containsExactly(new double[] {0.75, 0.5, 0.375}, within(1e-15));
    assertThat(TwoCriteria.scores(fixed, new double[] {8, 4})[0]).isCloseTo(0.75, within(1e-15));
  }

  @Test
  void anAccountBeyondTheIdealCountsAsIdeal() {
    FittedStrategy fitted =
        TwoCriteria.trade(Topsis.withNormalization(Normalizations.MIN_MAX)).fitted();

    assertThat(fitted.score(10, 0)).isEqualTo(1);
    assertThat(fitted.score(1, 9)).isZero();
  }

  @Test
  void anAccountBeyondTheIdealCountsAsIdealAlsoWhereTheNormalizationIsNotLinear() {
    FittedStrategy fitted =
        TwoCriteria.trade(Topsis.withNormalization(Normalizations.NONLINEAR)).fitted();

    assertThat(fitted.score(10, 0.5)).isEqualTo(1);
    assertThat(fitted.score(1, 9)).isZero();
  }

  @Test
  void refusesANormalisationThatLeavesTheDirectionOpen() {
    assertThatThrownBy(() -> Topsis.withNormalization(Normalizations.VECTOR_RAW))
        .hasMessage("normalization of strategy 'topsis' must make larger better: 'vector-raw'");
  }

  @Test
  void refusesRatiosOfRatings() {
    ImmutableList<Criterion> ratings =
        ImmutableList.of(Criterion.more("fit", Scale.interval(0, 10)));
    DecisionMatrix matrix = Matrices.of(ratings, new double[] {3}, new double[] {4});

    assertThatThrownBy(() -> Topsis.standard().score(matrix, Weights.equal(ratings)))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'topsis' cannot score by criterion 'fit': it takes ratios, which have no"
                + " meaning on a scale of type INTERVAL; choose the normalization 'bounds' or a"
                + " method for differences, or give the criterion a value function");
    assertThat(
            Topsis.withNormalization(Normalizations.BOUNDS)
                .score(matrix, Weights.equal(ratings))
                .scores())
        .hasSize(2);
  }

  @Test
  void namesTheNormalizationThatNeedsNoBounds() {
    ImmutableList<Criterion> years =
        ImmutableList.of(
            Criterion.more("founded", Scale.ratio("")).toBuilder()
                .scale(Scale.builder().type(Scale.Type.INTERVAL).build())
                .build());
    DecisionMatrix matrix = Matrices.of(years, new double[] {1990}, new double[] {2004});

    assertThatThrownBy(() -> Topsis.standard().score(matrix, Weights.equal(years)))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessageContaining("; choose the normalization 'min-max' or a method for differences");
    assertThat(
            Topsis.withNormalization(Normalizations.MIN_MAX)
                .score(matrix, Weights.equal(years))
                .scores())
        .containsExactly(0, 1);
  }
}
