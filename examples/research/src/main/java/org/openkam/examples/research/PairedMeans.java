package org.openkam.examples.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.research.experiment.ExperimentResult;
import org.openkam.research.table.Column;
import org.openkam.research.table.Row;
import org.openkam.research.table.Table;

/**
 * What a model achieves beside another on the same portfolios: means, the mean difference with its
 * interval, and how often it is better.
 */
final class PairedMeans {
  /** Of the standard normal distribution, for an interval of 95 %. */
  private static final double QUANTILE = 1.959964;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("portfolios", "kind of portfolio"),
          Column.number("base", "mean of the model that is compared with"),
          Column.number("model", "mean of the model"),
          Column.number("difference", "mean of model minus base on the same portfolio"),
          Column.number("low", "lower end of the 95 % interval of the difference"),
          Column.number("high", "upper end of the 95 % interval of the difference"),
          Column.number("better", "share of portfolios on which the model is better"),
          Column.text("verdict", "better, worse, or no difference where the interval holds zero"));

  private PairedMeans() {}

  static Table of(ExperimentResult result, String metric, String base, String model) {
    Map<String, Map<String, double[]>> pairs = new LinkedHashMap<>();
    for (Row row : result.metrics().rows()) {
      String weighting = row.find("weighting").orElse("");
      if (row.find("metric").orElse("").equals(metric)
          && (weighting.equals(base) || weighting.equals(model))) {
        double[] pair =
            pairs
                .computeIfAbsent(row.find("data").orElse(""), name -> new LinkedHashMap<>())
                .computeIfAbsent(row.find("replication").orElse(""), name -> new double[2]);
        pair[weighting.equals(base) ? 0 : 1] = row.findNumber("value").orElseThrow();
      }
    }
    List<List<Object>> rows = new ArrayList<>();
    pairs.forEach((data, values) -> rows.add(row(data, List.copyOf(values.values()))));
    return Table.of(COLUMNS, rows);
  }

  private static List<Object> row(String data, List<double[]> pairs) {
    int count = pairs.size();
    double base = 0;
    double model = 0;
    double better = 0;
    for (double[] pair : pairs) {
      base += pair[0] / count;
      model += pair[1] / count;
      better += pair[1] > pair[0] ? 1.0 / count : 0;
    }
    double squares = 0;
    for (double[] pair : pairs) {
      double deviation = pair[1] - pair[0] - (model - base);
      squares += deviation * deviation;
    }
    double difference = model - base;
    double reach = QUANTILE * Math.sqrt(squares / (count - 1) / count);
    return List.of(
        data,
        base,
        model,
        difference,
        difference - reach,
        difference + reach,
        better,
        verdict(difference, reach));
  }

  private static String verdict(double difference, double reach) {
    if (Math.abs(difference) <= reach) {
      return "no difference shown";
    }
    return difference > 0 ? "better" : "worse";
  }
}
