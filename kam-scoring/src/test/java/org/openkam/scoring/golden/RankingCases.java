package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.distance.VikorCompromise;
import org.openkam.scoring.outranking.PartialOrder;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

/** Checks the golden cases of kind ranking. */
final class RankingCases {
  private RankingCases() {}

  static void check(JsonNode golden) {
    Scoring scoring = score(golden, ScoringPolicy.standard());
    PublishedQuantities published = new PublishedQuantities(golden, scoring);
    boolean isAsExpected =
        GoldenFields.assertCloseToOne(golden, "scores", Golden::doubles, published.scores());
    for (Iterator<String> names = golden.get("expected").fieldNames();
        names.hasNext() && isAsExpected; ) {
      check(golden, names.next(), scoring, published);
    }
  }

  static void checkPublished(JsonNode line) {
    ObjectNode golden = JsonNodeFactory.instance.objectNode();
    List<String> words = GoldenFiles.words(line.get("method").asText());
    golden.put("method", words.get(0).equals("saw") ? "wsm" : words.get(0));
    golden.put(
        "variant",
        switch (words.get(0)) {
          case "saw", "wpm" -> "linear";
          case "moora", "topsis" -> words.get(1);
          case "promethee" -> words.get(2);
          case "spotis" -> words.size() > 1 ? "expected-solution-point" : "standard";
          default -> "standard";
        });
    ObjectNode parameters = golden.putObject("parameters");
    parameters.setAll((ObjectNode) line.get("params"));
    rename(parameters, "lam", "lambda");
    rename(parameters, "esp", "isp");
    if (words.get(0).equals("promethee")) {
      line.get("dir")
          .forEach(any -> parameters.withArray("preference_functions").add(words.get(2)));
    }
    ObjectNode input = golden.putObject("input");
    input.set("matrix", line.get("matrix"));
    input.set("weights", line.get("weights"));
    input.set("directions", line.get("dir"));
    Scoring scoring = score(golden, ScoringPolicy.standard());
    Golden.assertPublished(line, new PublishedQuantities(golden, scoring).scores());
  }

  private static void rename(ObjectNode node, String from, String to) {
    if (node.has(from)) {
      node.set(to, node.remove(from));
    }
  }

  private static Scoring score(JsonNode golden, ScoringPolicy policy) {
    JsonNode expert = golden.at("/parameters/expert/weights");
    JsonNode weights = expert.isArray() ? expert : golden.at("/input/weights");
    return GoldenStrategies.of(golden)
        .score(Golden.matrix(golden), Golden.weights(weights), policy);
  }

  private static void check(
      JsonNode golden, String name, Scoring scoring, PublishedQuantities published) {
    JsonNode expected = golden.get("expected").get(name);
    switch (name) {
      case "scores" -> {}
      case "higher_is_better" ->
          assertThat(published.isLargerBetter()).isEqualTo(expected.asBoolean());
      case "smallest_gap_between_untied" -> checkGap(golden, published.scores());
      case "ranks" -> checkRanks(golden);
      case "final_rank_dense" -> assertThat(expected).isEqualTo(golden.at("/expected/ranks/dense"));
      case "compromise" -> checkCompromise(VikorCompromise.of(scoring), expected);
      case "relation_I" -> checkRelation(Promethee.partialOrder(scoring), expected);
      case "co_preference" ->
          Golden.assertClose(
              golden,
              name,
              scoring.fitted().parameters().numbers("preferences"),
              Golden.doubles(expected));
      case "number_of_characteristic_objects" ->
          assertThat(scoring.fitted().parameters().numbers("preferences"))
              .hasSize(expected.asInt());
      default ->
          Golden.assertClose(golden, name, published.quantity(name), Golden.doubles(expected));
    }
  }

  private static void checkGap(JsonNode golden, double[] scores) {
    double[] sorted = Arrays.stream(scores).sorted().toArray();
    JsonNode expected = golden.at("/expected/smallest_gap_between_untied");
    double least =
        IntStream.range(1, sorted.length)
            .filter(i -> sorted[i] - sorted[i - 1] > tie(golden, sorted[i], sorted[i - 1]))
            .mapToDouble(i -> sorted[i] - sorted[i - 1])
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    Golden.assertClose(
        golden,
        "smallest gap",
        least,
        expected.isNull() ? Double.POSITIVE_INFINITY : expected.asDouble());
  }

  private static double tie(JsonNode golden, double one, double other) {
    return golden.at("/expected/ranks/tie_tolerance").asDouble()
        * Math.max(Math.abs(one), Math.abs(other));
  }

  private static void checkRanks(JsonNode golden) {
    JsonNode ranks = golden.at("/expected/ranks");
    GoldenFields.requireKnown(ranks, "tie_tolerance", "competition", "dense", "average");
    double tolerance = ranks.get("tie_tolerance").asDouble();
    ScoringPolicy.Builder policy = ScoringPolicy.builder().tieTolerance(tolerance);
    assertThat(ranks(golden, policy.ties(ScoringPolicy.Ties.COMPETITION).build()))
        .containsExactly(Golden.doubles(ranks.get("competition")));
    assertThat(ranks(golden, policy.ties(ScoringPolicy.Ties.DENSE).build()))
        .containsExactly(Golden.doubles(ranks.get("dense")));
    assertThat(ranks(golden, policy.ties(ScoringPolicy.Ties.FRACTIONAL).build()))
        .containsExactly(Golden.doubles(ranks.get("average")));
  }

  private static double[] ranks(JsonNode golden, ScoringPolicy policy) {
    Scoring scoring = score(golden, policy);
    return scoring.accounts().stream().mapToDouble(account -> scoring.of(account).rank()).toArray();
  }

  private static void checkCompromise(VikorCompromise compromise, JsonNode expected) {
    GoldenFields.requireKnown(
        expected, "acceptable_advantage", "acceptable_stability", "compromise_set");
    assertThat(compromise.hasAdvantage())
        .isEqualTo(expected.get("acceptable_advantage").asBoolean());
    assertThat(compromise.isStable()).isEqualTo(expected.get("acceptable_stability").asBoolean());
    assertThat(compromise.accounts())
        .containsExactlyElementsOf(
            Arrays.stream(Golden.ints(expected.get("compromise_set")))
                .mapToObj(Matrices::account)
                .toList());
  }

  private static void checkRelation(PartialOrder order, JsonNode rows) {
    for (int row = 0; row < rows.size(); row++) {
      StringBuilder letters = new StringBuilder();
      for (int column = 0; column < rows.size(); column++) {
        letters.append(letter(order.relation(Matrices.account(row), Matrices.account(column))));
      }
      letters.setCharAt(row, rows.get(row).asText().charAt(row));
      assertThat(letters).hasToString(rows.get(row).asText());
    }
  }

  private static char letter(PartialOrder.Relation relation) {
    return switch (relation) {
      case BETTER -> 'P';
      case WORSE -> 'N';
      case INDIFFERENT -> 'I';
      case INCOMPARABLE -> 'R';
    };
  }
}
