package org.openkam.scoring.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

final class NormalizerProperties {
  private static final int ROWS = 9;
  private static final int MOST_COLUMNS = 5;

  @Property
  void aBlockIsNormalizedLikeEachOfItsValues(
      @ForAll("functions") DoubleUnaryOperator function,
      @ForAll @Size(max = 30) List<@DoubleRange(min = -10, max = 10) Double> list) {
    double[] values = array(list);
    Normalizer normalizer = Normalizer.of(ImmutableList.of(function));
    double[] normalized = new double[values.length];

    normalizer.normalize(0, values, values.length, normalized);

    for (int i = 0; i < values.length; i++) {
      double expected = function.applyAsDouble(values[i]);
      assertThat(normalizer.normalize(0, values[i])).isEqualTo(expected);
      assertThat(normalized[i]).isEqualTo(expected);
    }
  }

  /** Columns that are added two by two give the bits of one after the other. */
  @Property
  void aBlockAddsUpLikeEachOfItsAccounts(
      @ForAll("columns") List<DoubleUnaryOperator> functions,
      @ForAll @Size(ROWS * MOST_COLUMNS) List<@DoubleRange(min = -10, max = 10) Double> numbers,
      @ForAll @Size(MOST_COLUMNS) List<@DoubleRange(min = -10, max = 10) Double> list) {
    double[] factors = array(list);
    double[][] columns = new double[functions.size()][];
    Arrays.setAll(columns, column -> array(numbers.subList(column * ROWS, (column + 1) * ROWS)));
    Normalizer normalizer = Normalizer.of(functions);
    double[] sums = new double[ROWS];
    Arrays.fill(sums, 1);

    normalizer.addTo(columns, ROWS - 1, factors, sums);

    double[] expected = new double[ROWS];
    Arrays.fill(expected, 1);
    for (int row = 0; row < ROWS - 1; row++) {
      for (int column = 0; column < columns.length; column++) {
        expected[row] += factors[column] * normalizer.normalize(column, columns[column][row]);
      }
    }
    assertThat(sums).containsExactly(expected);
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Provide
  Arbitrary<List<DoubleUnaryOperator>> columns() {
    return functions().list().ofMinSize(1).ofMaxSize(MOST_COLUMNS);
  }

  @Provide
  Arbitrary<DoubleUnaryOperator> functions() {
    return Arbitraries.of(
        LinearMap.of(1, 3),
        LinearMap.of(-2, -7),
        LinearMap.of(5, -2).within(-4, 4),
        value -> value * value,
        value -> 0);
  }
}
