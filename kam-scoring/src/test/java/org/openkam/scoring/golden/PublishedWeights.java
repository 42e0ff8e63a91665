package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.openkam.scoring.weighting.Ahp;
import org.openkam.scoring.weighting.BestWorst;
import org.openkam.scoring.weighting.BestWorstComparisons;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.RankOrder;
import org.openkam.scoring.weighting.RankWeightings;

/** Checks the published examples about weights, to the decimals that the paper prints. */
final class PublishedWeights {
  private static final ImmutableSet<String> EXAMPLES =
      ImmutableSet.of(
          "entropy-xu",
          "critic-tus-undirected",
          "critic-tus-directed",
          "merec",
          "cilos-zp16",
          "idocriw-zp16",
          "ahp-wangchin",
          "bwm-linear",
          "bwm-nonlinear",
          "srf",
          "roc");

  private PublishedWeights() {}

  /** {@return whether an example is about weights} */
  static boolean isAbout(JsonNode line) {
    return EXAMPLES.contains(line.get("id").asText());
  }

  static void check(JsonNode line) {
    JsonNode params = line.get("params");
    switch (line.get("id").asText()) {
      case "entropy-xu" -> checkData(line, "entropy");
      case "critic-tus-undirected" -> checkData(line, "critic-undirected");
      case "critic-tus-directed" -> checkData(line, "critic");
      case "merec" -> checkData(line, "merec");
      case "cilos-zp16" -> checkData(line, "cilos");
      case "idocriw-zp16" -> checkData(line, "idocriw");
      case "ahp-wangchin" -> {
        DerivedWeights derived =
            Ahp.standard().weigh(WeightingCases.comparisons(line.get("matrix")));
        checkWeights(line, derived);
        assertThat(derived.figure("lambda-max"))
            .isCloseTo(params.get("lambdaMax").asDouble(), within(5e-7));
      }
      case "bwm-linear" -> {
        DerivedWeights derived = BestWorst.linear().weigh(bestWorst(params));
        checkWeights(line, derived);
        assertThat(derived.figure("xi")).isCloseTo(0.0357143, within(5e-8));
      }
      case "bwm-nonlinear" -> {
        DerivedWeights derived = BestWorst.nonlinear().weigh(bestWorst(params));
        checkWeights(line, derived);
        assertThat(derived.figure("xi")).isCloseTo(params.get("xi").asDouble(), within(5e-7));
      }
      case "srf" -> {
        DerivedWeights derived = WeightingCases.simos(Golden.ints(params.get("ranks")), params);
        checkNumbers(
            line, DoubleStream.of(WeightingCases.weights(derived)).map(w -> 100 * w).toArray());
      }
      case "roc" ->
          checkWeights(
              line,
              RankWeightings.CENTROID.weigh(
                  RankOrder.of(WeightingCases.names(line.get("expected").size()))));
      default -> throw new AssertionError("unknown example: " + line.get("id"));
    }
  }

  private static BestWorstComparisons bestWorst(JsonNode params) {
    return WeightingCases.bestWorst(params.get("BO"), params.get("OW"));
  }

  private static void checkData(JsonNode line, String weighting) {
    checkWeights(
        line,
        WeightingCases.weighting(weighting)
            .weigh(Golden.matrix(line.get("matrix"), line.get("dir"))));
  }

  private static void checkWeights(JsonNode line, DerivedWeights derived) {
    checkNumbers(line, WeightingCases.weights(derived));
  }

  private static void checkNumbers(JsonNode line, double[] actual) {
    Offset<Double> half = within(0.5 * Math.pow(10, -line.get("dp").asInt()));
    assertThat(actual).containsExactly(Golden.doubles(line.get("expected")), half);
  }
}
