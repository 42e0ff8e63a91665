package org.openkam.core.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class BestRowsProperties {
  @Property
  void findsTheGreatestAndAllThatEqualTheLastOfThem(
      @ForAll @Size(min = 1, max = 60) int[] numbers, @ForAll @IntRange(min = 1, max = 60) int k) {
    double[] values = Arrays.stream(numbers).mapToDouble(number -> number % 20).toArray();
    int count = Math.min(k, values.length);

    int[] best = BestRows.of(values, count);

    double[] sorted = Arrays.stream(values).sorted().toArray();
    double least = sorted[sorted.length - count];
    assertThat(best)
        .containsExactly(
            IntStream.range(0, values.length).filter(row -> values[row] >= least).toArray());
  }
}
