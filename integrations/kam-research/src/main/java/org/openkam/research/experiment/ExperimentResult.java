package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.research.comparison.DataSetComparison;
import org.openkam.research.table.Column;
import org.openkam.research.table.Row;
import org.openkam.research.table.Table;

/**
 * What an experiment gave, one row a combination and metric.
 *
 * @param metrics the rows, under {@link #COLUMNS}
 */
public record ExperimentResult(Table metrics) {
  /** The columns of every result. */
  public static final ImmutableList<Column> COLUMNS =
      ImmutableList.of(
          Column.text("run_id", "SHA-256 of all that the run depends on"),
          Column.text("experiment", "name of the experiment"),
          Column.text("data", "name of the data source"),
          Column.text("data_fingerprint", "SHA-256 of the measured values"),
          Column.whole("replication", "number of the problem within its data source, from one"),
          Column.whole("seed", "seed of the problem"),
          Column.text("origin", "day that the values were known on; empty where data bears none"),
          Column.whole("accounts", "number of accounts"),
          Column.whole("criteria", "number of criteria"),
          Column.text("strategy", "name of the strategy"),
          Column.text("strategy_parameters", "parameters that differ from the default, as JSON"),
          Column.text("normalization", "normalization it was run with; empty for its own"),
          Column.text("weighting", "name of the weighting"),
          Column.text("missing_policy", "how missing values were treated"),
          Column.whole("chosen_size", "number of accounts chosen"),
          Column.text("metric", "name of the metric"),
          Column.text("direction", "larger_is_better or smaller_is_better"),
          Column.number("value", "value of the metric; empty where not defined or refused"),
          Column.text("status", "ok, undefined or refused"),
          Column.text(
              "reason_code",
              "what refused the run: NORMALIZATION_REFUSED, WEIGHTS_REFUSED or SCORES_REFUSED"),
          Column.text("reason", "why the run was refused"),
          Column.text(
              "model_fingerprint",
              "SHA-256 of strategy, weighting, their parameters and the policy"),
          Column.text("library_version", "version of the library"));

  /**
   * Creates a result, for instance from rows that were kept.
   *
   * @param metrics the rows, under {@link #COLUMNS}
   */
  public ExperimentResult {
    checkArgument(
        metrics.columns().equals(COLUMNS),
        "result must have the columns %s: %s",
        COLUMNS.stream().map(Column::name).toList(),
        metrics.columns().stream().map(Column::name).toList());
  }

  /** {@return the result of nothing} */
  public static ExperimentResult empty() {
    return new ExperimentResult(Table.of(COLUMNS, List.of()));
  }

  /** {@return the rows of combinations that could not be scored, with the reason} */
  public Table refusals() {
    return metrics.where(row -> text(row, "status").equals("refused"));
  }

  /**
   * Returns the mean of a metric for each strategy and weighting over the data sources, each source
   * counting once.
   *
   * @param metric the name of the metric
   * @return the means by "strategy weighting", in the order of the rows; combinations that were
   *     refused or undefined on a source are left out
   */
  public ImmutableMap<String, Double> means(String metric) {
    ModelTable table = ModelTable.of(this, metric);
    return table.models().stream().collect(toImmutableMap(model -> model, table::mean));
  }

  /**
   * Compares the models by one metric, with one mean a data source as block. Models that were
   * refused or undefined on any source are left out.
   *
   * @param metric the name of the metric
   * @return the comparison
   * @throws IllegalArgumentException if fewer than two data sources or models are left
   */
  public DataSetComparison comparison(String metric) {
    return ModelTable.of(this, metric).comparison();
  }

  static String text(Row row, String column) {
    return row.find(column).orElse("");
  }

  /** The rows of one metric, by run. */
  ImmutableMap<String, List<Row>> byRun() {
    Map<String, List<Row>> runs = new LinkedHashMap<>();
    for (Row row : metrics.rows()) {
      runs.computeIfAbsent(text(row, "run_id"), id -> new ArrayList<>()).add(row);
    }
    return ImmutableMap.copyOf(runs);
  }

  /** {@return the names of the metrics, in the order of the rows} */
  public ImmutableSet<String> metricNames() {
    return metrics.rows().stream()
        .map(row -> text(row, "metric"))
        .collect(ImmutableSet.toImmutableSet());
  }
}
