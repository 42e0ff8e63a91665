package org.openkam.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;

/** Columns and rows added and left out, and the long form. */
final class DecisionMatrixShapeTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR"));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("EUR"));
  private static final AccountId ACME = AccountId.of("acme");
  private static final AccountId BOLT = AccountId.of("bolt");
  private static final AccountId CARO = AccountId.of("caro");
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          ImmutableList.of(ACME, BOLT),
          ImmutableList.of(REVENUE, COST),
          new double[][] {{8, 1}, {5, Double.NaN}});

  @Test
  void leavesOutCriteriaAndAccounts() {
    assertThat(MATRIX.withoutCriteria(List.of("cost", "ghost")))
        .isEqualTo(MATRIX.selectCriteria(List.of("revenue")));
    assertThat(MATRIX.withoutAlternatives(List.of(ACME, CARO)))
        .isEqualTo(MATRIX.selectAlternatives(List.of(BOLT)));
    assertThat(MATRIX.withoutAlternatives(List.of(ACME)).rowOf(BOLT)).isZero();
  }

  @Test
  void takesFurtherCriteriaAndAccounts() {
    Criterion fit = Criterion.more("fit", Scale.interval(0, 10));
    DecisionMatrix caro =
        DecisionMatrix.of(List.of(CARO), List.of(REVENUE, COST), new double[][] {{7, 2}});

    assertThat(MATRIX.withCriterion(fit, 4, 9).row(1)).containsExactly(5, Double.NaN, 9);
    assertThat(MATRIX.withAlternatives(caro).accounts()).containsExactly(ACME, BOLT, CARO);
    assertThat(MATRIX.withAlternatives(caro).row(2)).containsExactly(7, 2);
    assertThat(MATRIX.withAlternatives(caro).withoutAlternatives(List.of(CARO))).isEqualTo(MATRIX);
  }

  @Test
  @Tag("R015")
  void holdsAProspectWithoutHistoryAndItsCoverage() {
    Account customer =
        Account.builder().id(ACME).putFigure("revenue", 8).putFigure("cost", 1).build();
    Account prospect =
        Account.builder().id(BOLT).status(Account.Status.PROSPECT).putFigure("cost", 2).build();

    DecisionMatrix matrix = DecisionMatrix.of(List.of(customer, prospect), List.of(REVENUE, COST));

    assertThat(matrix.accounts()).containsExactly(ACME, BOLT);
    assertThat(matrix.findValue(BOLT, "revenue")).isEmpty();
    assertThat(matrix.coverage(1)).isEqualTo(0.5);
    assertThat(matrix.columnCoverage(0)).isEqualTo(0.5);
    assertThat(matrix.columnCoverage(1)).isEqualTo(1);
  }

  @Test
  void listsWhatWasMeasured() {
    assertThat(MATRIX.measurements())
        .containsExactly(
            new DecisionMatrix.Measurement(ACME, "revenue", 8),
            new DecisionMatrix.Measurement(ACME, "cost", 1),
            new DecisionMatrix.Measurement(BOLT, "revenue", 5));
    assertThat(DecisionMatrix.ofMeasurements(List.of(REVENUE, COST), MATRIX.measurements()))
        .isEqualTo(MATRIX);
  }

  @Test
  void keepsAnAccountThatWasNeverMeasured() {
    DecisionMatrix matrix =
        DecisionMatrix.ofMeasurements(
            List.of(ACME, CARO),
            List.of(REVENUE, COST),
            List.of(new DecisionMatrix.Measurement(ACME, "cost", 1)));

    assertThat(matrix.row(1)).containsExactly(Double.NaN, Double.NaN);
    assertThat(matrix.coverage(1)).isZero();
  }

  @Test
  void anEmptyMatrixIsFullyCovered() {
    DecisionMatrix empty = DecisionMatrix.of(List.of(), List.of(REVENUE), new double[0][]);

    assertThat(empty.columnCoverage(0)).isEqualTo(1);
    assertThat(empty.blockCount()).isZero();
    assertThat(MATRIX.selectCriteria(List.of()).coverage(0)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> empty.rowOf(ACME))
        .withMessage("no account 'acme' in the matrix");
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.withCriterion(Criterion.more("fit", Scale.interval(0, 1)), 1))
        .withMessage("criterion 'fit' must have one value for each of 2 alternatives: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.withCriterion(COST, 1, 2))
        .withMessage("criterion id must be unique: 'cost'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.withAlternatives(MATRIX))
        .withMessage("account 'acme' must occur once in the matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.withAlternatives(MATRIX.selectCriteria(List.of("cost"))))
        .withMessage("matrices must have the same criteria [revenue, cost]: [cost]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DecisionMatrix.Measurement(ACME, "cost", Double.NaN))
        .withMessage("account 'acme' must have a finite value for criterion 'cost': NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DecisionMatrix.ofMeasurements(
                    List.of(COST),
                    List.of(
                        new DecisionMatrix.Measurement(ACME, "cost", 1),
                        new DecisionMatrix.Measurement(ACME, "cost", 2))))
        .withMessage("account 'acme' must have one value for criterion 'cost': 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DecisionMatrix.ofMeasurements(
                    List.of(COST), List.of(new DecisionMatrix.Measurement(ACME, "fit", 1))))
        .withMessage("no criterion 'fit' among [cost]");
  }
}
