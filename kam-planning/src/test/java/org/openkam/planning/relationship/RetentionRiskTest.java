package org.openkam.planning.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.planning.Portfolios;

final class RetentionRiskTest {
  private static final ImmutableMap<String, Double> SAFE =
      ImmutableMap.of("phase", 2.0, "contacts", 2.0, "switching-barrier", 0.5, "viability", 40.0);

  @Test
  @Tag("R156")
  void oneContactInPhaseOneIsAHighRiskForBothReasons() {
    RetentionRisk risk = risk(ImmutableMap.of("phase", 1.0, "contacts", 1.0));

    assertThat(risk.level()).isEqualTo(RetentionRisk.Level.HIGH);
    assertThat(risk.reasons())
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple("PHASE_BELOW_MINIMUM", "acme", "phase is 1, but must be at least 2"),
            tuple("CONTACTS_BELOW_MINIMUM", "acme", "contacts is 1, but must be at least 2"),
            tuple(
                "GATE_UNKNOWN",
                "acme",
                "Switching barrier is not known, and what is not known does not pass"),
            tuple(
                "GATE_UNKNOWN",
                "acme",
                "viability is not known, and what is not known does not pass"));
  }

  @Test
  void risesWithTheNumberOfReasons() {
    assertThat(risk(SAFE).level()).isEqualTo(RetentionRisk.Level.LOW);
    assertThat(risk(SAFE).reasons()).isEmpty();
    assertThat(risk(with("viability", 39.9)).level()).isEqualTo(RetentionRisk.Level.MEDIUM);
    assertThat(risk(with("switching-barrier", 0.49)).reasons())
        .extracting(Finding::code)
        .containsExactly("SWITCHING_BARRIER_BELOW_MINIMUM");
    assertThat(risk(ImmutableMap.of()).level()).isEqualTo(RetentionRisk.Level.UNKNOWN);
    assertThat(risk(ImmutableMap.of("phase", 3.0)).level()).isEqualTo(RetentionRisk.Level.LOW);
    assertThat(risk(ImmutableMap.of("phase", 1.0)).level()).isEqualTo(RetentionRisk.Level.MEDIUM);
    assertThat(risk(ImmutableMap.of("phase", 1.0, "contacts", 5.0)).level())
        .isEqualTo(RetentionRisk.Level.MEDIUM);
  }

  @Test
  void takesOtherConditionsAndAnotherLimit() {
    RetentionRisk risk =
        RetentionRisk.builder()
            .account(Portfolios.account("acme", ImmutableMap.of("complaints", 9.0)))
            .conditions(List.of(Gate.atMost("complaints", 5), Gate.builder().id("loyal").build()))
            .highFrom(1)
            .build();

    assertThat(risk.level()).isEqualTo(RetentionRisk.Level.HIGH);
    assertThat(risk.reasons())
        .extracting(Finding::code)
        .containsExactly("COMPLAINTS_ABOVE_MAXIMUM", "GATE_UNKNOWN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RetentionRisk.builder()
                    .account(Portfolios.account("acme", ImmutableMap.of()))
                    .highFrom(0)
                    .build())
        .withMessage("retention risk of 'acme' must be high from at least one reason: 0");
  }

  @Test
  @Tag("R077")
  void bridgesAndSharedSystemsMakeItHardToPart() {
    CoverageMatrix bridges =
        CoverageMatrices.bridgeFunctions()
            .withCovered(
                List.of(
                    "product-development",
                    "production",
                    "purchasing",
                    "logistics",
                    "finance",
                    "it"));
    CoverageMatrix systems = CoverageMatrices.checklist("systems", List.of("ordering", "stock"));

    assertThat(
            new RetentionRisk.SwitchingBarrier(
                bridges, systems.withCovered(List.of("ordering", "stock"))))
        .returns(6.0 / 9, barrier -> barrier.height().orElseThrow());
    assertThat(
            new RetentionRisk.SwitchingBarrier(bridges, systems.withCovered(List.of("ordering")))
                .height())
        .hasValue(6.0 / 9 * 0.5);
    assertThat(
            new RetentionRisk.SwitchingBarrier(
                    bridges, CoverageMatrices.checklist("systems", List.of()))
                .height())
        .hasValue(6.0 / 9);
    CoverageMatrix inapplicable =
        CoverageMatrices.checklist("bridges", List.of("it"))
            .with(
                "it",
                CoverageMatrices.DONE,
                CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE));
    assertThat(new RetentionRisk.SwitchingBarrier(inapplicable, systems).height()).isEmpty();
  }

  private static Map<String, Double> with(String figure, double value) {
    return ImmutableMap.<String, Double>builder()
        .putAll(SAFE)
        .put(figure, value)
        .buildKeepingLast();
  }

  private static RetentionRisk risk(Map<String, Double> figures) {
    return RetentionRisk.builder().account(Portfolios.account("acme", figures)).build();
  }
}
