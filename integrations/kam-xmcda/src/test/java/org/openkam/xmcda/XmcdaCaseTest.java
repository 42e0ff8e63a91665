package org.openkam.xmcda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.sampling.Uncertain;
import org.openkam.scoring.sorting.LimitingProfiles;

final class XmcdaCaseTest {
  private static final Criterion REVENUE =
      Criterion.builder()
          .id("revenue")
          .labels(Labels.of("Revenue"))
          .scale(Scale.interval(0, 1_000_000))
          .build();
  private static final Criterion COMPLAINTS =
      Criterion.builder()
          .id("complaints")
          .labels(Labels.of("Complaints"))
          .preference(Preference.LESS)
          .scale(Scale.builder().type(Scale.Type.INTERVAL).build())
          .build();
  private static final Criterion FIT =
      Criterion.builder()
          .id("fit")
          .labels(Labels.of("Fit"))
          .scale(
              Scale.ordinal(
                  List.of(
                      new Scale.Level(1, Labels.of("low")), new Scale.Level(2, Labels.of("high")))))
          .build();

  @Test
  void readsAlternativesThatAreActiveAndReal() throws IOException {
    assertThat(sample().alternatives())
        .containsExactly(AccountId.of("cartech"), AccountId.of("vicom"));
  }

  @Test
  void readsTheMatrixWithNumbersLevelsAndCellsThatAreNotMeasured() throws IOException {
    assertThat(sample().criteria()).containsExactly(REVENUE, COMPLAINTS, FIT);
    assertThat(sample().matrix())
        .isEqualTo(
            DecisionMatrix.of(
                List.of(AccountId.of("cartech"), AccountId.of("vicom")),
                List.of(REVENUE, COMPLAINTS, FIT),
                new double[][] {{600_000, 10, 2}, {950_000.5, Double.NaN, 1}}));
  }

  @Test
  void takesCriteriaOfTheCaller() throws IOException {
    Criterion ratio = REVENUE.toBuilder().scale(Scale.ratio("EUR")).build();

    assertThat(sample().matrix(List.of(ratio)).criteria()).containsExactly(ratio);
    assertThat(sample().matrix(List.of(ratio)).column(0)).containsExactly(600_000, 950_000.5);
  }

  @Test
  void readsWeights() throws IOException {
    assertThat(sample().weights())
        .isEqualTo(
            Weights.proportional(ImmutableMap.of("revenue", 0.5, "complaints", 0.3, "fit", 0.2)));
    assertThat(sample().weights("weights")).isEqualTo(sample().weights());
  }

  @Test
  void refusesWeightsThatAreMissingDoubledOrNoNumbers() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sample().weights("Importance"))
        .withMessage("documents must state weights once: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(values("weights", "<real>1</real>"), values("Importance", "<real>1</real>"))
                    .weights())
        .withMessage("documents must state weights once: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(values("weights", "<label>much</label>")).weights())
        .withMessage("weight of criterion 'c' must be a number: Label[text=much]");
  }

  @Test
  void takesTheOnlyValuesOfCriteriaAsWeights() throws IOException {
    assertThat(of(values("", "<real>3</real>")).weights())
        .isEqualTo(Weights.proportional(ImmutableMap.of("c", 3.0)));
  }

  private static String values(String concept, String value) {
    return "<criteriaValues mcdaConcept='%s'><criterionValues><criterionID>c</criterionID>"
            .formatted(concept)
        + "<values><value>"
        + value
        + "</value></values></criterionValues></criteriaValues>";
  }

  @Test
  void refusesAThresholdThatIsNotConstant() throws IOException {
    XmcdaCase problem = sample();

    assertThatIllegalArgumentException()
        .isThrownBy(problem::thresholds)
        .withMessage(
            "preference threshold of criterion 'revenue' must be constant: Affine[slope=0.1,"
                + " intercept=5000.0, type=DIRECT]");
  }

  @Test
  void readsThresholdsUnderBothNames() throws IOException {
    XmcdaCase problem =
        of(
            """
            <criteriaThresholds>
            <criterionThresholds><criterionID>a</criterionID><thresholds>
            <threshold mcdaConcept='ind'><constant><real>1</real></constant></threshold>
            <threshold mcdaConcept='pref'><constant><real>2</real></constant></threshold>
            <threshold mcdaConcept='veto'><constant><real>3</real></constant></threshold>
            </thresholds></criterionThresholds>
            <criterionThresholds><criterionID>b</criterionID><thresholds>
            <threshold mcdaConcept='indifference'><constant><real>4</real></constant></threshold>
            </thresholds></criterionThresholds></criteriaThresholds>\
            """);

    assertThat(problem.thresholds())
        .isEqualTo(ImmutableMap.of("a", Thresholds.of(1, 2, 3), "b", Thresholds.of(4, 4)));
  }

  @Test
  void readsBoundedCategoriesAsLimitingProfiles() throws IOException {
    XmcdaCase problem = sample();

    assertThat(problem.limitingProfiles())
        .isEqualTo(
            LimitingProfiles.of(
                List.of("OTHER", "KEY"),
                List.of(ImmutableMap.of("revenue", 500_000.0, "complaints", 12.0))));
  }

  @Test
  void refusesCategoriesThatFormNoChain() throws IOException {
    XmcdaCase central =
        of(
            "<categoriesProfiles><categoryProfile><categoryID>A</categoryID><central>"
                + "<alternativeID>x</alternativeID></central></categoryProfile>"
                + "</categoriesProfiles>");
    assertThatIllegalArgumentException()
        .isThrownBy(central::limitingProfiles)
        .withMessage("category 'A' must have bounds rather than a central profile");
    assertThatIllegalArgumentException()
        .isThrownBy(of(bounds("A", "", "x"), bounds("B", "y", ""))::limitingProfiles)
        .withMessage("no category has the lower bound that is next: Optional[x]");
    assertThatIllegalArgumentException()
        .isThrownBy(of(bounds("A", "", "x"), bounds("B", "", "y"))::limitingProfiles)
        .withMessage("categories must have different lower bounds: 'B'");
  }

  private static String bounds(String category, String lower, String upper) {
    return "<categoriesProfiles><categoryProfile><categoryID>"
        + category
        + "</categoryID><bounding>"
        + bound("lowerBound", lower)
        + bound("upperBound", upper)
        + "</bounding></categoryProfile></categoriesProfiles>";
  }

  private static String bound(String name, String alternative) {
    return alternative.isEmpty()
        ? ""
        : "<%1$s><alternativeID>%2$s</alternativeID></%1$s>".formatted(name, alternative);
  }

  @Test
  void readsIntervalsAsUncertainValues() throws IOException {
    XmcdaCase problem =
        of(
            scale("c", "max"),
            cell(
                "a",
                "<interval><lowerBound><real>1</real></lowerBound><upperBound><real>3</real>"
                    + "</upperBound></interval>"),
            cell("b", "<interval><lowerBound><real>1</real></lowerBound></interval>"),
            cell("d", "<boolean>true</boolean>"));

    assertThat(problem.uncertain())
        .isEqualTo(ImmutableTable.of(AccountId.of("a"), "c", new Uncertain.Interval(1, 3)));
    assertThat(problem.matrix().column(0)).containsExactly(Double.NaN, Double.NaN, 1);
  }

  @Test
  void refusesACriterionWithoutADirection() throws IOException {
    XmcdaCase problem = of("<criteria><criterion id='c'/></criteria>");

    assertThatIllegalArgumentException()
        .isThrownBy(problem::criteria)
        .withMessage(
            "criterion 'c' has no scale in the documents; pass a criterion of your own to"
                + " matrix(List)");
    assertThat(problem.findings())
        .extracting(Finding::code, Finding::message)
        .containsExactly(tuple("XMCDA_DIRECTION_MISSING", "criterion 'c' has no direction"));
  }

  @Test
  void refusesACellThatTheScaleCannotTake() throws IOException {
    XmcdaCase label = of(scale("c", "max"), cell("a", "<label>good</label>"));
    assertThatIllegalArgumentException()
        .isThrownBy(label::matrix)
        .withMessage(
            "account 'a' must have a number or a level of its scale on criterion 'c':"
                + " Label[text=good]");
    XmcdaCase fuzzy = of(scale("c", "max"), cell("a", "<fuzzyNumber/>"));
    assertThatIllegalArgumentException()
        .isThrownBy(fuzzy::matrix)
        .withMessage(
            "account 'a' must have a number or a level of its scale on criterion 'c':"
                + " Unsupported[kind=fuzzyNumber]");
  }

  @Test
  void refusesWhatTwoDocumentsStateDifferently() throws IOException {
    XmcdaCase problem = of(scale("c", "max"), scale("c", "min"));

    assertThat(problem.findings()).extracting(Finding::code).contains("XMCDA_CONTRADICTION");
    assertThatIllegalArgumentException()
        .isThrownBy(problem::criteria)
        .withMessageStartingWith("scale of criterion 'c' must be the same in all documents: ");
    XmcdaCase cells =
        of(scale("c", "max"), cell("a", "<real>1</real>"), cell("a", "<real>2</real>"));
    assertThatIllegalArgumentException()
        .isThrownBy(cells::matrix)
        .withMessage(
            "performance of 'a' on 'c' must be the same in all documents: Numeric[value=1.0] and"
                + " Numeric[value=2.0]");
    assertThat(of(scale("c", "max"), scale("c", "max")).criteria()).hasSize(1);
  }

  @Test
  void reportsWhatIsInactiveUnknownOrNotOnItsScale() throws IOException {
    assertThat(sample().findings())
        .extracting(Finding::message)
        .containsExactly("alternative 'eastholm' is inactive and left out");
    XmcdaCase problem =
        of(
            "<alternatives><alternative id='x'/></alternatives>"
                + "<criteria><criterion id='c'/></criteria>"
                + cell("a", "<label>odd</label>")
                + "<criteriaScales><criterionScales><criterionID>c</criterionID><scales><scale>"
                + "<qualitative><preferenceDirection>max</preferenceDirection><valuedLabels>"
                + "<valuedLabel><label>even</label><value><real>1</real></value></valuedLabel>"
                + "</valuedLabels></qualitative></scale></scales></criterionScales>"
                + "</criteriaScales>"
                + values("weights", "<real>1</real>").replace(">c<", ">z<"));

    assertThat(problem.findings())
        .extracting(Finding::message)
        .containsExactly(
            "alternative 'a' is not listed",
            "criterion 'z' is not listed",
            "scale of criterion 'c' has no label 'odd'");
  }

  private static String scale(String criterion, String direction) {
    return ("<criteria><criterion id='%1$s'/></criteria><criteriaScales><criterionScales>"
            + "<criterionID>%1$s</criterionID><scales><scale><quantitative>"
            + "<preferenceDirection>%2$s</preferenceDirection></quantitative></scale></scales>"
            + "</criterionScales></criteriaScales>")
        .formatted(criterion, direction);
  }

  private static String cell(String alternative, String value) {
    return "<performanceTable><alternativePerformances><alternativeID>"
        + alternative
        + "</alternativeID><performance><criterionID>c</criterionID><values><value>"
        + value
        + "</value></values></performance></alternativePerformances></performanceTable>";
  }

  private static XmcdaCase sample() throws IOException {
    return XmcdaCase.of(
        Xmcda.readFolder(Path.of("src/test/resources/xmcda/samples/16-v4-full-own/in")));
  }

  private static XmcdaCase of(String... contents) throws IOException {
    ImmutableList.Builder<XmcdaReading> readings = ImmutableList.builder();
    for (String content : contents) {
      String text =
          "<xmcda xmlns='http://www.decision-deck.org/2021/XMCDA-4.0.0'>" + content + "</xmcda>";
      readings.add(Xmcda.read("test", ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
    }
    return XmcdaCase.of(readings.build());
  }
}
