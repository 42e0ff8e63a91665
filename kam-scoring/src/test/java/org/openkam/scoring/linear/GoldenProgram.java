package org.openkam.scoring.linear;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A linear program of the golden file with its known answer. */
final class GoldenProgram {
  private static final double TOLERANCE = 1e-9;

  private final JsonNode json;
  private final int variables;

  GoldenProgram(JsonNode json) {
    this.json = json;
    this.variables = json.get("n").asInt();
  }

  String name() {
    return json.get("id").asText() + " " + json.get("kind").asText();
  }

  LinearSolution solve() {
    LinearProgram program = LinearProgram.of(variables);
    for (JsonNode row : json.get("rows")) {
      double[] coefficients = coefficients(row.get(2));
      double bound = row.get(1).asDouble();
      switch (row.get(0).asText()) {
        case "<=" -> program.addAtMost(coefficients, bound);
        case ">=" -> program.addAtLeast(coefficients, bound);
        case "=" -> program.addEqual(coefficients, bound);
        default -> throw new IllegalArgumentException("unknown relation: " + row);
      }
    }
    for (int j = 0; j < variables; j++) {
      program.limit(j, lowest(j), highest(j));
    }
    return json.get("sense").asText().equals("max")
        ? program.maximize(objective())
        : program.minimize(objective());
  }

  /** Returns what is wrong with an answer, or nothing. */
  Optional<String> fault(LinearSolution solution) {
    String status = json.get("status").asText();
    if (!solution.status().name().equalsIgnoreCase(status)) {
      return Optional.of(solution.status() + " in place of " + status);
    }
    if (solution.status() != LinearSolution.Status.OPTIMAL) {
      return Optional.empty();
    }
    double[] point = solution.point();
    for (JsonNode row : json.get("rows")) {
      double violation = violation(row, point);
      if (!(violation <= TOLERANCE)) {
        return Optional.of("violates " + row + " by " + violation);
      }
    }
    for (int j = 0; j < variables; j++) {
      if (!(point[j] >= lowest(j) && point[j] <= highest(j))) {
        return Optional.of("variable " + j + " out of bounds: " + point[j]);
      }
    }
    double optimum = json.get("optimum").asDouble();
    double value = 0;
    double[] objective = objective();
    for (int j = 0; j < variables; j++) {
      value += objective[j] * point[j];
    }
    return Math.abs(value - optimum) <= TOLERANCE * Math.max(1, Math.abs(optimum))
        ? Optional.empty()
        : Optional.of(value + " in place of " + optimum);
  }

  /** Returns by how much of its largest term, which counts as one at least, a row is violated. */
  private static double violation(JsonNode row, double[] point) {
    double bound = row.get(1).asDouble();
    double sum = -bound;
    double largest = Math.max(1, Math.abs(bound));
    ImmutableList<JsonNode> terms = ImmutableList.copyOf(row.get(2));
    for (int k = 0; k < terms.size(); k += 2) {
      double term = terms.get(k + 1).asDouble() * point[terms.get(k).asInt()];
      sum += term;
      largest = Math.max(largest, Math.abs(term));
    }
    return switch (row.get(0).asText()) {
      case "<=" -> sum / largest;
      case ">=" -> -sum / largest;
      default -> Math.abs(sum) / largest;
    };
  }

  private double[] objective() {
    double[] objective = new double[variables];
    json.get("c").forEach(pair -> objective[pair.get(0).asInt()] += pair.get(1).asDouble());
    return objective;
  }

  private double[] coefficients(JsonNode terms) {
    double[] coefficients = new double[variables];
    for (int k = 0; k < terms.size(); k += 2) {
      coefficients[terms.get(k).asInt()] += terms.get(k + 1).asDouble();
    }
    return coefficients;
  }

  private double lowest(int variable) {
    return limit("lo", variable, 0, Double.NEGATIVE_INFINITY);
  }

  private double highest(int variable) {
    return limit("hi", variable, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** Reads one bound for each variable or for all of them, where null stands for none. */
  private double limit(String name, int variable, double standard, double none) {
    JsonNode limits = json.get(name);
    if (limits == null || limits.isNull()) {
      return standard;
    }
    JsonNode limit = limits.isArray() ? limits.get(variable) : limits;
    return limit.isNull()
        ? none
        : limit.isTextual()
            ? Double.parseDouble(limit.asText().replace("inf", "Infinity"))
            : limit.asDouble();
  }
}
