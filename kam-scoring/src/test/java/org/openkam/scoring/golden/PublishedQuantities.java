package org.openkam.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.openkam.scoring.strategy.Scoring;

/**
 * Our numbers as the methods publish them: of some less is better, and some files take weights that
 * do not sum to one.
 */
final class PublishedQuantities {
  /** Quantities that are sums of weights times something. */
  private static final ImmutableSet<String> SUMS =
      ImmutableSet.of("S", "R", "E", "T", "wsm", "d_plus", "d_minus", "copras Q");

  private final JsonNode golden;
  private final Scoring scoring;
  private final double total;

  PublishedQuantities(JsonNode golden, Scoring scoring) {
    this.golden = golden;
    this.scoring = scoring;
    this.total = Arrays.stream(Golden.doubles(golden.at("/input/weights"))).sum();
  }

  boolean isLargerBetter() {
    return switch (Golden.method(golden)) {
      case "mairca", "spotis", "vikor" -> false;
      case "moora" -> !Golden.variant(golden).equals("reference-point");
      default -> true;
    };
  }

  double[] scores() {
    double[] scores = scoring.scores();
    return switch (Golden.method(golden)) {
      case "vikor" -> quantity("Q");
      case "spotis" -> quantity("S");
      case "wpm" -> each(scores, score -> Math.pow(score, total));
      case "codas", "gra", "mabac", "wsm" -> times(scores, total);
      case "mairca" -> times(scores, -total);
      case "waspas" -> waspas(golden.at("/parameters/lambda").asDouble());
      case "moora" -> moora(scores);
      default -> scores;
    };
  }

  double[] quantity(String name) {
    double[] values = scoring.intermediate(name.replace('_', '-'));
    if (name.equals("wpm")) {
      return each(values, value -> Math.pow(value, total));
    }
    boolean isSum = SUMS.contains(name) || SUMS.contains(Golden.method(golden) + " " + name);
    return isSum ? times(values, total) : values;
  }

  private double[] waspas(double share) {
    double[] sums = quantity("wsm");
    double[] products = quantity("wpm");
    return IntStream.range(0, sums.length)
        .mapToDouble(row -> share * sums[row] + (1 - share) * products[row])
        .toArray();
  }

  private double[] moora(double[] scores) {
    return switch (Golden.variant(golden)) {
      case "ratio" -> times(scores, total);
      case "reference-point" -> times(scores, -total);
      default -> {
        double net = Streams.stream(golden.at("/input/directions")).mapToInt(this::sign).sum();
        yield each(scores, score -> score + net * Math.log(total));
      }
    };
  }

  private int sign(JsonNode direction) {
    return direction.asText().equals("min") ? -1 : 1;
  }

  private static double[] times(double[] values, double factor) {
    return each(values, value -> factor * value);
  }

  private static double[] each(double[] values, DoubleUnaryOperator change) {
    return Arrays.stream(values).map(change).toArray();
  }
}
