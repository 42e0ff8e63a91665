package org.openkam.scoring.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Weights;

final class WeightPanelTest {
  private static final WeightPanel PANEL =
      WeightPanel.of(
          ImmutableMap.of(
              "Ann", weights(50, 30, 20),
              "Bob", weights(20, 60, 20),
              "Cas", weights(80, 10, 10)));

  private static Weights weights(double revenue, double fit, double trust) {
    return Weights.proportional(ImmutableMap.of("revenue", revenue, "fit", fit, "trust", trust));
  }

  @Test
  void makesOneSetOfWeights() {
    Weights mean = PANEL.joint(JudgementAggregation.MEAN);

    assertThat(mean.of("revenue")).isCloseTo(0.5, within(1e-15));
    // medians 0.5, 0.3, 0.2 sum to one already
    assertThat(PANEL.joint(JudgementAggregation.MEDIAN).of("fit")).isCloseTo(0.3, within(1e-15));
  }

  @Test
  void aggregatesIndividualPrioritiesByTheGeometricMean() {
    Weights joint = PANEL.joint(JudgementAggregation.GEOMETRIC_MEAN);

    // cube roots of 80,000, 18,000 and 4,000: ratios 20^(1/3) and 4.5^(1/3) to the last
    assertThat(joint.of("revenue") / joint.of("trust")).isCloseTo(Math.cbrt(20), within(1e-14));
    assertThat(joint.of("fit") / joint.of("trust")).isCloseTo(Math.cbrt(4.5), within(1e-14));
  }

  @Test
  void showsWherePeopleLieApart() {
    assertThat(PANEL.spreads())
        .extracting(WeightPanel.Spread::criterion)
        .containsExactly("revenue", "fit", "trust");
    assertThat(PANEL.spreads().get(1).lowest()).isCloseTo(0.1, within(1e-15));
    assertThat(PANEL.spreads().get(1).highest()).isCloseTo(0.6, within(1e-15));
  }

  @Test
  void measuresHowFarAPersonStandsApart() {
    // Bob 0.2, 0.6, 0.2 beside 0.65, 0.2, 0.15: (0.45 + 0.4 + 0.05) / 2
    assertThat(PANEL.distance("Bob")).isCloseTo(0.45, within(1e-15));
    // Ann 0.5, 0.3, 0.2 beside 0.5, 0.35, 0.15
    assertThat(PANEL.distance("Ann")).isCloseTo(0.05, within(1e-15));
  }

  @Test
  void refusesWhatItCannotBringTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightPanel.of(ImmutableMap.of()))
        .withMessage("panel needs somebody with weights");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightPanel.of(
                    ImmutableMap.of(
                        "Ann", weights(1, 1, 1),
                        "Bob", Weights.proportional(ImmutableMap.of("fit", 1.0)))))
        .withMessage("'Bob' must weigh the criteria [revenue, fit, trust]: [fit]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PANEL.distance("Dirk"))
        .withMessage("nobody 'Dirk' among [Ann, Bob, Cas]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightPanel.of(ImmutableMap.of("Ann", weights(1, 1, 1))).distance("Ann"))
        .withMessage("'Ann' must be compared with others");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeightPanel.of(ImmutableMap.of("Ann", weights(1, 0, 1)))
                    .joint(JudgementAggregation.GEOMETRIC_MEAN))
        .withMessage("judgement must be above zero for a geometric mean: 0.0");
  }
}
