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
  @Property
  void aBlockIsNormalisedLikeEachOfItsValues(
      @ForAll("functions") DoubleUnaryOperator function,
      @ForAll @Size(max = 30) List<@DoubleRange(min = -10, max = 10) Double> list) {
    double[] values = list.stream().mapToDouble(Double::doubleValue).toArray();
    Normalizer normalizer = Normalizer.of(ImmutableList.of(function));
    double[] normalized = new double[values.length];
    double[] sums = new double[values.length];
    Arrays.fill(sums, 1);

    normalizer.normalize(0, values, values.length, normalized);
    normalizer.addTo(0, values, values.length, 2, sums);

    for (int i = 0; i < values.length; i++) {
      double expected = function.applyAsDouble(values[i]);
      assertThat(normalizer.normalize(0, values[i])).isEqualTo(expected);
      assertThat(normalized[i]).isEqualTo(expected);
      assertThat(sums[i]).isEqualTo(1 + 2 * expected);
    }
  }

  @Provide
  Arbitrary<DoubleUnaryOperator> functions() {
    return Arbitraries.of(
        LinearMap.of(1, 3), new LinearMap(5, -2, -4, 4), value -> value * value, value -> 0);
  }
}
