package org.openkam.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class GateTest {
  @Test
  void aValueEqualToTheLimitPasses() {
    Threshold minimum = new Threshold("viability", Threshold.Side.AT_LEAST, 40);
    Threshold maximum = new Threshold("attempts", Threshold.Side.AT_MOST, 3);

    assertThat(minimum.assess(OptionalDouble.of(40))).isEqualTo(Gate.Status.MET);
    assertThat(minimum.assess(OptionalDouble.of(39.9))).isEqualTo(Gate.Status.NOT_MET);
    assertThat(maximum.assess(OptionalDouble.of(3))).isEqualTo(Gate.Status.MET);
    assertThat(maximum.assess(OptionalDouble.of(6))).isEqualTo(Gate.Status.NOT_MET);
  }

  @Test
  void whatIsNotKnownNeverPasses() {
    Gate.Status status =
        new Threshold("x", Threshold.Side.AT_LEAST, 1).assess(OptionalDouble.empty());

    assertThat(status).isEqualTo(Gate.Status.UNKNOWN);
    assertThat(status.passes()).isFalse();
    assertThat(Gate.Status.MET.passes()).isTrue();
  }

  @Test
  void bothTogetherAreAsBadAsTheWorse() {
    assertThat(Gate.Status.MET.and(Gate.Status.MET)).isEqualTo(Gate.Status.MET);
    assertThat(Gate.Status.MET.and(Gate.Status.UNKNOWN)).isEqualTo(Gate.Status.UNKNOWN);
    assertThat(Gate.Status.UNKNOWN.and(Gate.Status.NOT_MET)).isEqualTo(Gate.Status.NOT_MET);
    assertThat(Gate.Status.NOT_MET.and(Gate.Status.MET)).isEqualTo(Gate.Status.NOT_MET);
  }

  @Test
  void namesItsReason() {
    assertThat(Gate.atLeast("viability", 40).reason()).isEqualTo("VIABILITY_BELOW_MINIMUM");
    assertThat(Gate.atMost("cost to serve", 3).reason()).isEqualTo("COST_TO_SERVE_ABOVE_MAXIMUM");
    assertThat(Gate.builder().id("admitted").build().reason()).isEqualTo("ADMITTED_NOT_MET");
  }

  @Test
  void refusesLimitsWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.atLeast("x", Double.NaN))
        .withMessage("threshold on 'x' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Threshold("", Threshold.Side.AT_MOST, 1))
        .withMessage("figure name must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.builder().id("").build())
        .withMessage("gate id must not be blank: ''");
  }

  @Test
  void saysWhyAMeasuredValueDoesNotPass() {
    Gate viability = Gate.atLeast("viability", 40);

    assertThat(viability.check("acme", OptionalDouble.of(40))).isEmpty();
    Finding low = viability.check("acme", OptionalDouble.of(20)).orElseThrow();
    assertThat(low.code()).isEqualTo("VIABILITY_BELOW_MINIMUM");
    assertThat(low.subject()).isEqualTo("acme");
    assertThat(low.message()).isEqualTo("viability is 20, but must be at least 40");
    assertThat(Gate.atMost("attempts", 3).check("acme", OptionalDouble.of(6)).orElseThrow())
        .extracting(Finding::code, Finding::message)
        .containsExactly("ATTEMPTS_ABOVE_MAXIMUM", "attempts is 6, but must be at most 3");
    assertThat(viability.check("acme", OptionalDouble.empty()).orElseThrow())
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            "GATE_UNKNOWN", "viability is not known, and what is not known does not pass");
  }

  @Test
  void saysWhyWhatPeopleFoundDoesNotPass() {
    Gate admitted = Gate.builder().id("admitted").build();

    assertThat(admitted.check("acme", Gate.Status.MET)).isEmpty();
    assertThat(admitted.check("acme", Gate.Status.NOT_MET).orElseThrow())
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly("ADMITTED_NOT_MET", "acme", "admitted is not met");
    assertThat(admitted.check("acme", Gate.Status.UNKNOWN).orElseThrow().code())
        .isEqualTo("GATE_UNKNOWN");
    assertThat(admitted.check("acme", OptionalDouble.of(1)).orElseThrow().code())
        .isEqualTo("GATE_UNKNOWN");
  }
}
