package org.openkam.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.NotAnAccountException;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.measure.MeasureRefusedException;

final class DecisionMatrixTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR"));
  private static final Criterion COST = Criterion.less("cost", Scale.ratio("EUR"));
  private static final AccountId ACME = AccountId.of("acme");
  private static final AccountId BOLT = AccountId.of("bolt");
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          ImmutableList.of(ACME, BOLT),
          ImmutableList.of(REVENUE, COST),
          new double[][] {{8, 1}, {5, Double.NaN}});

  @Test
  void givesValuesRowsAndColumns() {
    assertThat(MATRIX.value(0, 1)).isEqualTo(1);
    assertThat(MATRIX.findValue(ACME, "revenue")).hasValue(8);
    assertThat(MATRIX.findValue(BOLT, "cost")).isEmpty();
    assertThat(MATRIX.row(0)).containsExactly(8, 1);
    assertThat(MATRIX.column(0)).containsExactly(8, 5);
    assertThat(MATRIX.coverage(0)).isEqualTo(1);
    assertThat(MATRIX.coverage(1)).isEqualTo(0.5);
    assertThat(MATRIX).hasToString("matrix of 2 alternatives and criteria [revenue, cost]");
  }

  @Test
  void readsObjectsOfTheUsersOwnClass() {
    record Customer(String id, double revenue, double cost) {}

    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::id)
            .measure(REVENUE, Customer::revenue)
            .measure(COST, Customer::cost)
            .read(List.of(new Customer("acme", 8, 1), new Customer("bolt", 5, Double.NaN)));

    assertThat(matrix).isEqualTo(MATRIX).hasSameHashCodeAs(MATRIX);
  }

  @Test
  void readsAColumnThatMayBeEmpty() {
    record Customer(String id, Integer revenue, @Nullable Double cost) {}

    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::id)
            .measureNullable(REVENUE, Customer::revenue)
            .measureNullable(COST, Customer::cost)
            .read(List.of(new Customer("acme", 8, 1.0), new Customer("bolt", 5, null)));

    assertThat(matrix).isEqualTo(MATRIX);
  }

  @Test
  void namesTheAccountAndTheMeasureWhereAnExtractorFails() {
    IllegalStateException failure = new IllegalStateException("not loaded");
    MatrixReader<String> reader =
        DecisionMatrix.reading((String name) -> name)
            .measure(
                REVENUE,
                name -> {
                  if (name.equals("bolt")) {
                    throw failure;
                  }
                  return 1;
                });

    MeasureRefusedException refused =
        catchThrowableOfType(
            MeasureRefusedException.class, () -> reader.read(List.of("acme", "bolt")));

    assertThat(refused)
        .hasMessage(
            "measure 'revenue' of account 'bolt' cannot be read:"
                + " java.lang.IllegalStateException: not loaded")
        .hasCause(failure);
    assertThat(refused.measure()).isEqualTo("revenue");
    assertThat(refused.account()).hasValue(BOLT);
  }

  @Test
  void readsTheFiguresOfAccounts() {
    Account acme = Account.builder().id(ACME).putFigure("revenue", 8).putFigure("cost", 1).build();
    Account bolt = Account.builder().id(BOLT).putFigure("revenue", 5).build();

    assertThat(DecisionMatrix.of(List.of(acme, bolt), List.of(REVENUE, COST))).isEqualTo(MATRIX);
  }

  @Test
  void selectsCriteriaAndAccounts() {
    DecisionMatrix costs = MATRIX.selectCriteria(List.of("cost"));

    assertThat(costs.criteria()).containsExactly(COST);
    assertThat(costs.column(0)).containsExactly(1, Double.NaN);
    assertThat(MATRIX.selectAlternatives(List.of(BOLT)).row(0)).containsExactly(5, Double.NaN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.selectCriteria(List.of("cost", "cost")))
        .withMessage("criterion id must be unique: 'cost'");
  }

  @Test
  void spansManyBlocks() {
    int size = 2 * DecisionMatrix.BLOCK_SIZE + 7;
    DecisionMatrix matrix =
        DecisionMatrix.reading((Integer i) -> "a" + i)
            .measure(REVENUE, i -> i)
            .measure(COST, i -> -i)
            .read(IntStream.range(0, size).boxed().toList());

    assertThat(matrix.blockCount()).isEqualTo(3);
    assertThat(matrix.blockSize(0)).isEqualTo(DecisionMatrix.BLOCK_SIZE);
    assertThat(matrix.blockSize(2)).isEqualTo(7);
    assertThat(matrix.value(size - 1, 1)).isEqualTo(1 - size);
    assertThat(matrix.column(0)[DecisionMatrix.BLOCK_SIZE]).isEqualTo(DecisionMatrix.BLOCK_SIZE);
    double[] block = new double[DecisionMatrix.BLOCK_SIZE];
    matrix.copyBlock(2, 0, block);
    assertThat(block[6]).isEqualTo(size - 1);
  }

  @Test
  void cannotBeChangedThroughWhatItTakesOrGives() {
    double[][] values = {{1}, {2}};
    DecisionMatrix matrix =
        DecisionMatrix.of(ImmutableList.of(ACME, BOLT), ImmutableList.of(REVENUE), values);
    values[0][0] = 99;
    matrix.column(0)[0] = 99;
    matrix.row(0)[0] = 99;

    assertThat(matrix.value(0, 0)).isEqualTo(1);
  }

  @Test
  void refusesWrongSizesDoubleIdsAndInfiniteValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionMatrix.of(List.of(ACME), List.of(REVENUE), new double[0][0]))
        .withMessage("matrix must have one row for each of 1 alternatives: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DecisionMatrix.of(List.of(ACME), List.of(REVENUE), new double[][] {{1, 2}}))
        .withMessage("account 'acme' must have one value for each of 1 criteria: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DecisionMatrix.of(List.of(ACME, ACME), List.of(REVENUE), new double[][] {{1}, {2}}))
        .withMessage("account 'acme' must occur once in the matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DecisionMatrix.of(
                    List.of(ACME), List.of(REVENUE), new double[][] {{Double.POSITIVE_INFINITY}}))
        .withMessage("account 'acme' must have a finite value for criterion 'revenue': Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.columnOf("margin"))
        .withMessage("no criterion 'margin' among [revenue, cost]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.rowOf(AccountId.of("ghost")))
        .withMessage("no account 'ghost' in the matrix");
  }

  @Test
  void differsByAccountsCriteriaAndValues() {
    assertThat(MATRIX)
        .isNotEqualTo(MATRIX.selectAlternatives(List.of(BOLT, ACME)))
        .isNotEqualTo(MATRIX.selectCriteria(List.of("cost", "revenue")))
        .isNotEqualTo("matrix");
  }

  @Test
  void hasRowsThatAreNotAccounts() {
    AlternativeId lab = AlternativeId.of("joint lab");
    AlternativeId price = AlternativeId.of("price cut");
    DecisionMatrix options =
        DecisionMatrix.of(
            List.of(ACME, lab, price), List.of(REVENUE), new double[][] {{1}, {Double.NaN}, {3}});

    assertThat(options.alternatives()).containsExactly(ACME, lab, price);
    assertThat(options.rowOf(price)).isEqualTo(2);
    assertThat(options.findValue(lab, "revenue")).isEmpty();
    assertThat(options.selectAlternatives(List.of(ACME)).accounts()).containsExactly(ACME);
    assertThat(
            DecisionMatrix.ofMeasurements(
                options.alternatives(), options.criteria(), options.measurements()))
        .isEqualTo(options);
    assertThatExceptionOfType(NotAnAccountException.class)
        .isThrownBy(options::accounts)
        .withMessage("alternative 'joint lab' is not an account")
        .satisfies(refused -> assertThat(refused.alternative()).isEqualTo(lab));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.rowOf(AlternativeId.of("acme")))
        .withMessage("no alternative 'acme' in the matrix");
  }
}
