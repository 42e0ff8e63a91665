package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.primitives.Doubles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.DistanceStrategies;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.ratio.RatioStrategies;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Makes the strategy that a golden case of kind ranking names, with its parameters. */
final class GoldenStrategies {
  private GoldenStrategies() {}

  static ScoringStrategy of(JsonNode golden) {
    JsonNode parameters = golden.get("parameters");
    return switch (Golden.method(golden)) {
      case "aras" -> aras(golden, parameters.path("optimal"));
      case "codas" -> codas(golden);
      case "comet" -> comet(golden, parameters);
      case "moora" -> moora(golden);
      case "promethee" -> promethee(parameters);
      case "rim" -> {
        requireVariant(golden, "standard");
        yield DistanceStrategies.rim(
            ranges(parameters.get("ranges")), ranges(parameters.get("ideals")));
      }
      case "spotis" -> spotis(golden, parameters.path("isp"));
      case "topsis" ->
          Topsis.withNormalization(normalization(golden)).withMetric(metric(parameters));
      case "wpm" -> new WeightedProduct(normalization(golden));
      case "wsm" -> WeightedSum.withNormalization(normalization(golden));
      default -> {
        requireVariant(golden, "standard");
        yield provided(Golden.method(golden), parameters);
      }
    };
  }

  static void requireVariant(JsonNode golden, String variant) {
    assertThat(Golden.variant(golden)).as("variant").isEqualTo(variant);
  }

  /** Returns the registered strategy; its numbers have the names that the files use. */
  private static ScoringStrategy provided(String name, JsonNode parameters) {
    Attributes.Builder numbers = Attributes.builder();
    for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
      if (parameter.getValue().isNumber()) {
        numbers.put(parameter.getKey(), parameter.getValue().asDouble());
      }
    }
    assertThat(parameters.path("normalization").asText("as published"))
        .isIn("as published", name.equals("gra") ? "minmax" : "linear");
    return Strategies.standard().strategy(name).withParameters(numbers.build());
  }

  private static ScoringStrategy aras(JsonNode golden, JsonNode optimal) {
    requireVariant(golden, optimal.isArray() ? "given-optimal" : "standard");
    return optimal.isArray()
        ? RatioStrategies.arasAgainst(Golden.byCriterion(optimal))
        : RatioStrategies.aras();
  }

  private static ScoringStrategy codas(JsonNode golden) {
    assertThat(golden.at("/parameters/threshold_rule").asText("|dE| >= tau"))
        .isEqualTo("|dE| >= tau");
    requireVariant(golden, "standard");
    return provided("codas", golden.get("parameters"));
  }

  private static ScoringStrategy comet(JsonNode golden, JsonNode parameters) {
    requireVariant(golden, "method-expert");
    List<String> expert = GoldenFiles.words(parameters.at("/expert/method").asText());
    assertThat(expert).as("expert").hasSize(3).startsWith("topsis");
    ImmutableMap.Builder<String, ImmutableList<Double>> values = ImmutableMap.builder();
    JsonNode columns = parameters.get("characteristic_values");
    for (int column = 0; column < columns.size(); column++) {
      values.put(
          "c" + column, ImmutableList.copyOf(Doubles.asList(Golden.doubles(columns.get(column)))));
    }
    return DistanceStrategies.comet(
        Topsis.withNormalization(NormalizationCases.normalization(expert.get(1)))
            .withMetric(metric(expert.get(2))),
        values.buildOrThrow());
  }

  private static ScoringStrategy moora(JsonNode golden) {
    return provided("moora-" + Golden.variant(golden), golden.get("parameters"));
  }

  private static ScoringStrategy spotis(JsonNode golden, JsonNode expected) {
    requireVariant(golden, expected.isArray() ? "expected-solution-point" : "standard");
    return expected.isArray()
        ? DistanceStrategies.spotisTowards(Golden.byCriterion(expected))
        : DistanceStrategies.spotis();
  }

  private static Promethee promethee(JsonNode parameters) {
    Promethee promethee = Promethee.standard();
    for (int column = 0; column < parameters.get("preference_functions").size(); column++) {
      promethee = promethee.with("c" + column, preference(parameters, column));
    }
    return promethee;
  }

  private static PreferenceFunction preference(JsonNode parameters, int column) {
    double q = parameters.path("q").path(column).asDouble();
    double p = parameters.path("p").path(column).asDouble();
    double s = parameters.path("s").path(column).asDouble();
    String shape = parameters.get("preference_functions").get(column).asText();
    return switch (shape) {
      case "usual" -> PreferenceFunction.usual();
      case "u-shape" -> PreferenceFunction.uShape(q);
      case "v-shape" -> PreferenceFunction.vShape(p);
      case "level" -> PreferenceFunction.level(q, p);
      case "linear" -> PreferenceFunction.linear(q, p);
      case "gaussian" -> PreferenceFunction.gaussian(s);
      default -> throw new AssertionError("unknown preference function: " + shape);
    };
  }

  /** Returns the normalization that the parameters name, or else the variant. */
  private static Normalization normalization(JsonNode golden) {
    String variant = Golden.variant(golden);
    String name = golden.at("/parameters/normalization").asText(variant);
    assertThat(variant).as("variant").isIn(name, name + "-" + metricName(golden));
    return NormalizationCases.normalization(name);
  }

  private static Topsis.Metric metric(JsonNode parameters) {
    return metric(parameters.path("metric").asText("euclidean"));
  }

  private static Topsis.Metric metric(String name) {
    return name.equals("manhattan")
        ? Topsis.Metric.TAXICAB
        : Topsis.Metric.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String metricName(JsonNode golden) {
    return golden.at("/parameters/metric").asText("euclidean");
  }

  private static ImmutableMap<String, Range<Double>> ranges(JsonNode rows) {
    double[][] ends = Golden.rows(rows);
    ImmutableMap.Builder<String, Range<Double>> ranges = ImmutableMap.builder();
    for (int column = 0; column < ends.length; column++) {
      ranges.put("c" + column, Range.closed(ends[column][0], ends[column][1]));
    }
    return ranges.buildOrThrow();
  }
}
