package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

final class BestWorstTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /** The example of Rezaei (2015): quality is judged eight times style and twice price. */
  private static final BestWorst.Comparisons CAR = car(8, 2, 5);

  @Test
  void theLinearModelMakesTheGreatestDifferenceSmallest() {
    DerivedWeights derived = BestWorst.linear().weigh(CAR);

    // 17/28, 9/28 and 2/28: 17 - 2 · 9 = -1, 9 - 5 · 2 = -1 and 17 - 8 · 2 = 1, each of 28
    assertThat(derived.weights().of("quality")).isCloseTo(17 / 28.0, ROUNDING);
    assertThat(derived.weights().of("price")).isCloseTo(9 / 28.0, ROUNDING);
    assertThat(derived.weights().of("style")).isCloseTo(2 / 28.0, ROUNDING);
    assertThat(derived.figure("xi")).isCloseTo(1 / 28.0, ROUNDING);
    assertThat(derived.method()).isEqualTo("bwm-linear");
  }

  @Test
  void theNonlinearModelMakesTheGreatestErrorOfRatiosSmallest() {
    DerivedWeights derived = BestWorst.nonlinear().weigh(CAR);

    // (2 - x) (5 - x) = 8 + x has the root x = 4 - sqrt 14, as 10 - 7 x + x^2 = 8 + x
    double xi = 4 - Math.sqrt(14);
    assertThat(derived.figure("xi")).isCloseTo(xi, ROUNDING);
    // all is settled: price 5 - x and quality 8 + x times style
    double sum = 1 + 5 - xi + 8 + xi;
    assertThat(derived.weights().of("style")).isCloseTo(1 / sum, ROUNDING);
    assertThat(derived.weights().of("price")).isCloseTo((5 - xi) / sum, ROUNDING);
    assertThat(derived.intermediate("lowest", "price")).isCloseTo((5 - xi) / sum, ROUNDING);
    assertThat(derived.intermediate("highest", "price")).isCloseTo((5 - xi) / sum, ROUNDING);
    // at most x can be (1 + 2 · 8 - sqrt (1 + 8 · 8)) / 2 = 4.47
    assertThat(derived.figure("consistency-ratio"))
        .isCloseTo(xi / ((17 - Math.sqrt(65)) / 2), ROUNDING);
    assertThat(derived.method()).isEqualTo("bwm-nonlinear");
  }

  @Test
  void nonlinearWeightsMayMoveWithinBounds() {
    BestWorst.Comparisons four =
        BestWorst.Comparisons.builder()
            .best("quality")
            .worst("style")
            .bestToOthers(ImmutableMap.of("quality", 1.0, "price", 2.0, "style", 8.0, "fit", 2.0))
            .othersToWorst(ImmutableMap.of("quality", 8.0, "price", 5.0, "style", 1.0, "fit", 4.0))
            .build();

    DerivedWeights derived = BestWorst.nonlinear().weigh(four);

    // style 1, quality 8 + x, price 5 - x as before; fit from (8 + x) / (2 + x) to 4 + x
    double x = 4 - Math.sqrt(14);
    double least = Math.max((8 + x) / (2 + x), 4 - x);
    double most = Math.min((8 + x) / (2 - x), 4 + x);
    double lowest = derived.intermediate("lowest", "fit");
    double highest = derived.intermediate("highest", "fit");
    assertThat(lowest).isCloseTo(least / (14 + least), ROUNDING);
    assertThat(highest).isCloseTo(most / (14 + most), ROUNDING);
    // quality has its smallest share where fit has its greatest
    assertThat(derived.intermediate("lowest", "quality"))
        .isCloseTo((8 + x) / (14 + most), ROUNDING);
    // centers, divided by their sum
    assertThat(derived.weights().points().get("fit")).isCloseTo((lowest + highest) / 2, ROUNDING);
  }

  @Test
  void consistentComparisonsGiveTheirWeights() {
    BestWorst.Comparisons consistent = car(8, 2, 4);

    for (BestWorst method : new BestWorst[] {BestWorst.linear(), BestWorst.nonlinear()}) {
      DerivedWeights derived = method.weigh(consistent);

      // 8, 4 and 1 of 13
      assertThat(derived.weights().of("quality")).isCloseTo(8 / 13.0, ROUNDING);
      assertThat(derived.weights().of("price")).isCloseTo(4 / 13.0, ROUNDING);
      assertThat(derived.figure("xi")).isCloseTo(0, ROUNDING);
      assertThat(derived.figure("input-consistency-ratio")).isEqualTo(0);
      assertThat(derived.findings()).isEmpty();
    }
    assertThat(BestWorst.nonlinear().weigh(consistent).figure("consistency-ratio")).isEqualTo(0);
  }

  @Test
  void twoCriteriaAreSettledByOneComparison() {
    BestWorst.Comparisons two =
        BestWorst.Comparisons.builder()
            .best("a")
            .worst("b")
            .bestToOthers(ImmutableMap.of("a", 1.0, "b", 3.0))
            .othersToWorst(ImmutableMap.of("a", 3.0, "b", 1.0))
            .build();

    assertThat(BestWorst.linear().weigh(two).weights().of("a")).isCloseTo(0.75, ROUNDING);
    assertThat(BestWorst.nonlinear().weigh(two).weights().of("a")).isCloseTo(0.75, ROUNDING);
  }

  @Test
  void judgementsThatContradictEachOtherAreNamed() {
    DerivedWeights derived = BestWorst.linear().weigh(car(8, 6, 6));

    // |6 · 6 - 8| / (64 - 8) = 0.5
    assertThat(derived.figure("input-consistency-ratio")).isEqualTo(0.5);
    assertThat(derived.findings())
        .extracting(Finding::message)
        .containsExactly(
            "'quality' is 6 times 'price' and that 6 times 'style', which makes 36, but 8 was"
                + " judged (consistency ratio 0.5, limit 0.1)");
  }

  @Test
  void reversedOrdersAndTwoAnswersAreNamed() {
    BestWorst.Comparisons reversed =
        BestWorst.Comparisons.builder()
            .best("quality")
            .worst("style")
            .bestToOthers(ImmutableMap.of("quality", 1.0, "price", 2.0, "fit", 3.0, "style", 8.0))
            .othersToWorst(ImmutableMap.of("quality", 7.0, "price", 3.0, "fit", 4.0, "style", 1.0))
            .build();

    assertThat(new BestWorst(BestWorst.Model.LINEAR, 1).weigh(reversed).findings())
        .extracting(Finding::message)
        .containsExactly(
            "'quality' was judged 8 times 'style' as the best and 7 times as one of the others",
            "'price' is more important than 'fit' by comparison with 'quality', and less by"
                + " comparison with 'style'");
  }

  @Test
  void refusesComparisonsThatAreNone() {
    assertThatThrownBy(() -> car(8, 0.5, 5))
        .hasMessage("comparison of 'quality' with 'price' must be from 1 to 1.0E9: 0.5");
    assertThatThrownBy(() -> car(8, 2, Double.NaN))
        .hasMessage("comparison of 'price' with 'style' must be from 1 to 1.0E9: NaN");
    assertThatThrownBy(() -> car(2e9, 2, 2))
        .hasMessage("comparison of 'quality' with 'style' must be from 1 to 1.0E9: 2.0E9");
    assertThatThrownBy(() -> between("quality", "quality"))
        .hasMessage(
            "best and worst must be two of the criteria [quality, style]: 'quality' and 'quality'");
    assertThatThrownBy(() -> between("risk", "style"))
        .hasMessage(
            "best and worst must be two of the criteria [quality, style]: 'risk' and 'style'");
    assertThatThrownBy(() -> between("quality", "risk"))
        .hasMessage(
            "best and worst must be two of the criteria [quality, style]: 'quality' and 'risk'");
    assertThatThrownBy(() -> between("style", "quality"))
        .hasMessage("best and worst must be once as important as themselves: 2.0 and 2.0");
    assertThatThrownBy(
            () ->
                BestWorst.Comparisons.builder()
                    .best("a")
                    .worst("b")
                    .bestToOthers(ImmutableMap.of("a", 1.0, "b", 2.0))
                    .othersToWorst(ImmutableMap.of("a", 2.0))
                    .build())
        .hasMessage("both comparisons must have the same criteria [a, b]: [a]");
    assertThatThrownBy(() -> CAR.consistencyRatio("risk"))
        .hasMessage("no criterion 'risk' among [style, price, quality]");
    assertThatThrownBy(() -> new BestWorst(BestWorst.Model.LINEAR, -1))
        .hasMessage("acceptable ratio must be zero or above: -1.0");
  }

  @Test
  void criteriaThatAreAllAlikeCannotContradictEachOther() {
    BestWorst.Comparisons alike = car(1, 1, 1);

    assertThat(alike.consistencyRatio()).isEqualTo(0);
    assertThat(BestWorst.linear().weigh(alike).weights().of("style")).isCloseTo(1 / 3.0, ROUNDING);
  }

  @Test
  void aRatioToNothingIsLeftOut() {
    DerivedWeights derived = BestWorst.nonlinear().weigh(car(1, 2, 1));

    // (2 - x) (1 - x) = 1 + x has the root x = 2 - sqrt 3, but with 1 to 1 no x was to be expected
    assertThat(derived.figure("xi")).isCloseTo(2 - Math.sqrt(3), ROUNDING);
    assertThat(derived.figures()).doesNotContainKey("consistency-ratio");
  }

  private static BestWorst.Comparisons car(
      double qualityToStyle, double qualityToPrice, double priceToStyle) {
    return BestWorst.Comparisons.builder()
        .best("quality")
        .worst("style")
        .bestToOthers(
            ImmutableMap.of("style", qualityToStyle, "price", qualityToPrice, "quality", 1.0))
        .othersToWorst(
            ImmutableMap.of("style", 1.0, "price", priceToStyle, "quality", qualityToStyle))
        .build();
  }

  private static BestWorst.Comparisons between(String best, String worst) {
    return BestWorst.Comparisons.builder()
        .best(best)
        .worst(worst)
        .bestToOthers(ImmutableMap.of("quality", 1.0, "style", 2.0))
        .othersToWorst(ImmutableMap.of("quality", 2.0, "style", 1.0))
        .build();
  }
}
