package org.openkam.core.numeric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds parts so that they add up to their rounded sum (Hamilton's method). */
public final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * Rounds parts to whole units.
   *
   * @param parts the parts, finite
   * @param sum the sum of the parts
   * @param unitsPerOne how many units make up one, above zero
   * @return one number of units a part; together they are the sum in units, rounded. Of equal
   *     remainders the first is rounded up.
   */
  public static ImmutableList<Long> round(double[] parts, double sum, double unitsPerOne) {
    long[] rounded = new long[parts.length];
    double[] remainder = new double[parts.length];
    long open = Math.round(sum * unitsPerOne);
    for (int i = 0; i < parts.length; i++) {
      double units = parts[i] * unitsPerOne;
      rounded[i] = (long) Math.floor(units);
      remainder[i] = units - rounded[i];
      open -= rounded[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -remainder[i]))
        .limit(Math.max(0, open))
        .forEach(i -> rounded[i]++);
    return Arrays.stream(rounded).boxed().collect(toImmutableList());
  }
}
