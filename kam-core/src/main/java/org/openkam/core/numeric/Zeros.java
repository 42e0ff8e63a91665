package org.openkam.core.numeric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Makes minus zero zero, so that values which mean the same are equal: Java compares the numbers in
 * a value by their bits. Adding zero does the same to a single number.
 */
public final class Zeros {
  private Zeros() {}

  /**
   * Returns whether a value must be made anew.
   *
   * @param numbers its numbers
   * @return whether one of them is minus zero
   */
  public static boolean isAnyNegative(double... numbers) {
    for (double number : numbers) {
      if (Double.doubleToRawLongBits(number) == Long.MIN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a value must be made anew.
   *
   * @param numbers its numbers
   * @return whether one of them is minus zero
   */
  public static boolean isAnyNegative(ImmutableDoubleArray numbers) {
    return numbers.stream().anyMatch(number -> isAnyNegative(number));
  }

  /**
   * Returns whether a value must be made anew.
   *
   * @param numbers its numbers
   * @return whether one of them is minus zero
   */
  public static boolean isAnyNegative(Collection<Double> numbers) {
    for (Double number : numbers) {
      if (Double.doubleToRawLongBits(number) == Long.MIN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes the zeros of a list plain.
   *
   * @param numbers the numbers
   * @return the same numbers, none of them minus zero
   */
  public static ImmutableList<Double> plain(List<Double> numbers) {
    return numbers.stream().map(number -> number + 0.0).collect(ImmutableList.toImmutableList());
  }

  /**
   * Makes the zeros of a map plain.
   *
   * @param <K> the type of the keys
   * @param numbers the numbers
   * @return the same numbers, none of them minus zero
   */
  public static <K> ImmutableMap<K, Double> plain(Map<K, Double> numbers) {
    return ImmutableMap.copyOf(Maps.transformValues(numbers, number -> number + 0.0));
  }

  /**
   * Makes the zeros of points plain.
   *
   * @param points a number at each number
   * @return the same points, none of their numbers minus zero
   * @throws IllegalArgumentException if there is a point at zero and one at minus zero
   */
  public static ImmutableSortedMap<Double, Double> plainPoints(Map<Double, Double> points) {
    ImmutableSortedMap.Builder<Double, Double> plain = ImmutableSortedMap.naturalOrder();
    points.forEach((at, number) -> plain.put(at + 0.0, number + 0.0));
    return plain.buildOrThrow();
  }

  /**
   * Makes the zeros of an array plain.
   *
   * @param numbers the numbers
   * @return the same numbers, none of them minus zero
   */
  public static ImmutableDoubleArray plain(ImmutableDoubleArray numbers) {
    return ImmutableDoubleArray.copyOf(numbers.stream().map(number -> number + 0.0));
  }

  /**
   * Makes a zero plain.
   *
   * @param number the number, or empty
   * @return the same number, not minus zero
   */
  public static OptionalDouble plain(OptionalDouble number) {
    return number.isPresent() ? OptionalDouble.of(number.getAsDouble() + 0.0) : number;
  }
}
