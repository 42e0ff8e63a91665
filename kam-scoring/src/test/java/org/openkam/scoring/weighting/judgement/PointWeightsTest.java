package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

final class PointWeightsTest {
  @Test
  void directPointsCarryAReminderOfTheRanges() {
    DerivedWeights derived =
        PointWeights.direct(ImmutableMap.of("revenue", 30.0, "fit", 10.0, "risk", 0.0));

    // 30, 10 and 0 of 40
    assertThat(derived.weights().asMap())
        .isEqualTo(ImmutableMap.of("revenue", 0.75, "fit", 0.25, "risk", 0.0));
    assertThat(derived.method()).isEqualTo("direct");
    assertThat(derived.findings())
        .extracting(Finding::message)
        .containsExactly(
            "points for importance are given without regard to how far the accounts differ; ask for"
                + " swings from the worst to the best value where that matters");
  }

  @Test
  void swingsAreSharesOfTheirSum() {
    DerivedWeights derived = PointWeights.swing(ImmutableMap.of("revenue", 100.0, "fit", 25.0));

    // 100 and 25 of 125
    assertThat(derived.weights().asMap()).isEqualTo(ImmutableMap.of("revenue", 0.8, "fit", 0.2));
    assertThat(derived.method()).isEqualTo("swing");
    assertThat(derived.findings()).isEmpty();
  }

  @Test
  void swingsWithoutTheBestOneAreReported() {
    assertThat(PointWeights.swing(ImmutableMap.of("revenue", 90.0, "fit", 60.0)).findings())
        .extracting(Finding::message)
        .containsExactly(
            "the best swing has 90 points instead of 100; ask whether all swings were compared with"
                + " the best one");
  }

  @Test
  void negativePointsAreRefused() {
    assertThatThrownBy(() -> PointWeights.swing(ImmutableMap.of("fit", -1.0)))
        .hasMessage("weight of criterion 'fit' must be finite and not negative: -1.0");
  }
}
