package org.openkam.jackson;

import com.fasterxml.jackson.databind.node.NullNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.coverage.CoverageCell;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.coverage.CoverageState;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.matrix.Measurement;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.Cell;
import org.openkam.core.portfolio.EdgeRule;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;

/** The codecs of matrices. */
final class MatrixCodecs {
  /** A value that was not measured, or not judged, is null. */
  static final Codec<Double> CELL_VALUE =
      Codec.of(
          value -> Double.isNaN(value) ? NullNode.getInstance() : Codecs.NUMBER.write(value),
          json -> json.node().isNull() ? Double.valueOf(Double.NaN) : Codecs.NUMBER.read(json));

  private static final Codec<Row> ROW =
      Codec.ofObject(
          row -> alternative(row.alternative()).put("values", CELL_VALUE.list(), row.values()),
          json -> new Row(alternative(json), json.required("values", CELL_VALUE.list())));

  static final Codec<Axis> AXIS =
      Codec.ofObject(
          axis ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, axis.id())
                  .put("labels", Codecs.LABELS, axis.labels())
                  .put("bounds", Codecs.BOUNDS, axis.bounds())
                  .put("cuts", Codecs.NUMBER.list(), axis.cuts())
                  .put("bands", Codecs.LABELS.list(), axis.bands()),
          json -> {
            Axis.Builder axis =
                Axis.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .bounds(json.required("bounds", Codecs.BOUNDS))
                    .cuts(json.required("cuts", Codecs.NUMBER.list()))
                    .bands(json.required("bands", Codecs.LABELS.list()));
            json.ifPresent("labels", Codecs.LABELS, axis::labels);
            return axis.build();
          });

  static final Codec<Cell> CELL =
      Codec.ofObject(
          cell ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, cell.id())
                  .put("zone", Codecs.TEXT, cell.zone())
                  .put("labels", Codecs.LABELS, cell.labels())
                  .put("strategy", Codecs.LABELS, cell.strategy()),
          json -> {
            Cell.Builder cell =
                Cell.builder()
                    .id(json.required("id", Codecs.TEXT))
                    .labels(json.required("labels", Codecs.LABELS))
                    .strategy(json.required("strategy", Codecs.LABELS));
            json.ifPresent("zone", Codecs.TEXT, cell::zone);
            return cell.build();
          });

  /** The name of a ready instance stands for it. */
  static final Codec<PortfolioMatrix> PORTFOLIO =
      Codec.of(
          portfolio ->
              readyInstances().contains(portfolio)
                  ? Codecs.TEXT.write(portfolio.id())
                  : writePortfolio(portfolio).node(),
          json -> json.node().isTextual() ? readyInstance(json) : readPortfolio(json));

  static final Codec<DecisionMatrix> DECISION_MATRIX =
      Codec.ofObject(
          matrix ->
              new ObjectWriter()
                  .put("criteria", CriterionCodecs.CRITERION.list(), matrix.criteria())
                  .put("rows", ROW.list(), rows(matrix)),
          json -> {
            ImmutableList<Criterion> criteria =
                json.required("criteria", CriterionCodecs.CRITERION.list());
            ImmutableList<Row> rows = json.required("rows", ROW.list());
            return DecisionMatrix.of(
                rows.stream().map(Row::alternative).toList(),
                criteria,
                rows.stream()
                    .map(row -> row.values().stream().mapToDouble(Double::doubleValue).toArray())
                    .toArray(double[][]::new));
          });

  static final Codec<CoverageCell> COVERAGE_CELL =
      Codec.ofObject(
          cell ->
              new ObjectWriter()
                  .put("state", Codec.ofEnum(CoverageState.class), cell.state())
                  .put("note", Codecs.TEXT, cell.note()),
          json ->
              new CoverageCell(
                  json.required("state", Codec.ofEnum(CoverageState.class)),
                  json.find("note", Codecs.TEXT)));

  static final Codec<CoverageMatrix> COVERAGE_MATRIX =
      Codec.ofObject(
          matrix ->
              new ObjectWriter()
                  .put("id", Codecs.TEXT, matrix.id())
                  .put("rows", Codecs.LABELS.map(), matrix.rows())
                  .put("columns", Codecs.LABELS.map(), matrix.columns())
                  .put("cells", COVERAGE_CELL.map().map(), nested(matrix.cells())),
          json ->
              CoverageMatrix.builder()
                  .id(json.required("id", Codecs.TEXT))
                  .rows(json.required("rows", Codecs.LABELS.map()))
                  .columns(json.required("columns", Codecs.LABELS.map()))
                  .cells(table(json.required("cells", COVERAGE_CELL.map().map())))
                  .build());

  static final Codec<Measurement> MEASUREMENT =
      Codec.ofObject(
          measurement ->
              alternative(measurement.alternative())
                  .put("criterion", Codecs.TEXT, measurement.criterion())
                  .put("value", Codecs.NUMBER, measurement.value()),
          json ->
              new Measurement(
                  alternative(json),
                  json.required("criterion", Codecs.TEXT),
                  json.required("value", Codecs.NUMBER)));

  private MatrixCodecs() {}

  /** An account is written as such, everything else as an alternative. */
  private static ObjectWriter alternative(AlternativeId alternative) {
    return new ObjectWriter()
        .put(
            alternative instanceof AccountId ? "account" : "alternative",
            Codecs.TEXT,
            alternative.value());
  }

  private static AlternativeId alternative(ObjectReader json) {
    Optional<AlternativeId> other = json.find("alternative", Codecs.TEXT).map(AlternativeId::of);
    return other.isPresent() ? other.get() : json.required("account", AccountCodecs.ACCOUNT_ID);
  }

  private static ImmutableMap<String, ImmutableMap<String, CoverageCell>> nested(
      ImmutableTable<String, String, CoverageCell> cells) {
    ImmutableMap.Builder<String, ImmutableMap<String, CoverageCell>> rows = ImmutableMap.builder();
    cells.rowMap().forEach((row, line) -> rows.put(row, ImmutableMap.copyOf(line)));
    return rows.buildOrThrow();
  }

  private static ImmutableTable<String, String, CoverageCell> table(
      ImmutableMap<String, ImmutableMap<String, CoverageCell>> rows) {
    ImmutableTable.Builder<String, String, CoverageCell> cells = ImmutableTable.builder();
    rows.forEach((row, line) -> line.forEach((column, cell) -> cells.put(row, column, cell)));
    return cells.buildOrThrow();
  }

  private static ImmutableList<PortfolioMatrix> readyInstances() {
    return PortfolioMatrices.all();
  }

  private static PortfolioMatrix readyInstance(JsonValue json) {
    return readyInstances().stream()
        .filter(portfolio -> portfolio.id().equals(json.text()))
        .findFirst()
        .orElseThrow(
            () ->
                json.problem(
                    "must be a portfolio matrix or the name of one among "
                        + readyInstances().stream().map(PortfolioMatrix::id).toList()
                        + ": '"
                        + json.text()
                        + "'"));
  }

  private static ObjectWriter writePortfolio(PortfolioMatrix portfolio) {
    return new ObjectWriter()
        .put("id", Codecs.TEXT, portfolio.id())
        .put("labels", Codecs.LABELS, portfolio.labels())
        .put("horizontal", AXIS, portfolio.horizontal())
        .put("vertical", AXIS, portfolio.vertical())
        .put("edgeRule", Codec.ofEnum(EdgeRule.class), portfolio.edgeRule())
        .put("cells", CELL.list(), portfolio.cells());
  }

  private static PortfolioMatrix readPortfolio(JsonValue json) {
    ObjectReader object = json.object();
    PortfolioMatrix.Builder portfolio =
        PortfolioMatrix.builder()
            .id(object.required("id", Codecs.TEXT))
            .horizontal(object.required("horizontal", AXIS))
            .vertical(object.required("vertical", AXIS))
            .cells(object.required("cells", CELL.list()));
    object.ifPresent("labels", Codecs.LABELS, portfolio::labels);
    object.ifPresent("edgeRule", Codec.ofEnum(EdgeRule.class), portfolio::edgeRule);
    object.refuseOthers();
    return portfolio.build();
  }

  private static ImmutableList<Row> rows(DecisionMatrix matrix) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int row = 0; row < matrix.alternatives().size(); row++) {
      ImmutableList.Builder<Double> values = ImmutableList.builder();
      for (double value : matrix.row(row)) {
        values.add(value);
      }
      rows.add(new Row(matrix.alternatives().get(row), values.build()));
    }
    return rows.build();
  }

  /** One row of a matrix as it is written. */
  private record Row(AlternativeId alternative, ImmutableList<Double> values) {}
}
