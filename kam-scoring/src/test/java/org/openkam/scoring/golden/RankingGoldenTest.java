package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.Waspas;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Codas;
import org.openkam.scoring.distance.Edas;
import org.openkam.scoring.distance.Gra;
import org.openkam.scoring.distance.Mabac;
import org.openkam.scoring.distance.Spotis;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.ratio.Aras;
import org.openkam.scoring.ratio.Copras;
import org.openkam.scoring.ratio.Marcos;
import org.openkam.scoring.ratio.MooraFullMultiplicative;
import org.openkam.scoring.ratio.MooraRatio;
import org.openkam.scoring.ratio.MooraReferencePoint;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Holds additive, distance and ratio methods and normalisations to the golden numbers. */
final class RankingGoldenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("kam.golden.dir", "src/test/resources/golden"));

  /** The methods and variants of the golden files that the library does not provide. */
  private static final ImmutableSet<String> NOT_PROVIDED =
      ImmutableSet.of(
          "aras/given-optimal",
          "cocoso/standard",
          "comet/method-expert",
          "multimoora/standard",
          "rim/standard",
          "spotis/expected-solution-point",
          "topsis/sum",
          "topsis/vector-manhattan",
          "wpm/sum",
          "wsm/sum");

  private static final ImmutableSet<String> NORMALIZATIONS_NOT_PROVIDED =
      ImmutableSet.of("sum", "logarithmic", "zscore-population", "zscore-sample");

  @TestFactory
  Stream<DynamicTest> rankings() {
    return cases("ranking")
        .filter(golden -> !golden.get("method").asText().equals("promethee"))
        .filter(golden -> !NOT_PROVIDED.contains(key(golden)))
        .map(golden -> DynamicTest.dynamicTest(golden.get("id").asText(), () -> rank(golden)));
  }

  @TestFactory
  Stream<DynamicTest> normalizations() {
    return cases("normalization")
        .filter(golden -> !NORMALIZATIONS_NOT_PROVIDED.contains(golden.get("method").asText()))
        .map(golden -> DynamicTest.dynamicTest(golden.get("id").asText(), () -> normalize(golden)));
  }

  private static void rank(JsonNode golden) {
    ImmutableList<Criterion> criteria = criteria(golden);
    DecisionMatrix matrix = Matrices.of(criteria, rows(golden.at("/input/matrix")));
    double[] weights = numbers(golden.at("/input/weights"));
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int i = 0; i < weights.length; i++) {
      points.put("c" + i, weights[i]);
    }
    double total = Arrays.stream(weights).sum();
    Scoring scoring = strategy(golden).score(matrix, Weights.proportional(points.buildOrThrow()));
    JsonNode expected = golden.get("expected");
    double[] actual = published(golden, scoring, total, criteria);
    assertClose(golden, "scores", actual, numbers(expected.get("scores")));
    for (ImmutableList<String> pair : INTERMEDIATES) {
      if (expected.has(pair.get(0)) && scoring.intermediates().contains(pair.get(1))) {
        double power = pair.get(0).equals("wpm") ? total : 1;
        double factor = pair.get(0).equals("wsm") ? total : 1;
        assertClose(
            golden,
            pair.get(0),
            each(scoring.intermediate(pair.get(1)), value -> factor * Math.pow(value, power)),
            numbers(expected.get(pair.get(0))));
      }
    }
  }

  private static final ImmutableList<ImmutableList<String>> INTERMEDIATES =
      ImmutableList.of(
          ImmutableList.of("S", "S"),
          ImmutableList.of("R", "R"),
          ImmutableList.of("Q", "Q"),
          ImmutableList.of("E", "E"),
          ImmutableList.of("T", "T"),
          ImmutableList.of("d_plus", "d-plus"),
          ImmutableList.of("d_minus", "d-minus"),
          ImmutableList.of("wsm", "wsm"),
          ImmutableList.of("wpm", "wpm"));

  /** Our scores as the method publishes them; some files take weights that do not sum to one. */
  private static double[] published(
      JsonNode golden, Scoring scoring, double total, ImmutableList<Criterion> criteria) {
    double[] scores = scoring.scores();
    return switch (key(golden)) {
      case "waspas/standard" -> {
        double share = golden.at("/parameters/lambda").asDouble();
        double[] sums = each(scoring.intermediate("wsm"), sum -> sum * total);
        double[] products = each(scoring.intermediate("wpm"), product -> Math.pow(product, total));
        yield IntStream.range(0, sums.length)
            .mapToDouble(i -> share * sums[i] + (1 - share) * products[i])
            .toArray();
      }
      case "vikor/standard" -> scoring.intermediate("Q");
      case "spotis/standard" -> scoring.intermediate("S");
      case "moora/reference-point" -> each(scores, score -> -score * total);
      case "moora/ratio", "mabac/standard" -> each(scores, score -> score * total);
      case "moora/full-multiplicative" -> {
        long more =
            criteria.stream().filter(c -> c.equals(Criterion.more(c.id(), c.scale()))).count();
        double shift = (2 * more - criteria.size()) * Math.log(total);
        yield each(scores, score -> score + shift);
      }
      default -> scores;
    };
  }

  private static double[] each(double[] scores, DoubleUnaryOperator change) {
    return Arrays.stream(scores).map(change).toArray();
  }

  private static ScoringStrategy strategy(JsonNode golden) {
    JsonNode parameters = golden.get("parameters");
    return switch (key(golden)) {
      case "wsm/linear" -> WeightedSum.withNormalization(Normalizations.LINEAR);
      case "wsm/max" -> WeightedSum.withNormalization(Normalizations.MAX);
      case "wsm/minmax" -> WeightedSum.withNormalization(Normalizations.MIN_MAX);
      case "wsm/vector" -> WeightedSum.withNormalization(Normalizations.VECTOR);
      case "wpm/linear" -> WeightedProduct.standard();
      case "waspas/standard" -> new Waspas(parameters.get("lambda").asDouble());
      case "topsis/vector" -> Topsis.standard();
      case "topsis/minmax" -> Topsis.withNormalization(Normalizations.MIN_MAX);
      case "topsis/linear" -> Topsis.withNormalization(Normalizations.LINEAR);
      case "vikor/standard" -> new Vikor(parameters.get("v").asDouble());
      case "spotis/standard" -> Spotis.standard();
      case "edas/standard" -> Edas.standard();
      case "mabac/standard" -> Mabac.standard();
      case "gra/standard" -> new Gra(parameters.get("zeta").asDouble());
      case "codas/standard" -> new Codas(parameters.get("tau").asDouble());
      case "aras/standard" -> Aras.standard();
      case "copras/standard" -> Copras.standard();
      case "marcos/standard" -> Marcos.standard();
      case "moora/ratio" -> MooraRatio.standard();
      case "moora/reference-point" -> MooraReferencePoint.standard();
      case "moora/full-multiplicative" -> MooraFullMultiplicative.standard();
      default -> throw new AssertionError("unknown method or variant: " + key(golden));
    };
  }

  private static void normalize(JsonNode golden) {
    String id = golden.get("method").asText().replace('_', '-').replace("minmax", "min-max");
    ImmutableList<Criterion> criteria = criteria(golden);
    double[][] rows = rows(golden.at("/input/matrix"));
    double[][] expected = rows(golden.at("/expected/matrix"));
    for (int column = 0; column < criteria.size(); column++) {
      int j = column;
      double[] values = IntStream.range(0, rows.length).mapToDouble(i -> rows[i][j]).toArray();
      DoubleUnaryOperator normalized =
          Normalizations.of(id)
              .fit(criteria.get(column), ColumnStatistics.of(values, values.length));
      assertClose(
          golden,
          "column " + column,
          each(values, normalized),
          IntStream.range(0, rows.length).mapToDouble(i -> expected[i][j]).toArray());
    }
  }

  private static ImmutableList<Criterion> criteria(JsonNode golden) {
    JsonNode directions = golden.at("/input/directions");
    JsonNode bounds = golden.at("/parameters/bounds");
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    for (int i = 0; i < directions.size(); i++) {
      Scale scale =
          bounds.isMissingNode()
              ? Scale.ratio("")
              : Scale.ratio("", bounds.get(i).get(0).asDouble(), bounds.get(i).get(1).asDouble());
      criteria.add(
          directions.get(i).asText().equals("min")
              ? Criterion.less("c" + i, scale)
              : Criterion.more("c" + i, scale));
    }
    return criteria.build();
  }

  private static void assertClose(
      JsonNode golden, String what, double[] actual, double[] expected) {
    double abs = golden.at("/tolerance/abs").asDouble();
    double rel = golden.at("/tolerance/rel").asDouble();
    assertThat(actual).as(what).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(Math.abs(actual[i] - expected[i]))
          .as("%s[%s]: %s, expected %s", what, i, actual[i], expected[i])
          .isLessThanOrEqualTo(abs + rel * Math.abs(expected[i]));
    }
  }

  private static String key(JsonNode golden) {
    return golden.get("method").asText() + "/" + golden.get("variant").asText();
  }

  private static double[] numbers(JsonNode array) {
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).asDouble();
    }
    return numbers;
  }

  private static double[][] rows(JsonNode array) {
    double[][] rows = new double[array.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = numbers(array.get(i));
    }
    return rows;
  }

  private static Stream<JsonNode> cases(String kind) {
    return Stream.of("scoring", "scoring-real")
        .map(FOLDER::resolve)
        .filter(Files::exists)
        .flatMap(folder -> files(folder).stream())
        .map(RankingGoldenTest::read)
        .filter(golden -> golden.get("kind").asText().equals(kind));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
