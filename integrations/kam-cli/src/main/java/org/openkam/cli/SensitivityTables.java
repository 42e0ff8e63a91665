package org.openkam.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.openkam.research.sensitivity.ElementaryEffects;
import org.openkam.research.sensitivity.FactorSensitivity;
import org.openkam.research.sensitivity.OutputSensitivity;
import org.openkam.research.sensitivity.SensitivityIndex;
import org.openkam.research.sensitivity.SensitivityReport;
import org.openkam.research.table.Column;
import org.openkam.research.table.Table;

/** What a choice depends on, with one observation a row. */
final class SensitivityTables {
  private static final Column OUTPUT =
      Column.text(
          "output", "overlap with the model's choice, rank_shift, or rank or chosen of one");
  private static final Column FACTOR =
      Column.text("factor", "weights, values or strategy: what varies");

  private static final ImmutableList<Column> INDICES =
      ImmutableList.of(
          ResultTables.RUN_ID,
          OUTPUT,
          FACTOR,
          Column.text("order", "first for the factor alone, total with its interactions"),
          Column.number("index", "estimated share of the variance, slightly negative where small"),
          Column.number("index_low", "lower end of the 95 % interval"),
          Column.number("index_high", "upper end of the 95 % interval"),
          Column.number("output_mean", "mean of the output"),
          Column.number("output_variance", "variance of the output"));

  private static final ImmutableList<Column> EFFECTS =
      ImmutableList.of(
          ResultTables.RUN_ID,
          OUTPUT,
          FACTOR,
          Column.number("mean", "mean elementary effect, in the unit of the output"),
          Column.number("mean_low", "lower end of the 95 % interval of the mean"),
          Column.number("mean_high", "upper end of the 95 % interval of the mean"),
          Column.number("mean_size", "mean size of the effect; rank factors by it"),
          Column.number("mean_size_low", "lower end of the 95 % interval of the mean size"),
          Column.number("mean_size_high", "upper end of the 95 % interval of the mean size"),
          Column.number("standard_deviation", "spread of the effect"));

  private final String run;

  SensitivityTables(String run) {
    this.run = run;
  }

  Table indices(SensitivityReport report) {
    List<List<Object>> rows = new ArrayList<>();
    for (OutputSensitivity output : report.outputs()) {
      for (FactorSensitivity factor : output.factors()) {
        rows.add(row(output, factor.factor(), "first", factor.first()));
        rows.add(row(output, factor.factor(), "total", factor.total()));
      }
    }
    return Table.of(INDICES, rows);
  }

  private List<Object> row(
      OutputSensitivity output, String factor, String order, SensitivityIndex index) {
    return List.of(
        run,
        output.output(),
        factor,
        order,
        index.estimate(),
        index.lowest(),
        index.highest(),
        output.mean(),
        output.variance());
  }

  Table effects(ImmutableMap<String, ImmutableList<ElementaryEffects>> byOutput) {
    List<List<Object>> rows = new ArrayList<>();
    byOutput.forEach(
        (output, effects) -> {
          for (ElementaryEffects effect : effects) {
            rows.add(
                List.of(
                    run,
                    output,
                    effect.factor(),
                    effect.mean(),
                    effect.meanInterval().lowest(),
                    effect.meanInterval().highest(),
                    effect.meanSize(),
                    effect.meanSizeInterval().lowest(),
                    effect.meanSizeInterval().highest(),
                    effect.standardDeviation()));
          }
        });
    return Table.of(EFFECTS, rows);
  }
}
