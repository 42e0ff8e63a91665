package org.openkam.scoring.additive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;

final class WeightedSumTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final AccountId VICOM = AccountId.of("Vicom");
  private static final AccountId CARTECH = AccountId.of("Cartech");
  private static final ImmutableList<Criterion> RATINGS =
      ImmutableList.of(
          rating("revenue"),
          rating("potential"),
          rating("cooperation"),
          rating("learning"),
          rating("fit"));
  private static final Weights WEIGHTS =
      Weights.proportional(
          ImmutableMap.of(
              "revenue", 25.0,
              "potential", 20.0,
              "cooperation", 25.0,
              "learning", 15.0,
              "fit", 15.0));
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          ImmutableList.of(VICOM, CARTECH),
          RATINGS,
          new double[][] {{10, 4, 2, 1, 6}, {4, 7, 9, 9, 8}});

  @Test
  @Tag("R019")
  @Tag("R050")
  void prefersCartechWhereRevenueAlonePicksVicom() {
    Scoring scoring = WeightedSum.outOf(10).score(MATRIX, WEIGHTS);

    // Vicom: .25*10 + .20*4 + .25*2 + .15*1 + .15*6 = 4.85
    assertThat(scoring.of(VICOM).score()).isCloseTo(4.85, EXACT);
    // Cartech: .25*4 + .20*7 + .25*9 + .15*9 + .15*8 = 7.20
    assertThat(scoring.of(CARTECH).score()).isCloseTo(7.20, EXACT);
    assertThat(scoring.ranking().accounts()).containsExactly(CARTECH, VICOM);
    // learning is worth its weight times its rating
    assertThat(scoring.explain(CARTECH).contribution("learning").amount())
        .isCloseTo(0.15 * 9, EXACT);
  }

  @Test
  void explainsTheDifferenceByCriterion() {
    Scoring scoring = WeightedSum.outOf(10).score(MATRIX, WEIGHTS);

    ImmutableMap<String, Double> difference =
        scoring.explain(CARTECH).minus(scoring.explain(VICOM));

    assertThat(difference.get("revenue")).isCloseTo(-1.50, EXACT);
    assertThat(difference.get("potential")).isCloseTo(0.60, EXACT);
    assertThat(difference.get("cooperation")).isCloseTo(1.75, EXACT);
    assertThat(difference.get("learning")).isCloseTo(1.20, EXACT);
    assertThat(difference.get("fit")).isCloseTo(0.30, EXACT);
  }

  @Test
  void scoresFromZeroToOneByDeclaredBounds() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.more("revenue", Scale.ratio("EUR", 0, 10)),
            Criterion.less("cost", Scale.ratio("EUR", 0, 4)));
    Weights weights = Weights.proportional(ImmutableMap.of("revenue", 3.0, "cost", 1.0));

    Scoring scoring =
        WeightedSum.standard().score(Matrices.of(criteria, new double[] {8, 1}), weights);

    // 3/4 * 8/10 + 1/4 * (1 - 1/4) = 0.7875
    assertThat(scoring.score(0)).isCloseTo(0.7875, EXACT);
  }

  @Test
  void seesValuesThroughTheirValueFunctionAndTargets() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(
            Criterion.builder()
                .id("orders")
                .scale(Scale.ratio(""))
                .valueFunction(ValueFunctions.linear(0, 200))
                .build(),
            Criterion.builder()
                .id("size")
                .scale(Scale.ratio("", 0, 10))
                .preference(Preference.target(5))
                .build());

    Scoring scoring =
        WeightedSum.standard()
            .score(Matrices.of(criteria, new double[] {50, 5}), Weights.equal(criteria));

    assertThat(scoring.score(0)).isCloseTo(0.5 * 0.25 + 0.5, EXACT);
  }

  @Test
  void roundTripsThroughItsParameters() {
    WeightedSum strategy = new WeightedSum(Normalizations.MIN_MAX, 100);

    assertThat(WeightedSum.standard().withParameters(strategy.parameters())).isEqualTo(strategy);
    assertThat(WeightedSum.standard().withParameters(Attributes.empty()))
        .isEqualTo(WeightedSum.standard());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedSum.standard().withParameters(Attributes.of("pionts", 1)))
        .withMessage(
            "strategy 'weighted-sum' has no parameter among [normalization, points] named:"
                + " 'pionts'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedSum.outOf(0))
        .withMessage("points of a weighted sum must be finite and above zero: 0.0");
  }

  @Test
  void refusesCriteriaWithoutBounds() {
    ImmutableList<Criterion> criteria =
        ImmutableList.of(Criterion.more("revenue", Scale.ratio("EUR")));
    DecisionMatrix matrix = Matrices.of(criteria, new double[] {8});

    assertThatThrownBy(() -> WeightedSum.standard().score(matrix, Weights.equal(criteria)))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'weighted-sum' cannot score by criterion 'revenue': it needs declared bounds;"
                + " declare them or choose another normalization");
  }

  private static Criterion rating(String id) {
    return Criterion.more(id, Scale.interval(0, 10));
  }
}
