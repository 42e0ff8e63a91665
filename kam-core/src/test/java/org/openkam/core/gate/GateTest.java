package org.openkam.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class GateTest {
  @Test
  void aValueEqualToTheLimitPasses() {
    Threshold minimum = new Threshold("viability", Threshold.Side.AT_LEAST, 40);
    Threshold maximum = new Threshold("attempts", Threshold.Side.AT_MOST, 3);

    assertThat(minimum.assess(OptionalDouble.of(40))).isEqualTo(GateStatus.MET);
    assertThat(minimum.assess(OptionalDouble.of(39.9))).isEqualTo(GateStatus.NOT_MET);
    assertThat(maximum.assess(OptionalDouble.of(3))).isEqualTo(GateStatus.MET);
    assertThat(maximum.assess(OptionalDouble.of(6))).isEqualTo(GateStatus.NOT_MET);
  }

  @Test
  void whatIsNotKnownNeverPasses() {
    GateStatus status =
        new Threshold("x", Threshold.Side.AT_LEAST, 1).assess(OptionalDouble.empty());

    assertThat(status).isEqualTo(GateStatus.UNKNOWN);
    assertThat(status.passes()).isFalse();
    assertThat(GateStatus.MET.passes()).isTrue();
  }

  @Test
  void bothTogetherAreAsBadAsTheWorse() {
    assertThat(GateStatus.MET.and(GateStatus.MET)).isEqualTo(GateStatus.MET);
    assertThat(GateStatus.MET.and(GateStatus.UNKNOWN)).isEqualTo(GateStatus.UNKNOWN);
    assertThat(GateStatus.UNKNOWN.and(GateStatus.NOT_MET)).isEqualTo(GateStatus.NOT_MET);
    assertThat(GateStatus.NOT_MET.and(GateStatus.MET)).isEqualTo(GateStatus.NOT_MET);
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
        .withMessage("threshold must name its measure: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.builder().id("").build())
        .withMessage("gate id must not be blank: ''");
  }
}
