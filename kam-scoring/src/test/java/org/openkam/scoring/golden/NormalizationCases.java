package org.openkam.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;

/** Checks the golden cases of kind normalization. */
final class NormalizationCases {
  private NormalizationCases() {}

  static void check(JsonNode golden) {
    GoldenStrategies.requireVariant(golden, "standard");
    GoldenFields.requireKnown(golden.get("expected"), "matrix");
    Normalization normalization = normalization(Golden.method(golden));
    JsonNode input = golden.get("input");
    double[][] rows = Golden.rows(input.get("matrix"));
    ImmutableList<Criterion> criteria =
        Golden.criteria(input.get("directions"), golden.at("/parameters/bounds"));
    double[][] normalized = new double[rows.length][criteria.size()];
    for (int column = 0; column < criteria.size(); column++) {
      normalize(normalization, criteria.get(column), column, rows, normalized);
    }
    double[] flat = Arrays.stream(normalized).flatMapToDouble(Arrays::stream).toArray();
    GoldenFields.assertCloseToOne(golden, "matrix", NormalizationCases::flat, flat);
  }

  /** Returns the normalization that files call so. */
  static Normalization normalization(String name) {
    return Normalizations.of(name.replace('_', '-').replace("minmax", "min-max"));
  }

  private static void normalize(
      Normalization normalization,
      Criterion criterion,
      int column,
      double[][] rows,
      double[][] normalized) {
    double[] values = Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    ColumnStatistics statistics =
        ColumnStatistics.of(values, values.length, normalization.requirements(criterion));
    IntStream.range(0, values.length)
        .forEach(
            row ->
                normalized[row][column] =
                    normalization.fit(criterion, statistics).applyAsDouble(values[row]));
  }

  private static double[] flat(JsonNode rows) {
    return Streams.stream(rows.elements())
        .flatMapToDouble(row -> Arrays.stream(Golden.doubles(row)))
        .toArray();
  }
}
