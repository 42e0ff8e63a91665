package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.scoring.weighting.DerivedWeights;

final class SwaraTest {
  @Test
  void eachCriterionIsSoMuchLessImportantThanTheOneBefore() {
    DerivedWeights derived = Swara.weigh(List.of("revenue", "fit", "growth"), 0.25, 0);

    // 1, 1 / 1.25 = 0.8, 0.8 of 2.6
    assertThat(derived.weights().of("revenue")).isCloseTo(1 / 2.6, within(1e-12));
    assertThat(derived.weights().of("fit")).isCloseTo(0.8 / 2.6, within(1e-12));
    assertThat(derived.weights().of("growth")).isEqualTo(derived.weights().of("fit"));
    assertThat(derived.method()).isEqualTo("swara");
  }

  @Test
  void oneCriterionHasAllTheWeight() {
    assertThat(Swara.weigh(List.of("revenue")).weights().of("revenue")).isEqualTo(1);
  }

  @Test
  void refusesWrongNumbers() {
    List<String> two = List.of("revenue", "fit");

    assertThatThrownBy(() -> Swara.weigh(two))
        .hasMessage(
            "each criterion but the first of [revenue, fit] must have one comparative importance:"
                + " 0");
    assertThatThrownBy(() -> Swara.weigh(List.of()))
        .hasMessage("each criterion but the first of [] must have one comparative importance: 0");
    assertThatThrownBy(() -> Swara.weigh(two, -0.1))
        .hasMessage(
            "comparative importance of criterion 'fit' must be finite and not negative: -0.1");
    assertThatThrownBy(() -> Swara.weigh(two, Double.POSITIVE_INFINITY))
        .hasMessage(
            "comparative importance of criterion 'fit' must be finite and not negative: Infinity");
  }
}
