package org.openkam.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;

final class GateLinterTest {
  @Test
  void findsGatesThatNobodyCanPassTogether() {
    SelectionModel model =
        SampleModels.withCriteria(3)
            .addGates(
                Gate.builder()
                    .id("ceiling")
                    .threshold(new Threshold("viability", Threshold.Side.AT_MOST, 30))
                    .build(),
                Gate.atLeast("viability", 40))
            .build();

    assertThat(ModelLinter.check(model))
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "CONTRADICTING_GATES",
                Finding.Severity.BLOCKING,
                "sample",
                "no account can pass both gate 'viability' and gate 'ceiling'"));
  }

  @ParameterizedTest
  @CsvSource({"40, 40, 0", "39, 40, 0", "41, 40, 1"})
  void aMinimumMayEqualTheMaximum(double minimum, double maximum, int findings) {
    SelectionModel model =
        SampleModels.withCriteria(3)
            .addGates(
                Gate.atLeast("viability", minimum),
                Gate.builder()
                    .id("ceiling")
                    .threshold(new Threshold("viability", Threshold.Side.AT_MOST, maximum))
                    .build())
            .build();

    assertThat(ModelLinter.check(model)).hasSize(findings);
  }

  @Test
  void findsGatesBeyondTheBoundsOfWhatTheyMeasure() {
    SelectionModel model =
        SampleModels.withCriteria(3)
            .addGates(Gate.atLeast("c1", 40), Gate.atMost("c2", -1), Gate.atLeast("c3", 10))
            .build();

    assertThat(ModelLinter.check(model))
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple("GATE_OUT_OF_REACH", "c1", "gate 'c1' asks for 40, but 'c1' goes from 0 to 10"),
            tuple("GATE_OUT_OF_REACH", "c2", "gate 'c2' asks for -1, but 'c2' goes from 0 to 10"));
  }

  @Test
  void hasNothingToSayOfGatesThatPeopleDecide() {
    SelectionModel model =
        SampleModels.withCriteria(3)
            .addGates(Gate.builder().id("benefit").build(), Gate.atMost("other", 1))
            .build();

    assertThat(ModelLinter.check(model)).isEmpty();
  }
}
