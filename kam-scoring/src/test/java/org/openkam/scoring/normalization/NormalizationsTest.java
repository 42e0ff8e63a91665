package org.openkam.scoring.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;

final class NormalizationsTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("", 0, 10));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("", 0, 10));

  /** The values 2, 4 and 8: sum 14, squares 84, product 64, mean 14/3, squared deviations 56/3. */
  @ParameterizedTest
  @CsvSource({
    "bounds, 0.2, 0.4, 0.8, 0.8, 0.6, 0.2",
    "min-max, 0, 0.333333, 1, 1, 0.666667, 0",
    "vector, 0.218218, 0.436436, 0.872872, 0.781782, 0.563564, 0.127128",
    "vector-raw, 0.218218, 0.436436, 0.872872, 0.218218, 0.436436, 0.872872",
    // 1/2, 1/4 and 1/8 add up to 7/8
    "sum, 0.142857, 0.285714, 0.571429, 0.571429, 0.285714, 0.142857",
    "sum-raw, 0.142857, 0.285714, 0.571429, 0.142857, 0.285714, 0.571429",
    "max, 0.25, 0.5, 1, 0.75, 0.5, 0",
    "linear, 0.25, 0.5, 1, 1, 0.5, 0.25",
    "nonlinear, 0.0625, 0.25, 1, 1, 0.125, 0.015625",
    // ln 2, ln 4 and ln 8 by ln 64
    "logarithmic, 0.166667, 0.333333, 0.5, 0.416667, 0.333333, 0.25",
    "zscore-population, -1.069045, -0.267261, 1.336306, -1.069045, -0.267261, 1.336306",
    "zscore-sample, -0.872872, -0.218218, 1.091089, -0.872872, -0.218218, 1.091089",
    // distances to the best 6, 4, 0 of 10, and 0, 2, 6 of 8
    "enhanced-accuracy, 0.4, 0.6, 1, 1, 0.75, 0.25",
    "zavadskas-turskis, 0.25, 0.5, 1, 1, 0, -2"
  })
  void normalizesTheWorkedExample(
      String id, double a, double b, double c, double lessA, double lessB, double lessC) {
    Normalization normalization = Normalizations.of(id);

    assertThat(normalized(normalization, REVENUE, 2, 4, 8))
        .containsExactly(new double[] {a, b, c}, within(1e-6));
    assertThat(normalized(normalization, COST, 2, 4, 8))
        .containsExactly(new double[] {lessA, lessB, lessC}, within(1e-6));
  }

  @ParameterizedTest
  @MethodSource("all")
  void accountsThatAgreeGetTheSameFiniteNumber(Normalization normalization) {
    for (Criterion criterion : ImmutableList.of(REVENUE, COST)) {
      double[] normalized = normalized(normalization, criterion, 3, 3);

      assertThat(normalized[0]).isFinite();
      assertThat(normalized[1]).isEqualTo(normalized[0]);
    }
  }

  @ParameterizedTest
  @CsvSource({"min-max", "zscore-population", "zscore-sample", "enhanced-accuracy"})
  void accountsThatAgreeGetNothingWhereTheRangeIsTheMeasure(String id) {
    assertThat(normalized(Normalizations.of(id), REVENUE, 3, 3)).containsExactly(0, 0);
  }

  @ParameterizedTest
  @CsvSource({"vector", "vector-raw", "sum", "sum-raw", "max", "linear", "nonlinear"})
  void zerosAreWorthNothing(String id) {
    assertThat(normalized(Normalizations.of(id), REVENUE, 0, 0)).containsExactly(0, 0);
  }

  @Test
  void aSingleAccountHasNoShareOfTheOthersLogarithms() {
    assertThat(normalized(Normalizations.LOGARITHMIC, COST, 3)).containsExactly(0);
  }

  @ParameterizedTest
  @CsvSource({"enhanced-accuracy", "zavadskas-turskis", "linear", "min-max"})
  void aValueBetterThanAllThatWereLearnedFromIsWorthMore(String id) {
    Normalization normalization = Normalizations.of(id);
    ColumnStatistics column = ColumnStatistics.of(new double[] {2, 4, 8}, 3);

    assertThat(normalization.fit(REVENUE, column).applyAsDouble(9)).isGreaterThan(1);
    assertThat(normalization.fit(COST, column).applyAsDouble(1)).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5, 5})
  void equalValuesHaveEqualSharesOfTheLogarithms(double value) {
    for (Criterion criterion : ImmutableList.of(REVENUE, COST)) {
      DecisionMatrix matrix =
          Matrices.of(
              ImmutableList.of(criterion),
              new double[] {value},
              new double[] {value},
              new double[] {value},
              new double[] {value});

      Scoring scoring =
          WeightedSum.withNormalization(Normalizations.LOGARITHMIC)
              .score(matrix, Weights.equal(ImmutableList.of(criterion)));

      assertThat(scoring.scores())
          .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-15));
      assertThat(scoring.findings()).extracting(Finding::code).contains("CONSTANT_CRITERION");
    }
    assertThat(normalized(Normalizations.LOGARITHMIC, COST, 1)).containsExactly(0);
  }

  @Test
  void refusesLogarithmsWhoseProductIsNotAboveOne() {
    DecisionMatrix matrix =
        Matrices.of(ImmutableList.of(REVENUE), new double[] {0.5}, new double[] {2});

    assertThatThrownBy(
            () ->
                WeightedSum.withNormalization(Normalizations.LOGARITHMIC)
                    .score(matrix, Weights.equal(ImmutableList.of(REVENUE))))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'weighted-sum' cannot score by criterion 'revenue': it divides by the"
                + " logarithm of the product of the values, which must be above zero: 0.0; take"
                + " another unit or another normalization");
  }

  @Test
  void refusesAnUnknownName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Normalizations.of("guess"))
        .withMessage(
            "no normalization 'guess' among [bounds, min-max, vector, vector-raw, sum, sum-raw,"
                + " logarithmic, zscore-population, zscore-sample, max, linear, nonlinear,"
                + " enhanced-accuracy, zavadskas-turskis]");
  }

  static ImmutableList<Normalization> all() {
    return Normalizations.all();
  }

  private static double[] normalized(
      Normalization normalization, Criterion criterion, double... values) {
    ColumnStatistics column =
        ColumnStatistics.of(values, values.length, normalization.requirements(criterion));
    return Arrays.stream(values).map(normalization.fit(criterion, column)).toArray();
  }
}
