package org.openkam.value.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.value.trend.TestSeries.yearly;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;

final class TrendProperties {
  @Property
  void undoesCompoundGrowth(
      @ForAll @DoubleRange(min = 1, max = 1e6) double start,
      @ForAll @DoubleRange(min = -0.9, max = 5) double rate,
      @ForAll @IntRange(min = 1, max = 20) int periods) {
    double end = start * Math.pow(1 + rate, periods);

    assertThat(Growth.compound(start, end, periods)).isCloseTo(rate, within(1e-9));
  }

  @Property
  void turnsSymmetricGrowthAroundWithTime(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double start,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double end) {
    assertThat(Growth.symmetric(start, end)).isBetween(-2.0, 2.0);
    assertThat(Growth.symmetric(end, start)).isCloseTo(-Growth.symmetric(start, end), within(0.0));
  }

  @Property
  void findsTheSlopeOfALine(
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double slope,
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double intercept,
      @ForAll @IntRange(min = 2, max = 30) int size) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> intercept + slope * i);
    MetricSeries series = yearly(values);

    assertThat(LinearTrend.of(series, CalendarUnit.YEAR).slope()).isCloseTo(slope, within(1e-8));
    assertThat(TheilSenTrend.of(series, CalendarUnit.YEAR).slope()).isCloseTo(slope, within(1e-8));
    assertThat(TheilSenTrend.of(series, CalendarUnit.YEAR).jointIntercept())
        .isCloseTo(intercept, within(1e-6));
  }

  @Property
  void keepsTheSlopeWithinItsInterval(@ForAll("amounts") double[] values) {
    MetricSeries series = yearly(values);
    TheilSenTrend robust = TheilSenTrend.of(series, CalendarUnit.YEAR);
    Range<Double> linear =
        LinearTrend.of(series, CalendarUnit.YEAR).slopeInterval(0.9).orElseThrow();

    assertThat(robust.slope())
        .isBetween(robust.slopeInterval().lowerEndpoint(), robust.slopeInterval().upperEndpoint());
    assertThat(linear.contains(LinearTrend.of(series, CalendarUnit.YEAR).slope())).isTrue();
  }

  @Property
  void turnsTheTestAroundWithTheSeries(@ForAll("ranks") int[] numbers) {
    double[] values = Arrays.stream(numbers).asDoubleStream().toArray();
    double[] mirrored = Arrays.stream(values).map(value -> -value).toArray();
    MannKendall test = MannKendall.of(yearly(values));
    MannKendall mirror = MannKendall.of(yearly(mirrored));

    assertThat(mirror.score()).isEqualTo(-test.score());
    assertThat(mirror.pValue()).isEqualTo(test.pValue()).isBetween(0.0, 1.0);
    assertThat(test.tauA()).isBetween(-1.0, 1.0);
    assertThat(test.variance()).isGreaterThanOrEqualTo(0);
  }

  @Property
  void neverFallsBelowTheSmallestExactPValue(@ForAll("ranks") int[] numbers) {
    MannKendall test = MannKendall.of(yearly(Arrays.stream(numbers).asDoubleStream().toArray()));

    test.exactPValue()
        .ifPresent(p -> assertThat(p).isBetween(test.smallestPValue() * (1 - 1e-12), 1.0));
    assertThat(test.exactPValue().isPresent())
        .isEqualTo(Arrays.stream(numbers).distinct().count() == numbers.length);
  }

  @Property
  void makesNominalGrowthOfRealGrowthAndInflation(
      @ForAll @DoubleRange(min = -0.5, max = 2) double nominal,
      @ForAll @DoubleRange(min = 0, max = 1) double rate) {
    double real = new Inflation(rate, "test", LocalDate.of(2022, 9, 1)).realGrowth(nominal);

    assertThat((1 + real) * (1 + rate)).isCloseTo(1 + nominal, within(1e-12));
  }

  @Provide
  Arbitrary<double[]> amounts() {
    return Arbitraries.doubles()
        .between(-1e6, 1e6)
        .array(double[].class)
        .ofMinSize(3)
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<int[]> ranks() {
    return Arbitraries.integers().between(0, 30).array(int[].class).ofMinSize(2).ofMaxSize(12);
  }
}
