package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.DoubleStream;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.judgement.Ahp;
import org.openkam.scoring.weighting.judgement.BestWorst;
import org.openkam.scoring.weighting.judgement.ImportanceRanking;
import org.openkam.scoring.weighting.judgement.RankWeighting;

/** Checks the published examples about weights, to the decimals that the paper prints. */
final class PublishedWeights {
  private PublishedWeights() {}

  static void check(JsonNode line) {
    JsonNode params = line.get("params");
    String method = line.get("method").asText();
    List<String> words = GoldenFiles.words(method);
    switch (words.get(0)) {
      case "critic" ->
          checkData(line, words.get(1).equals("undirected") ? "critic-undirected" : "critic");
      case "cilos", "entropy", "idocriw", "merec" -> checkData(line, words.get(0));
      case "ahp" -> {
        assertThat(words.get(1)).isEqualTo("eigenvector");
        DerivedWeights derived =
            Ahp.standard().weigh(WeightingCases.comparisons(line.get("matrix")));
        checkWeights(line, derived);
        checkFigure(derived, "lambda-max", params.path("lambdaMax"));
      }
      case "bwm" -> {
        DerivedWeights derived =
            switch (words.get(1)) {
              case "linear" -> BestWorst.linear().weigh(bestWorst(params));
              case "nonlinear" -> BestWorst.nonlinear().weigh(bestWorst(params));
              default -> throw new AssertionError("unknown method: " + method);
            };
        checkWeights(line, derived);
        checkFigure(derived, "xi", params.path("xi"));
      }
      case "srf" -> {
        DerivedWeights derived = WeightingCases.simos(Golden.ints(params.get("ranks")), params);
        Golden.assertPublished(
            line, DoubleStream.of(WeightingCases.weights(derived)).map(w -> 100 * w).toArray());
      }
      case "roc" ->
          checkWeights(
              line,
              RankWeighting.centroid()
                  .weigh(ImportanceRanking.of(WeightingCases.names(line.get("expected").size()))));
      default -> throw new AssertionError("unknown method: " + method);
    }
  }

  /** Compares a figure that the paper prints with seven decimals, where it does. */
  private static void checkFigure(DerivedWeights derived, String name, JsonNode printed) {
    if (printed.isNumber()) {
      assertThat(derived.figure(name)).isCloseTo(printed.asDouble(), within(5e-7));
    }
  }

  private static BestWorst.Comparisons bestWorst(JsonNode params) {
    return WeightingCases.bestWorst(params.get("BO"), params.get("OW"));
  }

  private static void checkData(JsonNode line, String weighting) {
    checkWeights(
        line,
        WeightingCases.weighting(weighting)
            .weigh(Golden.matrix(line.get("matrix"), line.get("dir"))));
  }

  private static void checkWeights(JsonNode line, DerivedWeights derived) {
    Golden.assertPublished(line, WeightingCases.weights(derived));
  }
}
