package org.openkam.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openkam.core.measure.MeasureAccounts.DAY;
import static org.openkam.core.measure.MeasureAccounts.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;

final class MeasuredAccountsTest {
  private static final Measure REVENUE = Measures.figure("revenue");
  private static final Measure MARGIN = Measures.figure("margin");
  private static final AccountId ACME = AccountId.of("acme");
  private static final AccountId BETA = AccountId.of("beta");
  private static final AccountsAsOf ACCOUNTS =
      AccountsAsOf.of(
          List.of(
              account("acme").putFigure("revenue", 7.0).putFigure("margin", 1.0).build(),
              account("beta").putFigure("revenue", 9.0).build()),
          DAY);

  private final MeasuredAccounts measured =
      MeasuredAccounts.read(ACCOUNTS, List.of(REVENUE, MARGIN, REVENUE));

  @Test
  void readsEachMeasureOnce() {
    assertThat(measured.measures()).containsExactly(REVENUE, MARGIN);
    assertThat(measured.accounts()).containsExactly(ACME, BETA);
    assertThat(measured.source()).hasValue(ACCOUNTS);
    assertThat(measured.column(REVENUE)).isEqualTo(MeasureColumn.of(new double[] {7, 9}));
    assertThat(measured.findings()).isEmpty();
  }

  @Test
  void findsWhatWasMeasured() {
    assertThat(measured.find(ACME, MARGIN)).hasValue(1);
    assertThat(measured.find(BETA, MARGIN)).isEmpty();
    assertThat(measured.find(AccountId.of("other"), MARGIN)).isEmpty();
    assertThat(measured.find(ACME, Measures.tenure())).isEmpty();
    assertThat(measured.values(MARGIN)).isEqualTo(ImmutableMap.of(ACME, 1.0));
    assertThat(measured.values(Measures.tenure())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured.column(Measures.tenure()))
        .withMessage("no measure 'tenure' among those that were read: [revenue, margin]");
  }

  @Test
  void becomesAMatrixOfCriteriaAndComesFromOne() {
    Criterion size =
        Criterion.builder().id("size").scale(Scale.ratio("EUR")).measure("revenue").build();
    DecisionMatrix matrix = DecisionMatrix.of(measured, List.of(size));

    assertThat(matrix.criteria()).containsExactly(size);
    assertThat(matrix.column(0)).containsExactly(7, 9);
    assertThat(matrix).isEqualTo(DecisionMatrix.of(ACCOUNTS, List.of(size)));
    assertThat(matrix.measured().values(REVENUE)).isEqualTo(ImmutableMap.of(ACME, 7.0, BETA, 9.0));
    assertThat(matrix.measured().source()).isEmpty();
  }

  @Test
  void criteriaOfAMatrixWithTheSameMeasureMustAgree() {
    List<Criterion> criteria =
        List.of(
            Criterion.more("revenue", Scale.ratio("EUR")),
            Criterion.builder().id("size").scale(Scale.ratio("EUR")).measure("revenue").build());

    assertThat(
            DecisionMatrix.of(List.of(ACME), criteria, new double[][] {{1, 1}})
                .measured()
                .measures())
        .containsExactly(REVENUE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DecisionMatrix.of(List.of(ACME), criteria, new double[][] {{1, 2}}).measured())
        .withMessage(
            "criterion 'size' must have the values of other criteria with the measure 'revenue'");
  }

  @Test
  void answersWhatIf() {
    MeasuredAccounts changed = measured.with(BETA, ImmutableMap.of(MARGIN, 3.0));

    assertThat(changed.values(MARGIN)).isEqualTo(ImmutableMap.of(ACME, 1.0, BETA, 3.0));
    assertThat(changed.values(REVENUE)).isEqualTo(measured.values(REVENUE));
    assertThat(measured.find(BETA, MARGIN)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> measured.with(AccountId.of("other"), ImmutableMap.of()))
        .withMessage("no account 'other' among those measured");
  }

  @Test
  void findingsOfAllColumnsAreKept() {
    Finding finding = Finding.info("FIT", "x", "fitted", ImmutableMap.of());
    MeasuredAccounts given =
        MeasuredAccounts.of(
            List.of(ACME),
            ImmutableMap.of(
                REVENUE,
                MeasureColumn.builder()
                    .values(ImmutableDoubleArray.of(1))
                    .findings(ImmutableList.of(finding))
                    .build(),
                MARGIN,
                MeasureColumn.of(new double[] {2}).with(List.of(finding))));

    assertThat(given.findings()).containsExactly(finding);
    assertThat(given).hasToString("1 accounts measured by [revenue, margin]");
  }

  @Test
  void isAValue() {
    assertThat(measured)
        .isEqualTo(MeasuredAccounts.read(ACCOUNTS, List.of(REVENUE, MARGIN)))
        .hasSameHashCodeAs(MeasuredAccounts.read(ACCOUNTS, List.of(REVENUE, MARGIN)))
        .isNotEqualTo(MeasuredAccounts.read(ACCOUNTS, List.of(REVENUE)))
        .isNotEqualTo(MeasuredAccounts.of(List.of(ACME, BETA), ImmutableMap.of()));
    assertThat(MeasuredAccounts.of(List.of(ACME), ImmutableMap.of()))
        .isNotEqualTo(MeasuredAccounts.of(List.of(BETA), ImmutableMap.of()));
  }

  @Test
  void refusesAccountsTwiceAndColumnsOfAnotherSize() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasuredAccounts.of(List.of(ACME, ACME), ImmutableMap.of()))
        .withMessage("account id must be unique: 'acme'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MeasuredAccounts.of(
                    List.of(ACME), ImmutableMap.of(REVENUE, MeasureColumn.of(new double[2]))))
        .withMessage("measure 'revenue' must have one value for each of 1 accounts: 2");
  }
}
