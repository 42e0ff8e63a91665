package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openkam.scoring.normalization.ColumnStatistics;

/**
 * Everything a strategy must remember of the accounts it was fitted on, as named numbers.
 *
 * <p>A strategy with the same criteria, weights and parameters gives the same scores, today or
 * tomorrow, here or there. Immutable.
 */
public final class FittedParameters {
  private static final FittedParameters NOTHING = new FittedParameters(ImmutableSortedMap.of());

  private final ImmutableSortedMap<String, double[]> numbers;

  private FittedParameters(ImmutableSortedMap<String, double[]> numbers) {
    this.numbers = numbers;
  }

  /** {@return the parameters of a strategy that remembers nothing} */
  public static FittedParameters nothing() {
    return NOTHING;
  }

  /**
   * Returns parameters from a map.
   *
   * @param numbers the numbers by name, none of them NaN
   * @return the parameters
   */
  public static FittedParameters of(Map<String, ImmutableDoubleArray> numbers) {
    ImmutableSortedMap.Builder<String, double[]> all = ImmutableSortedMap.naturalOrder();
    numbers.forEach((name, values) -> all.put(name, checked(name, values.toArray())));
    return new FittedParameters(all.buildOrThrow());
  }

  /**
   * Returns parameters that hold the statistics of each column.
   *
   * @param columns the statistics in the order of the columns
   * @return the parameters
   */
  public static FittedParameters ofStatistics(List<ColumnStatistics> columns) {
    return nothing()
        .with("count", columns.stream().mapToDouble(ColumnStatistics::count).toArray())
        .with("min", columns.stream().mapToDouble(ColumnStatistics::min).toArray())
        .with("max", columns.stream().mapToDouble(ColumnStatistics::max).toArray())
        .with("sum", columns.stream().mapToDouble(ColumnStatistics::sum).toArray())
        .with(
            "squared-deviations",
            columns.stream().mapToDouble(ColumnStatistics::squaredDeviations).toArray())
        .with(
            "sum-of-reciprocals",
            columns.stream().mapToDouble(ColumnStatistics::sumOfReciprocals).toArray())
        .with(
            "sum-of-logarithms",
            columns.stream().mapToDouble(ColumnStatistics::sumOfLogarithms).toArray());
  }

  /** {@return the statistics that {@link #ofStatistics} holds, in the order of the columns} */
  public ImmutableList<ColumnStatistics> statistics() {
    double[] count = numbers("count");
    double[] min = numbers("min", count.length);
    double[] max = numbers("max", count.length);
    double[] sum = numbers("sum", count.length);
    double[] squaredDeviations = numbers("squared-deviations", count.length);
    double[] reciprocals = numbers("sum-of-reciprocals", count.length);
    double[] logarithms = numbers("sum-of-logarithms", count.length);
    ImmutableList.Builder<ColumnStatistics> statistics = ImmutableList.builder();
    for (int column = 0; column < count.length; column++) {
      statistics.add(
          ColumnStatistics.builder()
              .count((long) count[column])
              .min(min[column])
              .max(max[column])
              .sum(sum[column])
              .squaredDeviations(squaredDeviations[column])
              .sumOfReciprocals(reciprocals[column])
              .sumOfLogarithms(logarithms[column])
              .build());
    }
    return statistics.build();
  }

  /**
   * Returns these parameters with further numbers.
   *
   * @param name the name of the numbers, new to these parameters
   * @param values the numbers, none of them NaN
   * @return the parameters
   */
  public FittedParameters with(String name, double... values) {
    checkArgument(
        !numbers.containsKey(name), "fitted parameters must have each name once: '%s'", name);
    SortedMap<String, double[]> all = new TreeMap<>(numbers);
    all.put(name, checked(name, values.clone()));
    return new FittedParameters(ImmutableSortedMap.copyOfSorted(all));
  }

  private static double[] checked(String name, double[] values) {
    for (double value : values) {
      checkArgument(
          !Double.isNaN(value), "fitted parameter '%s' must hold numbers: %s", name, value);
    }
    return values;
  }

  /** {@return the names, in alphabetical order} */
  public ImmutableList<String> names() {
    return numbers.keySet().asList();
  }

  /**
   * Returns the numbers of a name.
   *
   * @param name the name
   * @return the numbers, a new array
   * @throws IllegalArgumentException if there is no such name
   */
  public double[] numbers(String name) {
    double[] values = numbers.get(name);
    checkArgument(values != null, "no fitted parameter '%s' among %s", name, numbers.keySet());
    return values.clone();
  }

  /**
   * Returns the numbers of a name, of which a known count is needed.
   *
   * @param name the name
   * @param count how many numbers it must have
   * @return the numbers, a new array
   * @throws IllegalArgumentException if there is no such name, or not as many numbers
   */
  public double[] numbers(String name, int count) {
    double[] values = numbers(name);
    checkArgument(
        values.length == count,
        "fitted parameter '%s' must hold %s numbers: %s",
        name,
        count,
        values.length);
    return values;
  }

  /**
   * Returns the only number of a name.
   *
   * @param name the name
   * @return the number
   * @throws IllegalArgumentException if there is no such name, or not one number
   */
  public double number(String name) {
    return numbers(name, 1)[0];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FittedParameters that
        && numbers.keySet().equals(that.numbers.keySet())
        && Arrays.deepEquals(numbers.values().toArray(), that.numbers.values().toArray());
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(numbers.values().toArray());
  }

  @Override
  public String toString() {
    return "fitted parameters " + numbers.keySet();
  }
}
