package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.function.BiFunction;
import org.openkam.core.finding.Attributes;

/** Reads parameters that hold something of each criterion. */
final class CriterionParameters {
  private CriterionParameters() {}

  /** Returns the numbers of a parameter by criterion; the fallback where it is absent. */
  static ImmutableMap<String, Double> numbers(
      Attributes parameters, String name, ImmutableMap<String, Double> fallback) {
    return read(
        parameters,
        name,
        fallback,
        (given, criterion) -> {
          double number = given.findNumber(criterion).orElse(Double.NaN);
          checkArgument(
              Double.isFinite(number),
              "parameter '%s' of criterion '%s' must be a finite number: %s",
              name,
              criterion,
              given.rendered(criterion));
          return number;
        });
  }

  /** Returns the ranges of a parameter by criterion, written as two numbers each. */
  static ImmutableMap<String, Range<Double>> ranges(
      Attributes parameters, String name, ImmutableMap<String, Range<Double>> fallback) {
    return read(
        parameters,
        name,
        fallback,
        (given, criterion) -> {
          double[] ends = given.findNumbers(criterion).orElseGet(() -> new double[0]);
          checkArgument(
              ends.length == 2 && ends[0] <= ends[1],
              "parameter '%s' of criterion '%s' must be the lower and the upper end: %s",
              name,
              criterion,
              given.rendered(criterion));
          return Range.closed(ends[0], ends[1]);
        });
  }

  /** Returns ranges as a parameter that {@link #ranges} reads. */
  static Attributes written(Map<String, Range<Double>> ranges) {
    Attributes.Builder written = Attributes.builder();
    ranges.forEach(
        (criterion, range) ->
            written.put(criterion, ImmutableList.of(range.lowerEndpoint(), range.upperEndpoint())));
    return written.build();
  }

  static <T> ImmutableMap<String, T> read(
      Attributes parameters,
      String name,
      ImmutableMap<String, T> fallback,
      BiFunction<Attributes, String, T> reader) {
    if (parameters.findAttributes(name).isEmpty()) {
      return fallback;
    }
    Attributes given = parameters.findAttributes(name).get();
    ImmutableMap.Builder<String, T> read = ImmutableMap.builder();
    for (String criterion : given.names()) {
      read.put(criterion, reader.apply(given, criterion));
    }
    return read.buildOrThrow();
  }
}
