package org.openkam.research.experiment;

import java.util.OptionalDouble;
import java.util.function.Function;

/** A metric by a function. */
record StandardMetric(
    String name, MetricDirection direction, Function<ScoredProblem, OptionalDouble> function)
    implements Metric {
  @Override
  public OptionalDouble measure(ScoredProblem outcome) {
    return function.apply(outcome);
  }

  @Override
  public String toString() {
    return name;
  }
}
