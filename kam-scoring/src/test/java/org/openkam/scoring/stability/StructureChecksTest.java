package org.openkam.scoring.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class StructureChecksTest {
  private static final ImmutableList<Criterion> TWO = Stories.ratings(ImmutableList.of("x", "y"));

  @Test
  void findsTheGiantThatMakesAllOthersLookAlike() {
    DecisionMatrix matrix = revenue(1000, 90, 50, 0);

    assertThat(StructureChecks.outliers(matrix, 0.5))
        .extracting(Finding::message)
        .containsExactly("without 'a' the values of 'revenue' span only 9 % of their range");
    assertThat(StructureChecks.outliers(matrix, 0.05)).isEmpty();
  }

  @Test
  void findsTheDwarfBelowAllOthers() {
    DecisionMatrix matrix = revenue(1010, 960, 110, 920);

    // of the range of 900, the others span 90
    assertThat(StructureChecks.outliers(matrix, 0.5))
        .extracting(Finding::message)
        .containsExactly("without 'c' the values of 'revenue' span only 10 % of their range");
    DecisionMatrix both = revenue(1000, 500, 0);
    assertThat(StructureChecks.outliers(both, 0.6))
        .extracting(Finding::message)
        .containsExactly(
            "without 'a' the values of 'revenue' span only 50 % of their range",
            "without 'c' the values of 'revenue' span only 50 % of their range");
    // a share that is just reached is enough
    assertThat(StructureChecks.outliers(matrix, 0.1)).isEmpty();
  }

  @Test
  void looksForOutliersAmongTheValuesThatAreThere() {
    assertThat(StructureChecks.outliers(revenue(Double.NaN, 1010, 200, 110), 0.5))
        .extracting(Finding::message)
        .containsExactly("without 'b' the values of 'revenue' span only 10 % of their range");
    assertThat(StructureChecks.outliers(revenue(Double.NaN, 1000, 0), 0.5)).isEmpty();
  }

  @Test
  void findsAWeaknessThatWasBoughtOff() {
    Scoring scoring =
        WeightedSum.standard()
            .score(Matrices.of(TWO, new double[] {10, 1}, new double[] {4, 5}), Weights.equal(TWO));

    assertThat(StructureChecks.fragile(scoring, 1, 0.25))
        .extracting(Finding::message)
        .containsExactly(
            "'a' is chosen although it is weak on y: 20 % of what the best account gets there");
    assertThat(StructureChecks.fragile(scoring, 1, 0.2)).hasSize(1);
    assertThat(StructureChecks.fragile(scoring, 1, 0.1)).isEmpty();
  }

  @Test
  void nobodyIsWeakWhereNobodyIsStrong() {
    Scoring scoring =
        WeightedSum.standard()
            .score(Matrices.of(TWO, new double[] {10, 0}, new double[] {4, 0}), Weights.equal(TWO));

    assertThat(StructureChecks.fragile(scoring, 1, 0.25)).isEmpty();
  }

  @Test
  void saysHowNarrowTheCutIs() {
    Scoring scoring =
        WeightedSum.outOf(10)
            .score(Matrices.of(TWO, new double[] {8, 8}, new double[] {6, 8}), Weights.equal(TWO));

    assertThat(StructureChecks.cutMargin(scoring, 1))
        .map(Finding::message)
        .hasValue("'a' is chosen and 'b' is not; their scores differ by 1");
    assertThat(StructureChecks.cutMargin(scoring, 2)).isEmpty();
  }

  @Test
  void findsAnAccountWhoseAbsenceTurnsTheOrderAround() {
    ImmutableList<Criterion> free =
        ImmutableList.of(
            Criterion.more("x", Scale.ratio("")), Criterion.more("y", Scale.ratio("")));
    DecisionMatrix matrix =
        Matrices.of(free, new double[] {6, 2}, new double[] {2, 5}, new double[] {1, 9});
    WeightedSum minMax = WeightedSum.withNormalization(Normalizations.MIN_MAX);

    RankReversal reversal =
        RankReversal.builder().strategy(minMax).matrix(matrix).weights(Weights.equal(free)).build();
    RankReversal bounded =
        RankReversal.builder()
            .strategy(WeightedSum.standard())
            .matrix(Matrices.of(TWO, new double[] {6, 2}, new double[] {2, 5}, new double[] {1, 9}))
            .weights(Weights.equal(TWO))
            .build();

    assertThat(reversal.leaveOneAccountOut()).isNotEmpty();
    assertThat(bounded.leaveOneAccountOut()).isEmpty();
    assertThat(bounded.intransitiveTriples()).isEmpty();
  }

  @Test
  void saysWhichCriterionTheChoiceHangsOn() {
    RankReversal reversal =
        RankReversal.builder()
            .strategy(Topsis.withNormalization(Normalizations.MIN_MAX))
            .matrix(Matrices.of(TWO, new double[] {10, 1}, new double[] {2, 5}))
            .weights(Weights.equal(TWO))
            .build();

    assertThat(reversal.leaveOneCriterionOut(1)).containsOnlyKeys("x", "y");
    assertThat(reversal.leaveOneCriterionOut(1).get("y")).isEqualTo(1);
  }

  @Test
  void findsCriteriaThatCountTheSameThingTwice() {
    ImmutableList<Criterion> three = Stories.ratings(ImmutableList.of("x", "y", "z"));
    DecisionMatrix matrix =
        Matrices.of(
            three,
            new double[] {1, 2, 5},
            new double[] {2, 4, 1},
            new double[] {3, 6, 4},
            new double[] {4, 8.5, 2});

    Collinearity overlap = Collinearity.of(matrix);

    assertThat(overlap.doubleCounting(0.9))
        .extracting(Finding::message)
        .containsExactly(
            "'x' and 'y' move together (correlation 0.998); together they count one thing twice");
    assertThat(overlap.effectiveNumber()).isBetween(1.0, 2.1);
    assertThat(overlap.varianceInflation().get("x")).isGreaterThan(100);
    assertThat(overlap.correlation(0, 0)).isEqualTo(1);
  }

  @Test
  void countsIndependentCriteriaInFull() {
    DecisionMatrix matrix =
        Matrices.of(
            TWO,
            new double[] {1, 1},
            new double[] {1, 3},
            new double[] {3, 1},
            new double[] {3, 3});

    assertThat(Collinearity.of(matrix).effectiveNumber()).isCloseTo(2, within(1e-12));
    assertThat(Collinearity.of(matrix).varianceInflation().get("x")).isCloseTo(1, within(1e-12));
  }

  @Test
  void inflatesNoVarianceWhereOneCriterionIsMadeOfAnother() {
    DecisionMatrix matrix =
        Matrices.of(TWO, new double[] {1, 2}, new double[] {2, 4}, new double[] {4, 8});

    assertThat(Collinearity.of(matrix).varianceInflation()).isEmpty();
    assertThat(Collinearity.of(matrix).effectiveNumber()).isCloseTo(1, within(1e-12));
  }

  @Test
  void refusesToCorrelateTooLittle() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Collinearity.of(Matrices.of(TWO, new double[] {1, 2})))
        .withMessage("correlation needs at least three accounts: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Collinearity.of(
                    Matrices.of(
                        TWO,
                        new double[] {1, 2},
                        new double[] {1, Double.NaN},
                        new double[] {2, 2})))
        .withMessage("account 'b' must have a value for criterion 'y' to correlate it");
  }

  private static DecisionMatrix revenue(double... values) {
    double[][] rows = new double[values.length][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new double[] {values[row]};
    }
    return Matrices.of(ImmutableList.of(Criterion.more("revenue", Scale.ratio("EUR"))), rows);
  }
}
