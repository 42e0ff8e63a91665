package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

final class FucomTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  @Test
  void weightsAreInverseToTheSignificance() {
    DerivedWeights derived =
        Fucom.weigh(ImmutableMap.of("revenue", 1.0, "fit", 2.0, "growth", 4.0));

    // 1, 1/2 and 1/4 of 7/4
    assertThat(derived.weights().of("revenue")).isCloseTo(4 / 7.0, ROUNDING);
    assertThat(derived.weights().of("fit")).isCloseTo(2 / 7.0, ROUNDING);
    assertThat(derived.weights().of("growth")).isCloseTo(1 / 7.0, ROUNDING);
    assertThat(derived.figure("dfc")).isCloseTo(0, ROUNDING);
    assertThat(derived.method()).isEqualTo("fucom");
    assertThat(derived.findings()).isEmpty();
  }

  @Test
  void aSignificanceAgainstTheOrderIsReported() {
    DerivedWeights derived =
        Fucom.weigh(ImmutableMap.of("revenue", 1.0, "fit", 3.0, "growth", 2.5));

    assertThat(derived.findings())
        .extracting(Finding::message)
        .containsExactly(
            "criterion 'growth' is ranked after 'fit', but its significance 2.5 makes it more"
                + " important than 3 makes the other");
  }

  @Test
  void refusesSignificancesThatAreNotAboveZero() {
    assertThatThrownBy(() -> Fucom.weigh(ImmutableMap.of("fit", 0.0)))
        .hasMessage("significance of criterion 'fit' must be finite and above zero: 0.0");
    assertThatThrownBy(() -> Fucom.weigh(ImmutableMap.of("fit", Double.POSITIVE_INFINITY)))
        .hasMessage("significance of criterion 'fit' must be finite and above zero: Infinity");
  }
}
