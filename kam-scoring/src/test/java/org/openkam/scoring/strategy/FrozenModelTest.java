package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.standard.Strategies;

final class FrozenModelTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("", 0, 10));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("", 0, 10));
  private static final Criterion SIZE = Criterion.more("size", Scale.ratio("", 0, 10));
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("revenue", 2.0, "cost", 1.0, "size", 1.0));
  private static final DecisionMatrix MATRIX =
      Matrices.of(
          ImmutableList.of(SIZE, REVENUE, COST),
          new double[] {4, 1, 2},
          new double[] {4, Double.NaN, 8},
          new double[] {4, 9, 5});
  private static final ScoringPolicy INTERVAL_WITHOUT_CONSTANTS =
      ScoringPolicy.builder()
          .missingData(ScoringPolicy.MissingData.INTERVAL)
          .constantColumn(ScoringPolicy.ConstantColumns.DROP)
          .build();
  private static final FittedStrategy FITTED =
      Topsis.withNormalization(Normalizations.MIN_MAX)
          .fit(MATRIX, WEIGHTS, INTERVAL_WITHOUT_CONSTANTS);

  @Test
  void aFittedStrategySaysWhatItWasFittedOn() {
    assertThat(FITTED).hasToString(FITTED.strategy() + " fitted on criteria [revenue, cost]");
  }

  @Test
  void aFittedStrategyRefusesWhatItCannotAnswer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FITTED.contribution(0, 5))
        .withMessage("strategy 'topsis' is no sum of contributions");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FITTED.score(5))
        .withMessage("account must have one value for each of [revenue, cost]: 1");
  }

  @Test
  void holdsAllThatAScoreDependsOn() {
    FrozenModel frozen = FITTED.freeze();

    // size is constant and dropped, so revenue has 2 of the 3 points that are left
    assertThat(frozen.columns())
        .containsExactly(
            FrozenModel.Column.builder()
                .criterion(REVENUE)
                .weight(2 / 4.0 / (2 / 4.0 + 1 / 4.0))
                .fill(0)
                .bestCaseFill(OptionalDouble.of(10))
                .build(),
            FrozenModel.Column.builder()
                .criterion(COST)
                .weight(1 / 4.0 / (2 / 4.0 + 1 / 4.0))
                .fill(10)
                .bestCaseFill(OptionalDouble.of(0))
                .build());
    assertThat(frozen.strategy())
        .isEqualTo(new StrategySpec("topsis", FITTED.strategy().parameters()));
    assertThat(frozen.policy()).isEqualTo(INTERVAL_WITHOUT_CONSTANTS);
    assertThat(frozen.parameters()).isEqualTo(FITTED.parameters());
    assertThat(frozen.findings()).isEqualTo(FITTED.findings()).hasSize(2);
  }

  @Test
  void scoresAsBeforeItWasFrozen() {
    FittedStrategy again = FITTED.freeze().fitted(Strategies.standard());

    assertThat(again).isEqualTo(FITTED).hasSameHashCodeAs(FITTED).hasToString(FITTED.toString());
    assertThat(again.score(MATRIX).scores()).isEqualTo(FITTED.score(MATRIX).scores());
    assertThat(again.score(MATRIX).of(Matrices.account(1)).bestCase())
        .isEqualTo(FITTED.score(MATRIX).of(Matrices.account(1)).bestCase())
        .isGreaterThan(FITTED.score(MATRIX).score(1));
  }

  @Test
  void differsByStrategyDataAndPolicy() {
    DecisionMatrix fewer = MATRIX.selectAlternatives(MATRIX.accounts().subList(0, 2));

    assertThat(FITTED)
        .isNotEqualTo(Topsis.standard().fit(MATRIX, WEIGHTS, INTERVAL_WITHOUT_CONSTANTS))
        .isNotEqualTo(FITTED.strategy().fit(fewer, WEIGHTS, INTERVAL_WITHOUT_CONSTANTS))
        .isNotEqualTo(
            FITTED
                .strategy()
                .fit(
                    MATRIX,
                    WEIGHTS,
                    INTERVAL_WITHOUT_CONSTANTS.toBuilder().tieTolerance(0.1).build()))
        .isNotEqualTo(FITTED.freeze());
  }

  @Test
  void refusesACriterionWithoutTheBoundsThatItsStrategyNeeds() {
    FrozenModel frozen =
        WeightedSum.standard()
            .fit(
                MATRIX,
                WEIGHTS,
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build())
            .freeze();
    FrozenModel.Column revenue = frozen.columns().get(1);
    FrozenModel unbounded =
        FrozenModel.builder()
            .from(frozen)
            .columns(
                ImmutableList.of(
                    frozen.columns().get(0),
                    FrozenModel.Column.builder()
                        .from(revenue)
                        .criterion(Criterion.more("revenue", Scale.ratio("")))
                        .build(),
                    frozen.columns().get(2)))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> unbounded.fitted(Strategies.standard()))
        .withMessage(
            "strategy 'weighted-sum' cannot score by criterion 'revenue': it needs declared bounds;"
                + " declare them or choose another normalization");
  }

  @Test
  void namesTheKnownStrategiesWhenItsOwnIsUnknown() {
    FrozenModel frozen = FITTED.freeze();
    StrategyRegistry registry =
        StrategyRegistry.of(ImmutableList.of(ScoringStrategy.of("mine", c -> values -> 0)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> frozen.fitted(registry))
        .withMessage("no strategy 'topsis' among [mine]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FrozenModel.builder()
                    .from(frozen)
                    .strategy(new StrategySpec("topsis", Attributes.of("metrik", "EUCLIDEAN")))
                    .build()
                    .fitted(Strategies.standard()))
        .withMessageContaining("metrik");
  }

  @Test
  void refusesParametersOfAnotherShape() {
    refusesParameters(FittedParameters.nothing(), "no fitted parameter 'count' among []");
    FittedParameters one =
        FITTED
            .strategy()
            .fit(
                MATRIX.selectCriteria(ImmutableList.of("cost")),
                Weights.equal(ImmutableList.of(COST)))
            .parameters();
    refusesParameters(
        one,
        "strategy 'topsis' remembers more of 2 criteria than the fitted parameters hold: fitted"
            + " parameters [count, max, min, squared-deviations, sum, sum-of-logarithms,"
            + " sum-of-reciprocals]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FittedParameters.nothing().with("x", 1, 2).numbers("x", 3))
        .withMessage("fitted parameter 'x' must hold 3 numbers: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FittedParameters.nothing().with("x").number("x"))
        .withMessage("fitted parameter 'x' must hold 1 numbers: 0");
  }

  @Test
  void refusesColumnsThatMakeNoModel() {
    FrozenModel.Column half = FrozenModel.Column.builder().criterion(COST).weight(0.5).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> model(half))
        .withMessage("weights of a frozen model must sum to one: 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model(half, half))
        .withMessage("frozen model must have each criterion once: [cost, cost]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrozenModel.Column.builder().criterion(COST).weight(0).build())
        .withMessage("weight of criterion 'cost' must be above zero and at most one: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrozenModel.Column.builder().criterion(COST).weight(1.5).build())
        .withMessage("weight of criterion 'cost' must be above zero and at most one: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FrozenModel.Column.builder().criterion(COST).weight(1).fill(1 / 0.0).build())
        .withMessage("what stands in for criterion 'cost' must be finite: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FrozenModel.Column.builder()
                    .criterion(COST)
                    .weight(1)
                    .bestCaseFill(OptionalDouble.of(Double.NaN))
                    .build())
        .withMessage("what stands in for criterion 'cost' must be finite: NaN");
  }

  @Test
  void leavesNoMissingValueOutAfterwardsWhereTheScoreIsNoSum() {
    DecisionMatrix complete = MATRIX.selectAlternatives(ImmutableList.of(Matrices.account(0)));
    FittedStrategy fitted =
        Topsis.withNormalization(Normalizations.MIN_MAX)
            .fit(
                complete,
                WEIGHTS,
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build());

    assertThatThrownBy(() -> fitted.score(MATRIX))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'topsis' cannot leave out missing values, because its score is not a sum;"
                + " choose the policy WORST, BEST, MEDIAN or INTERVAL instead of IGNORE");
  }

  private static void refusesParameters(FittedParameters fitted, String message) {
    FrozenModel changed = FrozenModel.builder().from(FITTED.freeze()).parameters(fitted).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed.fitted(Strategies.standard()))
        .withMessage(message);
  }

  private static FrozenModel model(FrozenModel.Column... columns) {
    return FrozenModel.builder().strategy(StrategySpec.of("topsis")).addColumns(columns).build();
  }
}
