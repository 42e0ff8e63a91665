package org.openkam.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;

final class ModelLinterTest {
  @Test
  @Tag("R042")
  void advisesThreeToEightCriteria() {
    assertThat(ModelLinter.check(SampleModels.withCriteria(3).build())).isEmpty();
    assertThat(ModelLinter.check(SampleModels.withCriteria(8).build())).isEmpty();
    assertThat(ModelLinter.check(SampleModels.withCriteria(2).build()))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                Finding.Severity.BLOCKING,
                "the model has 2 criteria with weight; at least 3 are needed"));
    assertThat(ModelLinter.check(SampleModels.withCriteria(9).build()))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                Finding.Severity.WARNING,
                "the model has 9 criteria with weight; more than 8 blur the choice"));
  }

  @Test
  @Tag("R005")
  void refusesToCallOneCriterionASelection() {
    assertThat(ModelLinter.check(SampleModels.of(SampleModels.financial("revenue"))))
        .extracting(Finding::code)
        .containsExactly("SINGLE_CRITERION_SELECTION", "TOO_FEW_CRITERIA", "ONLY_FINANCIAL");
  }

  @Test
  @Tag("R006")
  void wantsMoreThanMoney() {
    Criterion revenue = SampleModels.financial("revenue");
    Criterion margin = SampleModels.financial("margin");
    Criterion profit = SampleModels.financial("profit");
    Criterion fit = Criterion.more("cultural-fit", Scale.interval(0, 10));

    assertThat(ModelLinter.check(SampleModels.of(revenue, margin, profit)))
        .extracting(Finding::message)
        .containsExactly(
            "every criterion is financial (revenue, margin, profit); add one about the relation,"
                + " the strategy or the fit");
    assertThat(ModelLinter.check(SampleModels.of(revenue, margin, profit, fit))).isEmpty();
  }

  @Test
  void asksForBoundsWhereThereIsAWeight() {
    SelectionModel model =
        SampleModels.withCriteria(2)
            .addCriteria(Criterion.more("free", Scale.ratio("EUR")))
            .weights(Weights.proportional(ImmutableMap.of("c1", 1.0, "c2", 1.0, "free", 1.0)))
            .build();

    assertThat(ModelLinter.check(model))
        .extracting(Finding::message)
        .containsExactly(
            "these criteria have a weight but no bounds, so the weight has no meaning of its own:"
                + " free");
  }

  @Test
  void countsOnlyCriteriaThatWeighSomething() {
    SelectionModel model =
        SampleModels.withCriteria(3)
            .weights(Weights.proportional(ImmutableMap.of("c1", 1.0, "c2", 1.0, "c3", 0.0)))
            .build();

    assertThat(ModelLinter.check(model))
        .extracting(Finding::code)
        .containsExactly("TOO_FEW_CRITERIA");
  }

  @Test
  void warnsWhenOneMeasureCountsTwice() {
    SelectionModel model =
        SampleModels.of(
            Criterion.more("size", Scale.interval(0, 10)),
            Criterion.more("scale", Scale.interval(0, 10)).toBuilder().measure("size").build(),
            Criterion.more("fit", Scale.interval(0, 10)));

    assertThat(ModelLinter.check(model))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "MEASURE_COUNTED_TWICE",
                "these criteria read the same measure 'size', so it counts more than once: size,"
                    + " scale"));
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 0", "5, 0", "6, 1"})
  @Tag("R010")
  void advisesThreeToFiveCriteriaForBusinessStrength(int criteria, int findings) {
    SelectionModel model = SampleModels.withCriteria(criteria).build();
    SelectionModel withAxis =
        model.toBuilder().addAxes(AxisModel.of("business-strength", model.weights())).build();

    assertThat(ModelLinter.check(withAxis))
        .filteredOn(finding -> finding.code().equals("AXIS_CRITERIA_COUNT"))
        .hasSize(findings);
  }

  @Test
  @Tag("R009")
  void wantsNumbersAndJudgementForAttractiveness() {
    SelectionModel numeric =
        SampleModels.of(
            Criterion.more("a", Scale.ratio("", 0, 1)),
            Criterion.more("b", Scale.ratio("", 0, 1)),
            Criterion.more("c", Scale.ratio("", 0, 1)),
            Criterion.more("d", Scale.ratio("", 0, 1)),
            Criterion.more("e", Scale.ratio("", 0, 1)));
    SelectionModel judged = SampleModels.withCriteria(5).build();

    assertThat(ModelLinter.check(withAttractiveness(numeric)))
        .extracting(Finding::message)
        .containsExactly(
            "axis 'attractiveness' has no qualitative criterion; it needs numbers and judgement");
    assertThat(ModelLinter.check(withAttractiveness(judged)))
        .extracting(Finding::code)
        .containsExactly("AXIS_LACKS_QUANTITATIVE");
  }

  private static SelectionModel withAttractiveness(SelectionModel model) {
    return model.toBuilder().addAxes(AxisModel.of("attractiveness", model.weights())).build();
  }
}
