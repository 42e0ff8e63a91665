package org.openkam.planning.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class ConfrontationMatrixTest {
  private static final AnalysisPolicy STANDARD = AnalysisPolicy.standard();

  @Test
  @Tag("R147")
  void addsUpFieldsRowsAndColumns() {
    ConfrontationMatrix matrix = Swots.confronted();

    assertThat(matrix.sum(ConfrontationMatrix.Quadrant.ATTACK)).isEqualTo(5); // 2 + 0 + 1 + 2
    assertThat(matrix.sum(ConfrontationMatrix.Quadrant.DEFEND)).isEqualTo(4); // 2 + 0 + 0 + 2
    assertThat(matrix.sum(ConfrontationMatrix.Quadrant.STRENGTHEN)).isEqualTo(-4); // -1 - 2 - 1 + 0
    assertThat(matrix.sum(ConfrontationMatrix.Quadrant.WITHDRAW)).isEqualTo(-4); // -1 - 1 - 1 - 1
    assertThat(matrix.rowSum("S1")).isEqualTo(4);
    assertThat(matrix.rowSum("S2")).isEqualTo(5);
    assertThat(matrix.rowSum("W1")).isEqualTo(-5);
    assertThat(matrix.rowSum("W2")).isEqualTo(-3);
    assertThat(matrix.columnSum("O1")).isEqualTo(1);
    assertThat(matrix.columnSum("O2")).isZero();
    assertThat(matrix.columnSum("T1")).isZero();
    assertThat(matrix.columnSum("T2")).isZero();
    assertThat(matrix.coverage()).hasValue(1);
    assertThat(matrix.check(STANDARD)).isEmpty();
  }

  @Test
  @Tag("R147")
  void asksAboutTheHeaviestRowsFirst() {
    assertThat(Swots.confronted().issues(STANDARD))
        .containsExactly(
            issue(
                "I1",
                "How can we use 'our engineers on site' to seize 'the move to electric'?",
                5,
                "S2",
                "O2"),
            issue(
                "I2",
                "How can we mend 'our late deliveries' so that we do not miss 'the move to"
                    + " electric'?",
                5,
                "W1",
                "O2"),
            issue("I3", "How can we use 'our service' to seize 'their new plant'?", 4, "S1", "O1"),
            issue(
                "I4",
                "How can we mend 'our thin presence abroad' so that we do not miss 'their new"
                    + " plant'?",
                3,
                "W2",
                "O1"));
    assertThat(Swots.confronted().issues(AnalysisPolicy.builder().maxIssues(3).build()))
        .extracting(MainIssue::id)
        .containsExactly("I1", "I2", "I3");
  }

  @Test
  void asksHowToWithstandAndHowNotToBeExposed() {
    ConfrontationMatrix matrix =
        ConfrontationMatrix.builder()
            .swot(Swots.twoEach())
            .scores(
                ImmutableTable.<String, String, Integer>builder()
                    .put("S1", "O1", 1)
                    .put("S1", "T2", 2)
                    .put("W2", "O2", -1)
                    .put("W2", "T1", -2)
                    .build())
            .build();

    assertThat(matrix.issues(STANDARD))
        .extracting(MainIssue::question)
        .containsExactly(
            "How can we use 'our service' to withstand 'their new web shop'?",
            "How can we keep 'our thin presence abroad' from exposing us to 'a cheaper rival'?");
    assertThat(matrix.coverage()).hasValue(0.25);
    assertThat(matrix.check(STANDARD))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "CONFRONTATION_INCOMPLETE",
                "4 of 16 pairs were discussed for 'Cartech'; an empty cell is no zero"),
            tuple("TOO_FEW_ISSUES", "2 main issues follow for 'Cartech'; 3 to 5 make a plan"));
  }

  @Test
  void hasNoCoverageWithoutPairs() {
    SwotAnalysis inside =
        SwotAnalysis.builder()
            .subject("a")
            .addItems(SwotItem.internal("S1", SwotItem.Kind.STRENGTH, "x"))
            .build();
    ConfrontationMatrix matrix = ConfrontationMatrix.builder().swot(inside).build();

    assertThat(matrix.coverage()).isEmpty();
    assertThat(matrix.issues(STANDARD)).isEmpty();
  }

  @Test
  void refusesScoresOffTheScaleAndPairsThatDoNotMeet() {
    assertThatThrownBy(() -> with("S1", "O1", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confrontation of 'S1' with 'O1' must be on the scale from -2 to 2: 3");
    assertThatThrownBy(() -> with("S1", "O1", -3))
        .hasMessage("confrontation of 'S1' with 'O1' must be on the scale from -2 to 2: -3");
    assertThatThrownBy(() -> with("S1", "W1", 1))
        .hasMessage("confrontation must be of an internal with an external item: 'S1', 'W1'");
    assertThatThrownBy(() -> with("O1", "T1", 1))
        .hasMessage("confrontation must be of an internal with an external item: 'O1', 'T1'");
    assertThatThrownBy(() -> with("S1", "O7", 1))
        .hasMessage("no SWOT item 'O7' among [S1, S2, W1, W2, O1, O2, T1, T2]");
    assertThatThrownBy(() -> new ConfrontationScale(0, 2))
        .hasMessage("confrontation scale must reach from below to above zero: [0, 2]");
    assertThatThrownBy(() -> new ConfrontationScale(-2, 0))
        .hasMessage("confrontation scale must reach from below to above zero: [-2, 0]");
    assertThatThrownBy(
            () -> ConfrontationMatrix.Quadrant.of(SwotItem.Kind.THREAT, SwotItem.Kind.STRENGTH))
        .hasMessage("confrontation must be of an internal with an external kind: THREAT, STRENGTH");
    assertThat(with("S1", "O1", 2).rowSum("S1")).isEqualTo(2);
    assertThat(with("S1", "O1", -2).rowSum("S1")).isEqualTo(-2);
    assertThatThrownBy(() -> MainIssue.builder().id("").question("q").build())
        .hasMessage("main issue id must not be blank: ''");
    assertThatThrownBy(() -> MainIssue.builder().id("I1").question(" ").build())
        .hasMessage("main issue 'I1' must ask a question: ' '");
    assertThatThrownBy(() -> MainIssue.builder().id("I1").question("q").weight(-1).build())
        .hasMessage("main issue 'I1' must not weigh below zero: -1");
  }

  private static ConfrontationMatrix with(String row, String column, int score) {
    return ConfrontationMatrix.builder()
        .swot(Swots.twoEach())
        .scores(ImmutableTable.of(row, column, score))
        .build();
  }

  private static MainIssue issue(String id, String question, int weight, String... items) {
    return MainIssue.builder().id(id).question(question).weight(weight).addItems(items).build();
  }
}
