package org.openkam.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.research.GoldenNumbers.near;
import static org.openkam.research.GoldenNumbers.number;
import static org.openkam.research.GoldenNumbers.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.research.comparison.DataSetComparison;
import org.openkam.research.comparison.FriedmanTest;
import org.openkam.research.comparison.PairTest;
import org.openkam.research.comparison.RankDifference;
import org.openkam.research.comparison.SignedRankPosterior;
import org.openkam.research.comparison.SignedRankPrior;
import org.openkam.research.comparison.WilcoxonTest;

/** Printed and recomputed examples of tests over data sets. */
final class ComparisonCases {
  private final JsonNode content;
  private final JsonNode golden;
  private final JsonNode inputs;
  private final JsonNode value;

  private ComparisonCases(JsonNode content, JsonNode golden) {
    this.content = content;
    this.golden = golden;
    this.inputs = golden.get("inputs");
    this.value = golden.get("value");
  }

  static void check(JsonNode content, JsonNode golden) {
    new ComparisonCases(content, golden).check();
  }

  private void check() {
    String id = golden.get("id").asText();
    if (id.startsWith("nemenyi-q-")) {
      nemenyi();
    } else if (id.startsWith("friedman-")) {
      FriedmanTest test = rows(inputs.get("data")).friedman();
      same(new double[] {test.correctedChiSquared(), test.correctedPValue()}, value);
    } else if (id.startsWith("bayes-signed-rank")) {
      bayes(id, demsar(true), "C4.5+m", "C4.5");
    } else if (id.startsWith("baycomp-friedman")) {
      baycompFriedman();
    } else if (id.startsWith("baycomp-")) {
      baycompPair();
    } else if (id.startsWith("demsar-")) {
      demsarCase(id.substring("demsar-".length()));
    } else {
      throw new AssertionError("unknown kind of comparison: " + id);
    }
  }

  private void nemenyi() {
    int models = inputs.get("k").asInt();
    // two data sets, whose error of a rank is known
    double error = Math.sqrt(models * (models + 1.0) / 12);
    List<String> names = IntStream.range(0, models).mapToObj(i -> "m" + i).toList();
    DataSetComparison comparison =
        DataSetComparison.of(names, List.of("d1", "d2"), new double[2][models]);
    same(comparison.nemenyiDifference(number(inputs.get("alpha"))) / error, value);
  }

  private void demsarCase(String kind) {
    DataSetComparison table = demsar(!kind.contains("three-decimals"));
    FriedmanTest friedman = table.friedman();
    switch (kind) {
      case "average-ranks" ->
          same(table.averageRanks().values().stream().mapToDouble(rank -> rank).toArray(), value);
      case "friedman" -> same(friedman.chiSquared(), value);
      case "friedman-p" -> same(friedman.pValue(), value);
      case "friedman-three-decimals" ->
          same(new double[] {friedman.chiSquared(), friedman.correctedChiSquared()}, value);
      case "friedman-tie-corrected" -> correctedFriedman(friedman);
      case "iman-davenport" -> same(friedman.f(), value);
      case "iman-davenport-p" -> same(friedman.fPValue(), value);
      case "cd", "cd-0.10", "cd-0.05" -> same(table.nemenyiDifference(alpha(kind)), value);
      case "bonferroni-dunn-cd", "bonferroni-dunn-cd-0.10", "bonferroni-dunn-cd-0.05" ->
          same(table.bonferroniDunnDifference(alpha(kind)), value);
      case "z-against-c45" -> againstControl(table);
      case "wilcoxon-sums" -> {
        WilcoxonTest test = table.wilcoxon("C4.5+m", "C4.5");
        same(new double[] {test.positiveSum(), test.negativeSum()}, value);
      }
      case "wilcoxon-exact-p" -> {
        WilcoxonTest test = table.wilcoxon("C4.5+m", "C4.5");
        same(new double[] {test.statistic(), test.pValue()}, value);
      }
      default -> {
        if (kind.contains("holm")) {
          same(table.allPairs().stream().mapToDouble(PairTest::correctedPValue).toArray(), value);
        } else {
          throw new AssertionError("unknown kind of comparison: " + kind);
        }
      }
    }
  }

  private void correctedFriedman(FriedmanTest friedman) {
    if (value.isArray()) {
      same(new double[] {friedman.correctedChiSquared(), friedman.correctedPValue()}, value);
    } else {
      same(friedman.correctedChiSquared(), value);
    }
  }

  private double alpha(String kind) {
    return inputs.has("alpha") ? number(inputs.get("alpha")) : kind.endsWith("0.10") ? 0.1 : 0.05;
  }

  private void againstControl(DataSetComparison table) {
    double[] z = new double[3];
    double[] p = new double[3];
    List<String> models = List.of("C4.5+m+cf", "C4.5+m", "C4.5+cf");
    for (int i = 0; i < z.length; i++) {
      RankDifference difference = table.rankDifference(models.get(i), "C4.5");
      z[i] = difference.z();
      p[i] = difference.pValue();
    }
    same(z, value.get(0));
    same(p, value.get(1));
  }

  private void bayes(String id, DataSetComparison comparison, String model, String other) {
    SignedRankPosterior posterior = comparison.bayesianSignedRanks(model, other, prior(200_000));
    boolean means = id.endsWith("means");
    compare(means ? posterior.expected() : posterior.probabilities(), means ? 1e-9 : 0.005);
  }

  private void baycompPair() {
    JsonNode data = content.get(inputs.get("data").asText());
    List<String> models = new ArrayList<>();
    data.fieldNames().forEachRemaining(models::add);
    models.removeAll(List.of("source", "datasets"));
    double[][] values = new double[data.get("datasets").size()][models.size()];
    for (int row = 0; row < values.length; row++) {
      for (int model = 0; model < models.size(); model++) {
        values[row][model] = number(data.get(models.get(model)).get(row));
      }
    }
    DataSetComparison comparison =
        DataSetComparison.of(models, texts(data.get("datasets")), values);
    // baycomp counts left where the first is better
    SignedRankPosterior posterior =
        comparison.bayesianSignedRanks(models.get(1), models.get(0), prior(200_000));
    compare(posterior.probabilities(), 0.004);
  }

  private SignedRankPrior prior(int draws) {
    return SignedRankPrior.builder()
        // what a case leaves out is as in the case before it: one point, half an observation
        .equivalence(inputs.path("rope").asDouble(0.01))
        .weight(inputs.path("s").asDouble(0.5))
        .draws(draws)
        .seed(7)
        .build();
  }

  private void compare(SignedRankPosterior.Shares shares, double tolerance) {
    near(new double[] {shares.worse(), shares.same(), shares.better()}, value, tolerance);
  }

  private void baycompFriedman() {
    JsonNode data = content.get(inputs.get("data").asText());
    DataSetComparison comparison =
        DataSetComparison.of(
            texts(data.get("classifiers")),
            texts(data.get("datasets")),
            GoldenNumbers.rows(data.get("values")));
    same(
        comparison.averageRanks().values().stream().mapToDouble(rank -> rank).toArray(),
        value.get(0));
    assertThat(comparison.friedman().correctedChiSquared())
        .isCloseTo(number(value.get(1)), within(1e-9));
    assertThat(comparison.friedman().correctedPValue())
        .isCloseTo(number(value.get(2)), within(1e-9));
  }

  private DataSetComparison demsar(boolean untied) {
    JsonNode table = content.get("table6");
    double[][] values = GoldenNumbers.rows(table.get("values"));
    List<String> rows = texts(table.get("rows"));
    if (!untied) {
      values[rows.indexOf("voting")][2] = 0.975;
    }
    return DataSetComparison.of(texts(table.get("columns")), rows, values);
  }

  private static DataSetComparison rows(JsonNode data) {
    double[][] values = GoldenNumbers.rows(data);
    List<String> models = IntStream.range(0, values[0].length).mapToObj(i -> "m" + i).toList();
    List<String> sets = IntStream.range(0, values.length).mapToObj(i -> "d" + i).toList();
    return DataSetComparison.of(models, sets, values);
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
