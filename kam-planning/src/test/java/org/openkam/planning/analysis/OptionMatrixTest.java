package org.openkam.planning.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;

final class OptionMatrixTest {
  private static final MainIssue ISSUE =
      MainIssue.builder().id("I1").question("How can we grow?").addItems("S1", "O1").build();

  @Test
  void ranksTheOptionsOfAnIssueByAnyStrategy() {
    Criterion effect = Criterion.more("effect", Scale.interval(0, 10));
    Criterion cost = Criterion.less("cost", Scale.ratio("kEUR", 0, 100));
    OptionMatrix matrix =
        new OptionMatrix(
            ISSUE,
            DecisionMatrix.of(
                ImmutableList.of(AlternativeId.of("joint lab"), AlternativeId.of("price cut")),
                ImmutableList.of(effect, cost),
                new double[][] {{9, 40}, {4, 60}}),
            Weights.proportional(ImmutableMap.of("effect", 3.0, "cost", 1.0)));

    // 0.75 * 0.9 + 0.25 * 0.6 = 0.825 against 0.75 * 0.4 + 0.25 * 0.4 = 0.4
    assertThat(matrix.rank(WeightedSum.standard()).scores())
        .containsExactly(new double[] {0.825, 0.4}, within(1e-15));
    assertThat(matrix.choose("C1", WeightedSum.standard()))
        .isEqualTo(new OptionMatrix.Decision("C1", "I1", "joint lab"));
    assertThat(matrix.choose("C1", Topsis.withNormalization(Normalizations.MIN_MAX)).option())
        .isEqualTo("joint lab");
  }

  @Test
  void refusesAChoiceWithoutAlternative() {
    DecisionMatrix one =
        DecisionMatrix.of(
            ImmutableList.of(AlternativeId.of("joint lab")),
            ImmutableList.of(Criterion.more("effect", Scale.interval(0, 10))),
            new double[][] {{9}});

    assertThatThrownBy(
            () ->
                new OptionMatrix(ISSUE, one, Weights.proportional(ImmutableMap.of("effect", 1.0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("choice matrix of issue 'I1' must have at least two options: [joint lab]");
    assertThatThrownBy(() -> new OptionMatrix.Decision("", "I1", "x"))
        .hasMessage("choice id must not be blank: ''");
    assertThatThrownBy(() -> new OptionMatrix.Decision("C1", "I1", " "))
        .hasMessage("choice 'C1' must name its option: ' '");
  }

  @Test
  @Tag("R136")
  void findsIssuesAndChoicesThatHangInTheAir() {
    Traceability trail =
        Traceability.builder()
            .swot(Swots.twoEach())
            .addIssues(ISSUE)
            .addIssues(MainIssue.builder().id("I2").question("And then?").build())
            .addIssues(MainIssue.builder().id("I3").question("Why?").addItems("S1", "O9").build())
            .addChoices(new OptionMatrix.Decision("C1", "I1", "joint lab"))
            .addChoices(new OptionMatrix.Decision("C2", "", "price cut"))
            .addChoices(new OptionMatrix.Decision("C3", "I3", "wait"))
            .build();

    assertThat(trail.check())
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple("UNTRACED_ISSUE", "I2", "issue 'I2' follows from no statement"),
            tuple("ISSUE_NOT_ANSWERED", "I2", "no choice answers issue 'I2'"),
            tuple(
                "UNTRACED_ISSUE",
                "I3",
                "issue 'I3' follows from O9, which the analysis does not hold"),
            tuple("UNTRACED_CHOICE", "C2", "choice 'C2' answers '', which is no main issue"));
    assertThat(trail.ids())
        .containsExactly(
            "S1", "S2", "W1", "W2", "O1", "O2", "T1", "T2", "I1", "I2", "I3", "C1", "C2", "C3");
  }

  @Test
  void findsNothingWhereEveryChoiceAnswersAnIssue() {
    ImmutableList<MainIssue> issues = Swots.confronted().issues(AnalysisPolicy.standard());
    Traceability.Builder trail = Traceability.builder().swot(Swots.twoEach()).issues(issues);
    issues.forEach(
        issue ->
            trail.addChoices(new OptionMatrix.Decision("C" + issue.id(), issue.id(), "do it")));

    assertThat(trail.build().check()).isEmpty();
  }
}
