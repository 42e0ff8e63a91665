package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Rating;
import org.openkam.core.account.Ratings;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.IdealCustomerProfile;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.measure.Measures;

/** The forms of ratings, measurements and matrices. */
final class MatrixForms {
  static final Form<Ratings> RATINGS = Rating.form().list().as(Ratings::all, Ratings::new);

  /** An account is written as its id; everything else is an object that names it. */
  static final Form<AlternativeId> ALTERNATIVE =
      Forms.textOr(
          AccountId.form().as(AccountId::from, id -> id),
          AccountId.class::isInstance,
          Fields.of(
              AlternativeId.class,
              Field.required("alternative", Forms.NAME, AlternativeId::value),
              AlternativeId::of));

  static final Fields<DecisionMatrix.Measurement> MEASUREMENT =
      Fields.of(
          DecisionMatrix.Measurement.class,
          Field.required("account", ALTERNATIVE, DecisionMatrix.Measurement::alternative),
          Field.required("criterion", Forms.NAME, DecisionMatrix.Measurement::criterion),
          Field.required("value", Forms.NUMBER, DecisionMatrix.Measurement::value),
          DecisionMatrix.Measurement::new);

  static final Fields<CoverageMatrix.Cell> COVERAGE_CELL =
      Fields.of(
          CoverageMatrix.Cell.class,
          Field.required(
              "state", Forms.ofEnum(CoverageMatrix.State.class), CoverageMatrix.Cell::state),
          Field.optional("note", Forms.TEXT, CoverageMatrix.Cell::note),
          CoverageMatrix.Cell::new);

  static final Fields<CoverageMatrix> COVERAGE_MATRIX =
      Fields.of(CoverageMatrix.class, CoverageMatrix::builder, CoverageMatrix.Builder::build)
          .required("id", Forms.NAME, CoverageMatrix::id, CoverageMatrix.Builder::id)
          .required("rows", Labels.form().map(), CoverageMatrix::rows, CoverageMatrix.Builder::rows)
          .required(
              "columns",
              Labels.form().map(),
              CoverageMatrix::columns,
              CoverageMatrix.Builder::columns)
          .required(
              "cells",
              Forms.table(COVERAGE_CELL),
              CoverageMatrix::cells,
              CoverageMatrix.Builder::cells)
          .form();

  private static final Fields<Row> ROW =
      Fields.of(
          Row.class,
          Field.required("account", ALTERNATIVE, Row::alternative),
          Field.required("values", Forms.numbers(Forms.NUMBER_OR_NOTHING), Row::values),
          Row::new);

  /** A value that was not measured is null. */
  static final Fields<DecisionMatrix> DECISION_MATRIX =
      Fields.of(
          DecisionMatrix.class,
          Field.required("criteria", Criterion.form().list(), DecisionMatrix::criteria),
          Field.required("rows", ROW.list(), MatrixForms::rows),
          MatrixForms::matrix);

  private static final Fields<Column> COLUMN =
      Fields.of(
          Column.class,
          Field.required("measure", Measures.form(), Column::measure),
          Field.required("values", Forms.numbers(Forms.NUMBER_OR_NOTHING), Column::values),
          Field.required("findings", FindingForms.FINDING.list(), Column::findings),
          Column::new);

  /** The values by measure; the accounts that they were read from are not written. */
  static final Fields<MeasuredAccounts> MEASURED_ACCOUNTS =
      Fields.of(
          MeasuredAccounts.class,
          Field.required("accounts", AccountId.form().list(), MeasuredAccounts::accounts),
          Field.required("columns", COLUMN.list(), MatrixForms::columns),
          MatrixForms::measured);

  static final Form<IdealCustomerProfile> IDEAL_CUSTOMER_PROFILE =
      Gate.form().list().as(IdealCustomerProfile::rules, IdealCustomerProfile::new);

  private MatrixForms() {}

  private static ImmutableList<Column> columns(MeasuredAccounts measured) {
    return measured.measures().stream()
        .map(measure -> Column.of(measure, measured.column(measure)))
        .collect(ImmutableList.toImmutableList());
  }

  private static MeasuredAccounts measured(
      ImmutableList<AccountId> accounts, ImmutableList<Column> columns) {
    ImmutableMap.Builder<Measure, MeasureColumn> byMeasure = ImmutableMap.builder();
    for (Column column : columns) {
      byMeasure.put(
          column.measure(),
          MeasureColumn.builder().values(column.values()).findings(column.findings()).build());
    }
    return MeasuredAccounts.of(accounts, byMeasure.buildOrThrow());
  }

  private static ImmutableList<Row> rows(DecisionMatrix matrix) {
    return IntStream.range(0, matrix.alternatives().size())
        .mapToObj(
            row ->
                new Row(
                    matrix.alternatives().get(row), ImmutableDoubleArray.copyOf(matrix.row(row))))
        .collect(ImmutableList.toImmutableList());
  }

  private static DecisionMatrix matrix(ImmutableList<Criterion> criteria, ImmutableList<Row> rows) {
    return DecisionMatrix.of(
        rows.stream().map(Row::alternative).toList(),
        criteria,
        rows.stream().map(row -> row.values().toArray()).toArray(double[][]::new));
  }

  /** One row of a matrix as it is written. */
  private record Row(AlternativeId alternative, ImmutableDoubleArray values) {}

  /** What one measure gave, as it is written. */
  private record Column(
      Measure measure, ImmutableDoubleArray values, ImmutableList<Finding> findings) {
    static Column of(Measure measure, MeasureColumn column) {
      return new Column(measure, column.values(), column.findings());
    }
  }
}
