package org.openkam.research.experiment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openkam.research.comparison.DataSetComparison;
import org.openkam.research.table.Row;

/** The means of one metric by model and data source, larger is better. */
final class ModelTable {
  private final ImmutableList<String> models;
  private final ImmutableList<String> sources;
  private final double[][] means;
  private final double sign;

  private ModelTable(
      ImmutableList<String> models, ImmutableList<String> sources, double[][] means, double sign) {
    this.models = models;
    this.sources = sources;
    this.means = means;
    this.sign = sign;
  }

  static ModelTable of(ExperimentResult result, String metric) {
    Map<String, Map<String, double[]>> sums = new LinkedHashMap<>();
    Set<String> sources = new LinkedHashSet<>();
    Set<String> incomplete = new LinkedHashSet<>();
    double sign = 1;
    boolean several = missingPolicies(result) > 1;
    for (Row row : result.metrics().rows()) {
      if (!ExperimentResult.text(row, "metric").equals(metric)) {
        continue;
      }
      String model = model(row, several);
      String source = ExperimentResult.text(row, "data");
      sources.add(source);
      if (ExperimentResult.text(row, "direction").equals("smaller_is_better")) {
        sign = -1;
      }
      double[] sum =
          sums.computeIfAbsent(model, name -> new LinkedHashMap<>())
              .computeIfAbsent(source, name -> new double[2]);
      if (row.findNumber("value").isEmpty()) {
        incomplete.add(model);
      } else {
        sum[0] += row.findNumber("value").getAsDouble();
        sum[1]++;
      }
    }
    ImmutableList<String> names = ImmutableList.copyOf(sources);
    List<String> models = new ArrayList<>();
    List<double[]> means = new ArrayList<>();
    sums.forEach(
        (model, bySource) -> {
          if (!incomplete.contains(model) && bySource.size() == names.size()) {
            models.add(model);
            // the sources of a model are met in the order of all sources
            means.add(bySource.values().stream().mapToDouble(sum -> sum[0] / sum[1]).toArray());
          }
        });
    return new ModelTable(
        ImmutableList.copyOf(models), names, means.toArray(double[][]::new), sign);
  }

  private static long missingPolicies(ExperimentResult result) {
    return result.metrics().rows().stream()
        .map(row -> ExperimentResult.text(row, "missing_policy"))
        .distinct()
        .count();
  }

  private static String model(Row row, boolean severalPolicies) {
    String parameters = ExperimentResult.text(row, "strategy_parameters");
    String normalization = ExperimentResult.text(row, "normalization");
    return ExperimentResult.text(row, "strategy")
        + (parameters.equals("{}") || !normalization.isEmpty() ? "" : parameters)
        + (normalization.isEmpty() ? "" : " " + normalization)
        + " "
        + ExperimentResult.text(row, "weighting")
        + (severalPolicies ? " " + ExperimentResult.text(row, "missing_policy") : "");
  }

  ImmutableList<String> models() {
    return models;
  }

  double mean(String model) {
    double sum = 0;
    for (double mean : means[models.indexOf(model)]) {
      sum += mean;
    }
    return sum / sources.size();
  }

  DataSetComparison comparison() {
    double[][] values = new double[sources.size()][models.size()];
    for (int source = 0; source < sources.size(); source++) {
      for (int model = 0; model < models.size(); model++) {
        values[source][model] = sign * means[model][source];
      }
    }
    return DataSetComparison.of(List.copyOf(models), List.copyOf(sources), values);
  }
}
