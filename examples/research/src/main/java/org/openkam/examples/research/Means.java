package org.openkam.examples.research;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.research.experiment.ExperimentResult;
import org.openkam.research.table.Column;
import org.openkam.research.table.Row;
import org.openkam.research.table.Table;

/** Means of a metric by one column of a result, greatest first, with the runs that were refused. */
final class Means {
  private Means() {}

  static Table by(String column, String metric, ExperimentResult result) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Row row : result.metrics().rows()) {
      if (row.find("metric").orElse("").equals(metric)) {
        double[] sum = sums.computeIfAbsent(row.find(column).orElse(""), name -> new double[3]);
        sum[row.findNumber("value").isPresent() ? 1 : 2]++;
        sum[0] += row.findNumber("value").orElse(0);
      }
    }
    List<List<Object>> rows = new ArrayList<>();
    sums.entrySet().stream()
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue()[0] / entry.getValue()[1]))
        .forEach(
            entry ->
                rows.add(
                    List.of(
                        entry.getKey(),
                        entry.getValue()[0] / entry.getValue()[1],
                        (long) entry.getValue()[2])));
    return Table.of(
        List.of(
            Column.text(column, "what the means are taken by"),
            Column.number("mean", "mean of the metric over the runs with a value"),
            Column.whole("refused", "number of runs that were refused")),
        rows);
  }
}
