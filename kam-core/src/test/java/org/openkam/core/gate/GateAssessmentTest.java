package org.openkam.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Evidence;

final class GateAssessmentTest {
  private static final Evidence MINUTES =
      Evidence.builder().source("minutes").date(LocalDate.of(2025, 3, 4)).author("Ann").build();

  @Test
  @Tag("R132")
  void restsOnEvidence() {
    Gate.Assessment met = Gate.Assessment.of("internal-meetings", Gate.Status.MET, MINUTES);
    Gate.Assessment open =
        Gate.Assessment.builder()
            .gate("important-stakeholders")
            .status(Gate.Status.UNKNOWN)
            .build();

    assertThat(met.evidence()).hasValue(MINUTES);
    assertThat(met.status().and(open.status())).isEqualTo(Gate.Status.UNKNOWN);
    assertThat(met.status().and(open.status()).passes()).isFalse();
    assertThat(List.of(met, open))
        .filteredOn(assessment -> !assessment.status().passes())
        .extracting(Gate.Assessment::gate)
        .containsExactly("important-stakeholders");
  }

  @Test
  void refusesToBeSureWithoutEvidence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.Assessment.builder().gate("g").status(Gate.Status.NOT_MET).build())
        .withMessage("assessment of gate 'g' must have evidence unless it is unknown: NOT_MET");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gate.Assessment.builder().gate(" ").status(Gate.Status.UNKNOWN).build())
        .withMessage("assessment must name its gate: ' '");
  }
}
