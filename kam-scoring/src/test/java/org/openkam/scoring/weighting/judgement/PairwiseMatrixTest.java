package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PairwiseMatrixTest {
  private static final List<String> TWO = List.of("revenue", "fit");

  @Test
  void oneJudgementGivesBothDirections() {
    PairwiseMatrix matrix = PairwiseMatrix.comparing(TWO).judge("fit", 4, "revenue").build();

    assertThat(matrix)
        .isEqualTo(PairwiseMatrix.of(TWO, new double[][] {{1, 0.25}, {4, 1}}))
        .hasSameHashCodeAs(PairwiseMatrix.of(TWO, new double[][] {{1, 0.25}, {4, 1}}))
        .isNotEqualTo(PairwiseMatrix.of(TWO, new double[][] {{1, 0.5}, {2, 1}}))
        .isNotEqualTo(PairwiseMatrix.of(List.of("a", "b"), new double[][] {{1, 0.25}, {4, 1}}))
        .hasToString("comparisons of [revenue, fit] [[1.0, 0.25], [4.0, 1.0]]");
    assertThat(matrix.value(0, 1)).isEqualTo(0.25);
    assertThat(matrix.hasEveryJudgement()).isTrue();
  }

  @Test
  void comparisonsThatNobodyMadeAreCounted() {
    PairwiseMatrix matrix =
        PairwiseMatrix.comparing(List.of("a", "b", "c")).judge("a", 2, "b").build();

    assertThat(matrix.missing()).isEqualTo(2);
    assertThat(matrix.hasEveryJudgement()).isFalse();
    assertThat(matrix.isMissing(2, 0)).isTrue();
    assertThat(matrix.isMissing(0, 1)).isFalse();
    assertThat(matrix.value(1, 1)).isEqualTo(1);
  }

  @Test
  void keepsItsValuesToItself() {
    double[][] values = {{1, 0.25}, {4, 1}};
    PairwiseMatrix matrix = PairwiseMatrix.of(TWO, values);
    values[1][0] = 9;

    assertThat(matrix.value(1, 0)).isEqualTo(4);
  }

  @Test
  void takesComparisonsUpToTheEndsOfTheScale() {
    assertThat(PairwiseMatrix.of(TWO, new double[][] {{1, 1e9}, {1e-9, 1}}).value(0, 1))
        .isEqualTo(1e9);
    assertThat(PairwiseMatrix.of(TWO, new double[][] {{1, 1e-9}, {1e9, 1}}).value(1, 0))
        .isEqualTo(1e9);
  }

  @Test
  void takesReciprocalsWithThreeDecimals() {
    assertThat(PairwiseMatrix.of(TWO, new double[][] {{1, 0.143}, {7, 1}}).value(0, 1))
        .isEqualTo(0.143);
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, 0.14}, {7, 1}}))
        .hasMessage("comparison of 'fit' with 'revenue' must be the reciprocal of 0.14: 7.0");
  }

  @Test
  void refusesWhatIsNoComparison() {
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, 3}, {3, 1}}))
        .hasMessage("comparison of 'fit' with 'revenue' must be the reciprocal of 3.0: 3.0");
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, 2}, {0.5, 2}}))
        .hasMessage("criterion 'fit' must be once as important as itself: 2.0");
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, -2}, {-0.5, 1}}))
        .hasMessage("comparison of 'revenue' with 'fit' must be from 1.0E-9 to 1.0E9: -2.0");
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, 2e9}, {5e-10, 1}}))
        .hasMessage("comparison of 'revenue' with 'fit' must be from 1.0E-9 to 1.0E9: 2.0E9");
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, 2}, {Double.NaN, 1}}))
        .hasMessage("comparison of 'fit' with 'revenue' must be the reciprocal of 2.0: NaN");
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, Double.NaN}, {2, 1}}))
        .hasMessage("comparison of 'fit' with 'revenue' must be the reciprocal of NaN: 2.0");
  }

  @Test
  void refusesOtherShapes() {
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, 2}}))
        .hasMessage("pairwise matrix must have one row for each of [revenue, fit]: 1");
    assertThatThrownBy(() -> PairwiseMatrix.of(TWO, new double[][] {{1, 2}, {0.5}}))
        .hasMessage("criterion 'fit' must have one judgement for each of [revenue, fit]: 1");
    assertThatThrownBy(() -> PairwiseMatrix.of(List.of(), new double[0][]))
        .hasMessage("pairwise matrix must have each criterion once: []");
    assertThatThrownBy(() -> PairwiseMatrix.comparing(List.of("a", "a")).build())
        .hasMessage("pairwise matrix must have each criterion once: [a, a]");
    assertThatThrownBy(() -> PairwiseMatrix.comparing(TWO).judge("fit", 2, "fit"))
        .hasMessage("criterion must be compared with another one: 'fit'");
    assertThatThrownBy(() -> PairwiseMatrix.comparing(TWO).judge("fit", 2, "risk"))
        .hasMessage("no criterion 'risk' among [revenue, fit]");
  }
}
