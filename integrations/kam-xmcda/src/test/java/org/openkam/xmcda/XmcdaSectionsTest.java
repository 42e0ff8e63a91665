package org.openkam.xmcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.outranking.Electre3;
import org.openkam.scoring.outranking.PairMatrix;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.sorting.Classification;
import org.openkam.scoring.strategy.Scoring;

final class XmcdaSectionsTest {
  private static final Criterion MARGIN = Criterion.more("margin", Scale.interval(0, 10));
  private static final Criterion EFFORT = Criterion.less("effort", Scale.interval(0, 4));
  private static final Criterion FIT =
      Criterion.more(
          "fit",
          Scale.ordinal(
              List.of(
                  new Scale.Level(1, Labels.of("low")), new Scale.Level(2, Labels.of("high")))));
  private static final AccountId ACME = AccountId.of("acme");
  private static final AccountId VICOM = AccountId.of("vicom");
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("margin", 3.0, "effort", 1.0));

  @Test
  void aMatrixIsReadAgainAsItWas() throws IOException {
    DecisionMatrix matrix =
        DecisionMatrix.of(
            List.of(ACME, VICOM),
            List.of(MARGIN, EFFORT, FIT),
            new double[][] {{8, Double.NaN, 2}, {5, 1, 1}});

    XmcdaCase again = again(XmcdaSections.problem(matrix).build());

    assertThat(again.matrix()).isEqualTo(matrix);
    assertThat(again.findings()).isEmpty();
  }

  @Test
  void statesALevelByItsLabelAndANumberBetweenLevelsAsNumber() {
    DecisionMatrix matrix =
        DecisionMatrix.of(List.of(ACME, VICOM), List.of(FIT), new double[][] {{2}, {1.5}});

    assertThat(XmcdaSections.problem(matrix).build().performances().get(0).entries())
        .isEqualTo(
            ImmutableMap.of(
                "acme",
                ImmutableMap.of("fit", XmcdaValue.of("high")),
                "vicom",
                ImmutableMap.of("fit", XmcdaValue.of(1.5))));
  }

  @Test
  void refusesACriterionWithATarget() {
    Criterion target = MARGIN.toBuilder().preference(Preference.target(3)).build();
    DecisionMatrix matrix = DecisionMatrix.of(List.of(ACME), List.of(target), new double[][] {{8}});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> XmcdaSections.problem(matrix))
        .withMessage(
            "criterion 'margin' must have more or less as better to be written as XMCDA: near 3.0"
                + " is better");
  }

  @Test
  void weightsAndThresholdsAreReadAgainAsTheyWere() throws IOException {
    ImmutableMap<String, Thresholds> thresholds =
        ImmutableMap.of("margin", Thresholds.of(1, 2, 3), "effort", Thresholds.of(0, 1));
    XmcdaDocument document =
        XmcdaDocument.builder()
            .addCriterionValues(XmcdaSections.weights(WEIGHTS))
            .addThresholds(XmcdaSections.thresholds(thresholds))
            .build();

    assertThat(again(document).weights()).isEqualTo(WEIGHTS);
    assertThat(again(document).thresholds()).isEqualTo(thresholds);
  }

  @Test
  void statesScoresClassesAndPairs() {
    DecisionMatrix matrix =
        DecisionMatrix.of(
            List.of(ACME, VICOM), List.of(MARGIN, EFFORT), new double[][] {{8, 1}, {4, 4}});
    Scoring scoring = WeightedSum.standard().score(matrix, WEIGHTS);
    PairMatrix pairs = Electre3.standard().concordance(matrix, WEIGHTS);

    // acme: 3/4 · 8/10 + 1/4 · 3/4; vicom: 3/4 · 4/10
    assertThat(XmcdaSections.scores(scoring))
        .isEqualTo(
            XmcdaSection.<XmcdaValue>of(
                    ImmutableMap.of(
                        "acme", XmcdaValue.of(scoring.score(0)),
                        "vicom", XmcdaValue.of(scoring.score(1))))
                .withConcept("scores"));
    assertThat(scoring.score(1)).isEqualTo(0.75 * 0.4);
    assertThat(XmcdaSections.comparisons(pairs).entries())
        .isEqualTo(
            ImmutableMap.of(
                "acme",
                ImmutableMap.of("acme", XmcdaValue.of(1), "vicom", XmcdaValue.of(1)),
                "vicom",
                ImmutableMap.of("acme", XmcdaValue.of(0), "vicom", XmcdaValue.of(1))));
    assertThat(
            XmcdaSections.assignments(
                    Classification.of(
                        List.of(ACME, VICOM), List.of("other", "key"), new int[] {1, 0}, List.of()))
                .entries())
        .isEqualTo(
            ImmutableMap.of(
                "acme", XmcdaAssignment.to("key"), "vicom", XmcdaAssignment.to("other")));
  }

  @Test
  void writesTheSameTextAlways() {
    XmcdaDocument document =
        XmcdaDocument.builder().addCriterionValues(XmcdaSections.weights(WEIGHTS)).build();

    assertThat(Xmcda.write(document, XmcdaVersion.V4))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmcda xmlns="http://www.decision-deck.org/2021/XMCDA-4.0.0">
              <criteriaValues mcdaConcept="weights">
                <criterionValues>
                  <criterionID>margin</criterionID>
                  <values>
                    <value>
                      <real>3.0</real>
                    </value>
                  </values>
                </criterionValues>
                <criterionValues>
                  <criterionID>effort</criterionID>
                  <values>
                    <value>
                      <real>1.0</real>
                    </value>
                  </values>
                </criterionValues>
              </criteriaValues>
            </xmcda>
            """);
  }

  private static XmcdaCase again(XmcdaDocument document) throws IOException {
    String xml = Xmcda.write(document, XmcdaVersion.V4);
    return XmcdaCase.of(
        List.of(Xmcda.read("again", ByteSource.wrap(xml.getBytes(StandardCharsets.UTF_8)))));
  }
}
