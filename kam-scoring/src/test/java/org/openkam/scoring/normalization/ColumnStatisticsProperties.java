package org.openkam.scoring.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

final class ColumnStatisticsProperties {
  private static final double ROUNDING = 1e-12;

  @Property
  void onePassFindsWhatTheDefinitionsSay(
      @ForAll("columns") double[] values, @ForAll("offsets") double offset) {
    double[] column = Arrays.stream(values).map(value -> value + offset).toArray();

    ColumnStatistics statistics = ColumnStatistics.of(column, column.length);

    double[] measured = Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
    assertThat(statistics.count()).isEqualTo(measured.length);
    assertThat(statistics.min())
        .isEqualTo(Arrays.stream(measured).min().orElse(Double.POSITIVE_INFINITY));
    assertThat(statistics.max())
        .isEqualTo(Arrays.stream(measured).max().orElse(Double.NEGATIVE_INFINITY));
    double size = Arrays.stream(measured).map(Math::abs).sum();
    assertThat(statistics.sum())
        .isCloseTo(Arrays.stream(measured).sum(), within(ROUNDING * (1 + size)));
    double mean = measured.length == 0 ? 0 : Arrays.stream(measured).sum() / measured.length;
    double deviations = Arrays.stream(measured).map(x -> (x - mean) * (x - mean)).sum();
    assertThat(statistics.squaredDeviations())
        .isCloseTo(deviations, within(1e-9 * (1 + deviations)));
  }

  @Example
  void aFirstValueFarFromTheOthersCostsNoDigits() {
    double[] values = new double[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? 1 : 3;
    }
    values[0] = 1e9;

    ColumnStatistics statistics = ColumnStatistics.of(values, values.length);

    // 1e9 beside 499 ones and 500 threes: the mean is 1_000_001_999 / 1000 = 1_000_001.999, and
    // the squares about it are (1e9 - mean)^2 + 499 (mean - 1)^2 + 500 (mean - 3)^2
    double mean = 1_000_001.999;
    double expected =
        (1e9 - mean) * (1e9 - mean) + 499 * (mean - 1) * (mean - 1) + 500 * (mean - 3) * (mean - 3);
    assertThat(statistics.sum()).isEqualTo(1_000_001_999);
    assertThat(statistics.squaredDeviations()).isCloseTo(expected, within(ROUNDING * expected));
  }

  @Example
  void aConstantColumnHasNoDeviations() {
    double[] values = new double[7];
    Arrays.fill(values, 0.1);

    ColumnStatistics statistics = ColumnStatistics.of(values, values.length);

    assertThat(statistics.squaredDeviations()).isZero();
    assertThat(statistics.constant()).isTrue();
  }

  @Example
  void onlyTheFirstValuesCount() {
    assertThat(ColumnStatistics.of(new double[] {1, 3, 100}, 2))
        .isEqualTo(
            ColumnStatistics.builder().count(2).min(1).max(3).sum(4).squaredDeviations(2).build());
    assertThat(ColumnStatistics.of(new double[] {1}, 0)).isEqualTo(ColumnStatistics.EMPTY);
  }

  @Provide
  Arbitrary<double[]> columns() {
    return Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.doubles().between(-100, 100)),
            Tuple.of(1, Arbitraries.of(Double.NaN, 0.0)))
        .array(double[].class)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<Double> offsets() {
    return Arbitraries.of(0.0, 1.0, -1000.0);
  }
}
