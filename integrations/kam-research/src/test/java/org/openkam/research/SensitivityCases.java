package org.openkam.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.research.GoldenNumbers.near;
import static org.openkam.research.GoldenNumbers.number;
import static org.openkam.research.GoldenNumbers.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.openkam.research.sensitivity.Factor;
import org.openkam.research.sensitivity.FactorDraw;
import org.openkam.research.sensitivity.FactorModel;
import org.openkam.research.sensitivity.FactorSensitivity;
import org.openkam.research.sensitivity.Factors;
import org.openkam.research.sensitivity.GlobalSensitivity;
import org.openkam.research.sensitivity.OutputSensitivity;

/** Functions whose indices are known in closed form. */
final class SensitivityCases {
  /** Sampled indices of smooth functions, and of outputs that are zero or one. */
  private static final double SMOOTH = 0.004;

  private static final double MEMBERSHIP = 0.008;

  private SensitivityCases() {}

  static void check(JsonNode golden) {
    String id = golden.get("id").asText();
    JsonNode inputs = golden.get("inputs");
    if (id.startsWith("ishigami-")) {
      ishigami(id, inputs, golden.get("value"));
    } else if (id.startsWith("g-")) {
      indices(id, gFactors(inputs), gFunction(inputs), golden.get("value"), SMOOTH);
    } else if (id.startsWith("linear")) {
      linear(id, inputs, golden.get("value"));
    } else if (id.startsWith("membership-uniform")) {
      List<Factor> factors = List.of(Factors.uniform("x1", 0, 1), Factors.uniform("x2", 0, 1));
      FactorModel model = draw -> indicator(draw.value("x1") + draw.value("x2") > 1);
      FactorSensitivity first = analyze(factors, model).factors().get(0);
      near(
          new double[] {first.first().estimate(), first.total().estimate()},
          golden.get("value"),
          MEMBERSHIP);
    } else if (id.startsWith("membership-normal")) {
      membershipNormal(id, inputs, golden.get("value"));
    } else if (id.startsWith("method-additive")) {
      methodAdditive(golden);
    } else {
      throw new AssertionError("unknown kind of sensitivity: " + id);
    }
  }

  private static void ishigami(String id, JsonNode inputs, JsonNode expected) {
    double a = number(inputs.get("a"));
    double b = number(inputs.get("b"));
    List<Factor> factors =
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> Factors.uniform("x" + i, -Math.PI, Math.PI))
            .toList();
    FactorModel model =
        draw -> {
          double wave = Math.sin(draw.value("x1"));
          double second = Math.sin(draw.value("x2"));
          return new double[] {
            wave + a * second * second + b * Math.pow(draw.value("x3"), 4) * wave
          };
        };
    indices(id, factors, model, expected, SMOOTH);
  }

  private static List<Factor> gFactors(JsonNode inputs) {
    return IntStream.range(0, inputs.get("a").size())
        .mapToObj(i -> Factors.uniform("x" + i, 0, 1))
        .toList();
  }

  private static FactorModel gFunction(JsonNode inputs) {
    double[] a = numbers(inputs.get("a"));
    return draw -> {
      double product = 1;
      for (int i = 0; i < a.length; i++) {
        product *= (Math.abs(4 * draw.value("x" + i) - 2) + a[i]) / (1 + a[i]);
      }
      return new double[] {product};
    };
  }

  private static void linear(String id, JsonNode inputs, JsonNode expected) {
    double[] weights = numbers(inputs.get("w"));
    double[] deviations = numbers(inputs.get("sd"));
    List<Factor> factors = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      factors.add(Factors.normal("x" + i, 0, deviations[i]));
    }
    FactorModel model = draw -> new double[] {weighted(draw, weights)};
    indices(id.contains("total") ? id : id + "-first", factors, model, expected, SMOOTH);
    indices(id + "-total", factors, model, expected, SMOOTH);
  }

  private static void membershipNormal(String id, JsonNode inputs, JsonNode expected) {
    double[] weights = numbers(inputs.get("w"));
    double size =
        Math.sqrt(
            IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * weights[i]).sum());
    double cut =
        inputs.has("p")
            ? size
                * new NormalDistribution().inverseCumulativeProbability(1 - number(inputs.get("p")))
            : 0;
    List<Factor> factors = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      factors.add(Factors.normal("x" + i, 0, 1));
    }
    indices(id, factors, draw -> indicator(weighted(draw, weights) > cut), expected, MEMBERSHIP);
  }

  private static void methodAdditive(JsonNode golden) {
    JsonNode inputs = golden.get("inputs");
    double[] offsets =
        inputs.has("offsets") ? numbers(inputs.get("offsets")) : new double[] {0, 0.2, 0.7};
    List<Factor> factors =
        List.of(Factors.uniform("x", 0, 1), Factors.choice("method", offsets.length));
    FactorModel model =
        draw -> new double[] {draw.value("x") + offsets[(int) draw.value("method")]};
    indices("first", factors, model, golden.get("value"), SMOOTH);
  }

  private static double weighted(FactorDraw draw, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * draw.value("x" + i);
    }
    return sum;
  }

  private static double[] indicator(boolean member) {
    return new double[] {member ? 1 : 0};
  }

  private static void indices(
      String id, List<Factor> factors, FactorModel model, JsonNode expected, double tolerance) {
    OutputSensitivity output = analyze(factors, model);
    if (id.endsWith("variance")) {
      double variance = number(expected);
      assertThat(output.variance()).isCloseTo(variance, within(tolerance * variance));
    } else if (id.endsWith("mean")) {
      assertThat(output.mean()).isCloseTo(number(expected), within(tolerance));
    } else if (id.endsWith("total")) {
      near(
          output.factors().stream().mapToDouble(factor -> factor.total().estimate()).toArray(),
          expected,
          tolerance);
    } else if (id.endsWith("first")) {
      near(
          output.factors().stream().mapToDouble(factor -> factor.first().estimate()).toArray(),
          expected,
          tolerance);
    } else {
      throw new AssertionError("unknown kind of index: " + id);
    }
  }

  private static OutputSensitivity analyze(List<Factor> factors, FactorModel model) {
    return GlobalSensitivity.builder()
        .factors(factors)
        .samples(8_192)
        .seed(2026)
        .build()
        .analyze(List.of("y"), model)
        .output("y");
  }
}
