package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.openkam.scoring.backtest.RankingGolden.assertNumber;
import static org.openkam.scoring.backtest.RankingGolden.assertNumbers;
import static org.openkam.scoring.backtest.RankingGolden.assertOnlyFields;
import static org.openkam.scoring.backtest.RankingGolden.assertOptional;
import static org.openkam.scoring.backtest.RankingGolden.doubles;
import static org.openkam.scoring.backtest.RankingGolden.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openkam.core.resampling.Bootstrap;
import org.openkam.scoring.agreement.RankBiasedOverlap;
import org.openkam.scoring.agreement.RankCorrelation;
import org.openkam.scoring.agreement.Ranks;
import org.openkam.scoring.agreement.TopOverlap;

final class RankingMetricsGoldenTest {
  private static final JsonNode FILE = RankingGolden.read("ranking_metrics.json");

  @Test
  void knowsEachPartOfTheFile() {
    assertOnlyFields(
        FILE,
        "provenance",
        "definitions",
        "hand_check",
        "cases",
        "gain_table",
        "weighted_tau",
        "list_overlap",
        "exact_bootstrap",
        "sign_flip",
        "rolling_origin");
  }

  @TestFactory
  Stream<DynamicTest> measuresEachCase() {
    return fields(FILE.get("cases")).stream()
        .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getValue())));
  }

  private static void check(JsonNode node) {
    double[] outcomes = doubles(node.get("y_true"));
    double[] scores = doubles(node.get("score"));
    double threshold = node.get("binary_threshold").doubleValue();
    RankedOutcomes averaged =
        RankedOutcomes.of(scores, outcomes, threshold, RankedOutcomes.TieRule.AVERAGED);
    RankedOutcomes asGiven =
        RankedOutcomes.of(scores, outcomes, threshold, RankedOutcomes.TieRule.AS_GIVEN);
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      JsonNode expected = entry.getValue();
      switch (entry.getKey()) {
        case "y_true", "score", "binary_threshold" -> {}
        case "dcg" ->
            at(
                expected,
                k -> OptionalDouble.of(averaged.discountedGain(k, BacktestPlan.Gain.LINEAR)),
                averaged);
        case "ndcg_linear" ->
            at(expected, k -> averaged.normalizedGain(k, BacktestPlan.Gain.LINEAR), averaged);
        case "ndcg_exponential" ->
            at(expected, k -> averaged.normalizedGain(k, BacktestPlan.Gain.EXPONENTIAL), averaged);
        case "ndcg_linear_ignore_ties" -> {
          // the file breaks ties by the reverse of the order in which accounts are given
          RankedOutcomes reversed =
              RankedOutcomes.of(
                  reversed(scores), reversed(outcomes), threshold, RankedOutcomes.TieRule.AS_GIVEN);
          at(expected, k -> reversed.normalizedGain(k, BacktestPlan.Gain.LINEAR), reversed);
        }
        case "spearman" -> assertOptional("spearman", averaged.rankCorrelation(), expected);
        case "kendall_tau_b" ->
            assertOptional(
                "kendall tau b",
                RankCorrelation.KENDALL_TAU_B.between(
                    Ranks.ofScores(scores), Ranks.ofScores(outcomes)),
                expected);
        case "relevant" ->
            assertThat(Arrays.stream(outcomes).mapToInt(y -> y >= threshold ? 1 : 0).toArray())
                .containsExactly(
                    Streams.stream(expected.elements()).mapToInt(JsonNode::intValue).toArray());
        case "precision_at" -> at(expected, k -> OptionalDouble.of(asGiven.precision(k)), asGiven);
        case "precision_at_expected_over_ties" ->
            at(expected, k -> OptionalDouble.of(averaged.precision(k)), averaged);
        case "recall_at" -> at(expected, asGiven::recall, asGiven);
        case "lift_at" -> at(expected, asGiven::lift, asGiven);
        case "average_precision" -> {
          assertOptional("average precision", averaged.averagePrecision(), expected);
          assertOptional("average precision", asGiven.averagePrecision(), expected);
        }
        case "roc_auc" -> {
          assertOptional("area under curve", averaged.areaUnderCurve(), expected);
          assertOptional("area under curve", asGiven.areaUnderCurve(), expected);
        }
        default -> throw new AssertionError("unknown measure: " + entry.getKey());
      }
    }
  }

  private static void at(JsonNode byCount, IntFunction<OptionalDouble> measure, RankedOutcomes of) {
    for (Map.Entry<String, JsonNode> entry : fields(byCount)) {
      int count = entry.getKey().equals("all") ? of.size() : Integer.parseInt(entry.getKey());
      assertOptional("at " + entry.getKey(), measure.apply(count), entry.getValue());
    }
  }

  private static double[] reversed(double[] values) {
    double[] reversed = values.clone();
    Doubles.reverse(reversed);
    return reversed;
  }

  @Test
  void drawsTheGainCurve() {
    JsonNode node = FILE.get("gain_table");
    assertOnlyFields(
        node,
        "y_true",
        "score",
        "cumulative_gain",
        "ideal_gain",
        "lift",
        "area_model",
        "area_ideal",
        "normalised_gain_coefficient",
        "note");
    double[] outcomes = doubles(node.get("y_true"));
    RankedOutcomes model =
        RankedOutcomes.of(doubles(node.get("score")), outcomes, 0, RankedOutcomes.TieRule.AVERAGED);
    RankedOutcomes ideal =
        RankedOutcomes.of(outcomes, outcomes, 0, RankedOutcomes.TieRule.AVERAGED);

    assertNumbers("gain", model.gainCurve(), node.get("cumulative_gain"));
    assertNumbers("ideal gain", ideal.gainCurve(), node.get("ideal_gain"));
    assertNumbers(
        "lift",
        ImmutableDoubleArray.copyOf(
            IntStream.rangeClosed(1, outcomes.length)
                .mapToDouble(k -> model.valueLift(k).orElseThrow())),
        node.get("lift"));
    assertThat(node.get("area_model").doubleValue() / node.get("area_ideal").doubleValue())
        .isEqualTo(node.get("normalised_gain_coefficient").doubleValue());
    assertOptional("coefficient", model.gainCoefficient(), node.get("normalised_gain_coefficient"));
  }

  @Test
  void weighsPairsAtTheTop() {
    JsonNode node = FILE.get("weighted_tau");
    assertOnlyFields(node, "a", "b", "weightedtau");

    assertOptional(
        "weighted tau",
        RankCorrelation.WEIGHTED_KENDALL.between(
            Ranks.ofScores(doubles(node.get("a"))), Ranks.ofScores(doubles(node.get("b")))),
        node.get("weightedtau"));
  }

  @Test
  void comparesLists() {
    JsonNode node = FILE.get("list_overlap");
    assertOnlyFields(node, "a", "b", "jaccard_top3", "jaccard_top5", "rbo_p09_truncated_depth5");
    ImmutableList<String> one = texts(node.get("a"));
    ImmutableList<String> other = texts(node.get("b"));

    assertNumber("top 3", TopOverlap.jaccard(one, other, 3), node.get("jaccard_top3"));
    assertNumber("top 5", TopOverlap.jaccard(one, other, 5), node.get("jaccard_top5"));
    assertNumber(
        "overlap",
        new RankBiasedOverlap(0.9).truncated(one, other, 5),
        node.get("rbo_p09_truncated_depth5"));
  }

  private static ImmutableList<String> texts(JsonNode node) {
    return Streams.stream(node.elements())
        .map(JsonNode::asText)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void takesPercentilesOfAllResamples() {
    JsonNode node = FILE.get("exact_bootstrap");
    assertOnlyFields(
        node,
        "values",
        "statistic",
        "resamples",
        "mean_of_means",
        "sd_of_means",
        "sd_formula",
        "percentile_2_5",
        "percentile_97_5",
        "note");
    double[] values = doubles(node.get("values"));
    double[] means =
        IntStream.range(0, node.get("resamples").intValue())
            .mapToDouble(code -> mean(values, code))
            .toArray();

    Bootstrap.Interval interval = Bootstrap.Interval.ofPercentiles(means, 0.95);

    assertNumber("mean", Arrays.stream(means).average().orElseThrow(), node.get("mean_of_means"));
    assertNumber("lowest", interval.lowest(), node.get("percentile_2_5"));
    assertNumber("highest", interval.highest(), node.get("percentile_97_5"));
  }

  /** Returns the mean of the resample whose draws are the digits of a code. */
  private static double mean(double[] values, int code) {
    double sum = 0;
    int rest = code;
    for (int draw = 0; draw < values.length; draw++) {
      sum += values[rest % values.length];
      rest /= values.length;
    }
    return sum / values.length;
  }

  @Test
  void triesEveryChangeOfSigns() {
    JsonNode node = FILE.get("sign_flip");
    // Wilcoxon's test, which the file gives beside it, is not provided
    assertOnlyFields(node, "differences", "sum", "two_sided_p", "wilcoxon_p", "note");

    assertNumber("p", SignFlip.pValue(doubles(node.get("differences"))), node.get("two_sided_p"));
  }

  @Test
  void movesTheOriginThroughTheHistory() {
    JsonNode node = FILE.get("rolling_origin");
    for (Map.Entry<String, JsonNode> entry : fields(node)) {
      RollingOrigin.Builder six = RollingOrigin.builder().periods(6).origins(3);
      switch (entry.getKey()) {
        case "note" -> {}
        case "expanding" -> check(six.build(), entry.getValue());
        case "sliding_window_3" -> check(six.window(OptionalInt.of(3)).build(), entry.getValue());
        case "gap1" -> check(six.gap(1).build(), entry.getValue());
        default -> throw new AssertionError("unknown origins: " + entry.getKey());
      }
    }
  }

  private static void check(RollingOrigin origins, JsonNode expected) {
    assertThat(origins.splits()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      RollingOrigin.Split split = origins.splits().get(i);
      assertThat(split.knownPeriods()).isEqualTo(periods(expected.get(i).get(0)));
      assertThat(split.judgedPeriods()).isEqualTo(periods(expected.get(i).get(1)));
    }
  }

  private static ImmutableList<Integer> periods(JsonNode node) {
    return Streams.stream(node.elements())
        .map(JsonNode::intValue)
        .collect(ImmutableList.toImmutableList());
  }
}
