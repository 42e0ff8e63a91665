package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.outranking.CriterionSettings;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.sorting.Classification;
import org.openkam.scoring.sorting.ElectreTri;
import org.openkam.scoring.sorting.LimitingProfiles;
import org.openkam.scoring.sorting.MrSort;
import org.openkam.scoring.strategy.Scoring;

/** Checks the golden cases of kind sorting. */
final class SortingCases {
  private SortingCases() {}

  static void check(JsonNode golden) {
    assertThat(Golden.method(golden)).isEqualTo("electre-tri-b");
    GoldenStrategies.requireVariant(golden, "standard");
    GoldenFields.requireKnown(
        golden.get("expected"),
        "credibility_alternative_profile",
        "credibility_profile_alternative",
        "pessimistic_class",
        "optimistic_class");
    check(
        golden,
        ElectreTri.AssignmentRule.PESSIMISTIC,
        golden.get("expected").get("pessimistic_class"));
    check(
        golden,
        ElectreTri.AssignmentRule.OPTIMISTIC,
        golden.get("expected").get("optimistic_class"));
  }

  static void checkPublished(JsonNode line) {
    JsonNode params = line.get("params");
    List<String> classes = List.of("Bad", "Medium", "Good");
    ImmutableMap<String, Double> medium =
        Golden.byCriterion(params.get("lowerProfiles").get("Medium"));
    ImmutableMap<String, Double> good = Golden.byCriterion(params.get("lowerProfiles").get("Good"));
    double majority =
        params.get("majority").asDouble() / IntStream.of(Golden.ints(line.get("weights"))).sum();
    MrSort sort =
        MrSort.of(LimitingProfiles.of(classes, List.of(medium, good)), majority)
            .withVetoes(
                List.of(
                    Golden.byCriterion(params.get("vetos").get("Medium")),
                    Golden.byCriterion(params.get("vetos").get("Good"))));

    Classification sorted =
        sort.sort(
            Golden.matrix(line.get("matrix"), line.get("dir")),
            Golden.weights(line.get("weights")));

    assertThat(sorted.accounts().stream().map(sorted::classOf))
        .containsExactlyElementsOf(
            Streams.stream(line.get("expected").elements()).map(JsonNode::asText).toList());
  }

  private static void check(JsonNode golden, ElectreTri.AssignmentRule rule, JsonNode expected) {
    JsonNode input = golden.get("input");
    DecisionMatrix matrix = Golden.matrix(input.get("matrix"), input.get("directions"));
    Weights weights = Golden.weights(input.get("weights"));
    ElectreTri tri = tri(golden, rule);

    Classification sorted = tri.sort(matrix, weights);
    Scoring scoring = tri.score(matrix, weights);

    assertThat(sorted.accounts().stream().mapToInt(sorted::levelOf))
        .containsExactly(IntStream.of(Golden.ints(expected)).boxed().toArray(Integer[]::new));
    for (int profile = 1; profile < tri.classes().size(); profile++) {
      double[] over = scoring.intermediate("over:" + profile);
      double[] under = scoring.intermediate("under:" + profile);
      for (int row = 0; row < over.length; row++) {
        Golden.assertClose(
            golden,
            "account over profile",
            over[row],
            credibility(golden, "credibility_alternative_profile", row, profile));
        Golden.assertClose(
            golden,
            "profile over account",
            under[row],
            credibility(golden, "credibility_profile_alternative", row, profile));
      }
    }
  }

  private static double credibility(JsonNode golden, String what, int row, int profile) {
    return golden.get("expected").get(what).get(row).get(profile - 1).asDouble();
  }

  private static ElectreTri tri(JsonNode golden, ElectreTri.AssignmentRule rule) {
    JsonNode parameters = golden.get("parameters");
    JsonNode profiles = parameters.get("profiles_worst_to_best");
    CriterionSettings<Thresholds> thresholds = CriterionSettings.of(Thresholds.none());
    for (int column = 0; column < parameters.get("q").size(); column++) {
      thresholds = thresholds.with("c" + column, OutrankingCases.thresholds(parameters, column));
    }
    return ElectreTri.builder()
        .profiles(
            LimitingProfiles.of(
                IntStream.rangeClosed(0, profiles.size()).mapToObj(String::valueOf).toList(),
                Streams.stream(profiles.elements())
                    .map(Golden::byCriterion)
                    .collect(ImmutableList.toImmutableList())))
        .thresholds(thresholds)
        .cut(parameters.get("lambda").asDouble())
        .rule(rule)
        .build();
  }
}
