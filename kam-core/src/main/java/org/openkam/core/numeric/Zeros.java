package org.openkam.core.numeric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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
   * Makes a zero plain.
   *
   * @param number the number, or empty
   * @return the same number, not minus zero
   */
  public static OptionalDouble plain(OptionalDouble number) {
    return number.isPresent() ? OptionalDouble.of(number.getAsDouble() + 0.0) : number;
  }
}
