package org.openkam.scoring.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.weighting.judgement.PairwiseMatrix;

final class WeightCombinationsTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final Weights JUDGED = weights(3, 1);
  private static final Weights SPREAD = weights(1, 1);

  @Test
  void theConvexCombinationLiesBetween() {
    // 0.6 · 3/4 + 0.4 · 1/2
    assertThat(WeightCombinations.convex(JUDGED, SPREAD, 0.6).of("revenue"))
        .isCloseTo(0.65, ROUNDING);
    assertThat(WeightCombinations.convex(JUDGED, SPREAD, 1)).isEqualTo(JUDGED);
    assertThat(WeightCombinations.convex(JUDGED, SPREAD, 0)).isEqualTo(SPREAD);
  }

  @Test
  void theMultiplicativeCombinationSharpens() {
    // 3/4 · 3/4 and 1/4 · 1/4 -> 9 and 1 of 10
    assertThat(WeightCombinations.multiplicative(List.of(JUDGED, JUDGED)).of("revenue"))
        .isCloseTo(0.9, ROUNDING);
    assertThat(WeightCombinations.multiplicative(List.of(JUDGED, SPREAD)).of("revenue"))
        .isCloseTo(0.75, ROUNDING);
  }

  @Test
  void theGeometricMeanDoesNot() {
    Weights opposite = weights(1, 3);
    Weights strong = weights(12, 1);

    assertThat(WeightCombinations.geometricMean(List.of(JUDGED, opposite)).of("revenue"))
        .isCloseTo(0.5, ROUNDING);
    // sqrt (3 · 12) = 6 to 1
    assertThat(WeightCombinations.geometricMean(List.of(JUDGED, strong)).of("revenue"))
        .isCloseTo(6 / 7.0, ROUNDING);
  }

  @Test
  void refusesWhatCannotBeCombined() {
    Weights other = Weights.proportional(ImmutableMap.of("revenue", 1.0, "risk", 1.0));

    assertThatThrownBy(() -> WeightCombinations.convex(JUDGED, other, 0.5))
        .hasMessage("weights must have the same criteria [revenue, fit]: [revenue, risk]");
    assertThatThrownBy(() -> WeightCombinations.convex(JUDGED, SPREAD, 1.5))
        .hasMessage("share must be from zero to one: 1.5");
    assertThatThrownBy(() -> WeightCombinations.convex(JUDGED, SPREAD, -0.5))
        .hasMessage("share must be from zero to one: -0.5");
    assertThatThrownBy(() -> WeightCombinations.multiplicative(List.of()))
        .hasMessage("weights must be given to combine them: []");
    assertThatThrownBy(
            () -> WeightCombinations.geometricMean(List.of(weights(1, 0), weights(0, 1))))
        .hasMessage(
            "weights must leave one criterion above zero in all: [weights {revenue=1.0, fit=0.0},"
                + " weights {revenue=0.0, fit=1.0}]");
  }

  @Test
  void aGroupJudgesByTheGeometricMeanOfItsJudgements() {
    List<String> three = List.of("a", "b", "c");
    PairwiseMatrix one =
        PairwiseMatrix.comparing(three).judge("a", 2, "b").judge("a", 3, "c").build();
    PairwiseMatrix other = PairwiseMatrix.comparing(three).judge("a", 8, "b").build();

    PairwiseMatrix group = PairwiseMatrix.geometricMean(List.of(one, other));

    // sqrt (2 · 8) = 4; a and c were compared by one person, b and c by nobody
    assertThat(group.value(0, 1)).isCloseTo(4, ROUNDING);
    assertThat(group.value(1, 0)).isCloseTo(0.25, ROUNDING);
    assertThat(group.value(0, 2)).isCloseTo(3, ROUNDING);
    assertThat(group.missing()).isEqualTo(1);
    assertThatThrownBy(() -> PairwiseMatrix.geometricMean(List.of()))
        .hasMessage("group must have the comparisons of a person: []");
    assertThatThrownBy(
            () ->
                PairwiseMatrix.geometricMean(
                    List.of(one, PairwiseMatrix.comparing(List.of("a", "b")).build())))
        .hasMessage("comparisons of a group must be of the same criteria [a, b, c]: [a, b]");
  }

  private static Weights weights(double revenue, double fit) {
    return Weights.proportional(ImmutableMap.of("revenue", revenue, "fit", fit));
  }
}
