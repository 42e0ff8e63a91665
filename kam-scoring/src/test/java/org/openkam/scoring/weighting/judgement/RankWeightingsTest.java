package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.scoring.weighting.DerivedWeights;

final class RankWeightingsTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final ImportanceRanking THREE =
      ImportanceRanking.of(List.of("fit", "growth", "revenue"));

  @Test
  void theCentroidIsTheMeanOfTheCornersThatKeepTheOrder() {
    // corners (1, 0, 0), (1/2, 1/2, 0), (1/3, 1/3, 1/3): means 11/18, 5/18, 2/18
    check(RankWeighting.centroid(), "roc", 11 / 18.0, 5 / 18.0, 2 / 18.0);
  }

  @Test
  void rankSumFallsEvenly() {
    check(RankWeighting.sum(), "rank-sum", 3 / 6.0, 2 / 6.0, 1 / 6.0);
  }

  @Test
  void rankReciprocalFallsFastFirst() {
    // 1, 1/2, 1/3 of 11/6
    check(RankWeighting.reciprocal(), "rank-reciprocal", 6 / 11.0, 3 / 11.0, 2 / 11.0);
  }

  @Test
  void rankExponentLiesBetweenEqualAndSteepWeights() {
    // 9, 4 and 1 of 14
    check(RankWeighting.exponent(2), "rank-exponent", 9 / 14.0, 4 / 14.0, 1 / 14.0);
    check(RankWeighting.exponent(1), "rank-exponent", 3 / 6.0, 2 / 6.0, 1 / 6.0);
    check(RankWeighting.exponent(0), "rank-exponent", 1 / 3.0, 1 / 3.0, 1 / 3.0);
  }

  @Test
  void tiedCriteriaShareTheirPlaces() {
    ImportanceRanking tied =
        ImportanceRanking.ofRanks(ImmutableMap.of("revenue", 9.0, "fit", 2.0, "growth", 2.0));

    // places 1 and 2 of 3: (11/18 + 5/18) / 2 each
    assertThat(RankWeighting.centroid().weigh(tied).weights().of("fit"))
        .isCloseTo(8 / 18.0, ROUNDING);
    assertThat(RankWeighting.centroid().weigh(tied).weights().of("growth"))
        .isCloseTo(8 / 18.0, ROUNDING);
    assertThat(tied.groups())
        .containsExactly(ImmutableList.of("fit", "growth"), ImmutableList.of("revenue"));
    assertThat(tied.size()).isEqualTo(3);
  }

  @Test
  void negativeExponentsAreRefused() {
    assertThatThrownBy(() -> RankWeighting.exponent(-1))
        .hasMessage("rank exponent must be finite and not negative: -1.0");
    assertThatThrownBy(() -> RankWeighting.exponent(Double.NaN))
        .hasMessage("rank exponent must be finite and not negative: NaN");
  }

  @Test
  void ordersMustHaveEachCriterionOnce() {
    assertThatThrownBy(() -> ImportanceRanking.of(List.of()))
        .hasMessage("rank order must have a criterion: []");
    assertThatThrownBy(() -> ImportanceRanking.of(List.of("fit", "fit")))
        .hasMessage("rank order must have each criterion once: 'fit'");
    assertThatThrownBy(() -> new ImportanceRanking(ImmutableList.of(ImmutableList.of())))
        .hasMessage("rank order must have a criterion in each group: [[]]");
    assertThatThrownBy(() -> ImportanceRanking.ofRanks(ImmutableMap.of("fit", Double.NaN)))
        .hasMessage("rank of criterion 'fit' must be a number: NaN");
  }

  private static void check(RankWeighting weighting, String name, double... expected) {
    DerivedWeights derived = weighting.weigh(THREE);

    assertThat(derived.method()).isEqualTo(name);
    assertThat(derived.weights().criteria()).containsExactly("fit", "growth", "revenue");
    for (int i = 0; i < expected.length; i++) {
      assertThat(derived.weights().asMap().values().asList().get(i))
          .isCloseTo(expected[i], ROUNDING);
    }
  }
}
