package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.data.Weighting;
import org.openkam.scoring.weighting.data.Weightings;
import org.openkam.scoring.weighting.judgement.Ahp;
import org.openkam.scoring.weighting.judgement.BestWorst;
import org.openkam.scoring.weighting.judgement.ImportanceRanking;
import org.openkam.scoring.weighting.judgement.PairwiseConsistency;
import org.openkam.scoring.weighting.judgement.PairwiseMatrix;
import org.openkam.scoring.weighting.judgement.PointWeights;
import org.openkam.scoring.weighting.judgement.Prioritization;
import org.openkam.scoring.weighting.judgement.RankWeighting;
import org.openkam.scoring.weighting.judgement.RevisedSimos;

/** Checks the golden cases of the kinds weighting, pairwise and subjective. */
final class WeightingCases {
  private WeightingCases() {}

  static void check(JsonNode golden) {
    switch (golden.get("kind").asText()) {
      case "weighting" -> fromData(golden);
      case "pairwise" -> pairwise(golden);
      case "subjective" -> subjective(golden);
      default -> throw new AssertionError("unknown kind: " + golden.get("kind"));
    }
  }

  /** Returns the weighting that files call so. */
  static Weighting weighting(String method) {
    return Weightings.standard()
        .weighting(
            switch (method) {
              case "std" -> "standard-deviation";
              default -> method;
            });
  }

  private static void fromData(JsonNode golden) {
    JsonNode input = golden.get("input");
    ScoringPolicy.Builder policy = ScoringPolicy.builder();
    if (golden.at("/parameters/constant_column").asText().startsWith("constant column removed")) {
      policy.constantColumn(ScoringPolicy.ConstantColumns.DROP);
    }
    Weighting weighting =
        switch (golden.get("variant").asText()) {
          case "standard", "directed" -> weighting(golden.get("method").asText());
          case "undirected" -> weighting(golden.get("method").asText() + "-undirected");
          default -> throw unknown(golden);
        };
    DerivedWeights derived =
        weighting.weigh(
            Golden.matrix(input.get("matrix"), input.get("directions")), policy.build());
    requireKnown(golden, "weights");
    checkWeights(golden, derived);
  }

  private static void pairwise(JsonNode golden) {
    assertThat(golden.get("method").asText()).isEqualTo("ahp");
    Prioritization prioritization =
        switch (golden.get("variant").asText()) {
          case "eigenvector" -> Prioritization.EIGENVECTOR;
          case "geometric-mean" -> Prioritization.GEOMETRIC_MEAN;
          case "column-mean" -> Prioritization.COLUMN_MEAN;
          default -> throw unknown(golden);
        };
    PairwiseMatrix matrix = comparisons(golden.at("/input/comparison_matrix"));
    requireKnown(
        golden,
        "weights",
        "lambda_max",
        "consistency_index",
        "consistency_ratio_saaty_RI",
        "consistency_ratio_alonso_lamata_RI",
        "RI_saaty",
        "RI_alonso_lamata_like");
    checkWeights(golden, Ahp.of(prioritization).weigh(matrix));
    PairwiseConsistency consistency = PairwiseConsistency.of(matrix);
    checkField(golden, "lambda_max", consistency.lambdaMax());
    checkField(golden, "consistency_index", consistency.index());
    checkTable(
        golden,
        "saaty_RI",
        "saaty",
        PairwiseConsistency.RandomIndex.SAATY,
        consistency,
        matrix.size());
    checkTable(
        golden,
        "alonso_lamata_RI",
        "alonso_lamata_like",
        PairwiseConsistency.RandomIndex.TUMMALA_LING,
        consistency,
        matrix.size());
  }

  private static void checkTable(
      JsonNode golden,
      String ratio,
      String index,
      PairwiseConsistency.RandomIndex table,
      PairwiseConsistency consistency,
      int size) {
    checkField(golden, "consistency_ratio_" + ratio, consistency.ratio(table).orElse(Double.NaN));
    checkField(golden, "RI_" + index, table.find(size).orElse(Double.NaN));
  }

  /** Reads the comparisons of a matrix; null is a missing one. */
  static PairwiseMatrix comparisons(JsonNode rows) {
    return PairwiseMatrix.of(
        names(rows.size()),
        Streams.stream(rows.elements())
            .map(
                row ->
                    Streams.stream(row.elements())
                        .mapToDouble(value -> value.isNull() ? Double.NaN : value.asDouble())
                        .toArray())
            .toArray(double[][]::new));
  }

  private static void subjective(JsonNode golden) {
    JsonNode input = golden.get("input");
    String variant = golden.get("variant").asText();
    switch (golden.get("method").asText()) {
      case "bwm" -> bestWorst(golden, variant);
      case "fucom" -> {
        standard(golden, variant, "weights", "dfc");
        DerivedWeights derived = PointWeights.fucom(Golden.byCriterion(input.get("significance")));
        checkWeights(golden, derived);
        checkField(golden, "dfc", derived.figure("dfc"));
      }
      case "swara" -> {
        standard(golden, variant, "weights");
        double[] importance = Golden.doubles(input.get("comparative_importance_from_second"));
        checkWeights(golden, PointWeights.swara(names(importance.length + 1), importance));
      }
      case "srf", "revised-simos" -> {
        standard(golden, variant, "weights");
        checkWeights(golden, simos(Golden.ints(input.get("ranks")), golden.get("parameters")));
      }
      case "direct", "points" -> {
        standard(golden, variant, "weights");
        checkWeights(golden, PointWeights.direct(Golden.byCriterion(input.get("points"))));
      }
      case "swing" -> {
        standard(golden, variant, "weights");
        checkWeights(golden, PointWeights.swing(Golden.byCriterion(input.get("points"))));
      }
      default -> {
        standard(golden, variant, "weights");
        ImportanceRanking order = ImportanceRanking.ofRanks(Golden.byCriterion(input.get("ranks")));
        checkWeights(golden, rankWeighting(golden).weigh(order));
      }
    }
  }

  private static RankWeighting rankWeighting(JsonNode golden) {
    return switch (golden.get("method").asText()) {
      case "roc", "rank-order-centroid" -> RankWeighting.centroid();
      case "rank-sum" -> RankWeighting.sum();
      case "rank-reciprocal" -> RankWeighting.reciprocal();
      case "rank-exponent" -> RankWeighting.exponent(golden.at("/parameters/exponent").asDouble());
      default -> throw unknown(golden);
    };
  }

  private static void bestWorst(JsonNode golden, String variant) {
    BestWorst method =
        switch (variant) {
          case "linear" -> BestWorst.linear();
          case "nonlinear", "non-linear" -> BestWorst.nonlinear();
          default -> throw unknown(golden);
        };
    requireKnown(golden, "weights", "xi", "input_consistency_ratio", "consistency_ratio");
    JsonNode input = golden.get("input");
    DerivedWeights derived =
        method.weigh(bestWorst(input.get("best_to_others"), input.get("others_to_worst")));
    checkWeights(golden, derived);
    checkField(golden, "xi", derived.figure("xi"));
    checkField(golden, "input_consistency_ratio", derived.figure("input-consistency-ratio"));
    checkField(
        golden,
        "consistency_ratio",
        derived.figures().getOrDefault("consistency-ratio", Double.NaN));
  }

  /** Reads comparisons; best and worst are the first that are compared with themselves. */
  static BestWorst.Comparisons bestWorst(JsonNode bestToOthers, JsonNode othersToWorst) {
    int best = Golden.byCriterion(bestToOthers).values().asList().indexOf(1.0);
    int worst = Golden.byCriterion(othersToWorst).values().asList().indexOf(1.0);
    return BestWorst.Comparisons.builder()
        .best("c" + best)
        .worst("c" + worst)
        .bestToOthers(Golden.byCriterion(bestToOthers))
        .othersToWorst(Golden.byCriterion(othersToWorst))
        .build();
  }

  /** Weighs by ranks, the greatest the most important; a rank that no criterion has is a card. */
  static DerivedWeights simos(int[] ranks, JsonNode parameters) {
    int places = IntStream.of(ranks).max().orElseThrow();
    List<List<String>> cards =
        IntStream.rangeClosed(1, places)
            .mapToObj(
                place ->
                    IntStream.range(0, ranks.length)
                        .filter(i -> ranks[i] == place)
                        .mapToObj(i -> "c" + i)
                        .toList())
            .toList();
    return new RevisedSimos(parameters.get("z").asDouble(), parameters.path("decimals").asInt(1))
        .weigh(cards);
  }

  static ImmutableList<String> names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "c" + i)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the weights in the order of c0, c1 and so on. */
  static double[] weights(DerivedWeights derived) {
    return names(derived.weights().criteria().size()).stream()
        .mapToDouble(derived.weights()::of)
        .toArray();
  }

  private static void standard(JsonNode golden, String variant, String... fields) {
    assertThat(variant).isEqualTo("standard");
    requireKnown(golden, fields);
  }

  private static void requireKnown(JsonNode golden, String... fields) {
    assertThat(ImmutableList.copyOf(golden.get("expected").fieldNames()))
        .contains("weights")
        .isSubsetOf(fields);
  }

  private static void checkWeights(JsonNode golden, DerivedWeights derived) {
    double[] actual = weights(derived);
    boolean isOther =
        Streams.stream(golden.path("alternatives").elements())
            .filter(alternative -> alternative.has("weights"))
            .anyMatch(alternative -> isClose(golden, actual, alternative.get("weights")));
    if (!isOther) {
      JsonNode expected = golden.at("/expected/weights");
      assertThat(expected).hasSize(actual.length);
      for (int i = 0; i < actual.length; i++) {
        Golden.assertClose(golden, "weight " + i, actual[i], expected.get(i).asDouble());
      }
    }
  }

  private static boolean isClose(JsonNode golden, double[] actual, JsonNode expected) {
    JsonNode tolerance = golden.get("tolerance");
    return IntStream.range(0, actual.length)
        .allMatch(
            i ->
                Math.abs(actual[i] - expected.get(i).asDouble())
                    <= tolerance.get("abs").asDouble()
                        + tolerance.get("rel").asDouble() * Math.abs(expected.get(i).asDouble()));
  }

  private static void checkField(JsonNode golden, String field, double actual) {
    JsonNode expected = golden.get("expected").get(field);
    if (expected != null) {
      Golden.assertClose(golden, field, actual, expected.asDouble());
    }
  }

  private static AssertionError unknown(JsonNode golden) {
    return new AssertionError(
        "unknown method or variant: " + golden.get("method") + " " + golden.get("variant"));
  }
}
