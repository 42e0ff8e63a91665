package org.openkam.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The axioms that single out the Shapley value (Shapley 1953). */
final class ShapleyProperties {
  private static final int SIZE = 4;

  @Property
  void sharesAddUpToTheDifference(
      @ForAll("points") double[] baseline, @ForAll("points") double[] account) {
    ToDoubleFunction<double[]> score = ShapleyProperties::mixed;
    double difference = score.applyAsDouble(account) - score.applyAsDouble(baseline);

    assertThat(sum(Shapley.values(score, baseline, account))).isCloseTo(difference, within(1e-9));
    assertThat(sum(Shapley.sampled(score, baseline, account, 20, 3).shares().toArray()))
        .isCloseTo(difference, within(1e-9));
  }

  @Property
  void criteriaThatDoTheSameGetTheSame(
      @ForAll("points") double[] baseline, @ForAll("points") double[] account) {
    // mixed() treats the first two criteria alike
    double[] from = baseline.clone();
    double[] to = account.clone();
    from[1] = from[0];
    to[1] = to[0];

    double[] shares = Shapley.values(ShapleyProperties::mixed, from, to);

    assertThat(shares[0]).isCloseTo(shares[1], within(1e-9));
  }

  @Property
  void criteriaThatChangeNothingGetNothing(
      @ForAll("points") double[] baseline, @ForAll("points") double[] account) {
    // mixed() does not read the last criterion
    assertThat(Shapley.values(ShapleyProperties::mixed, baseline, account)[SIZE - 1]).isZero();
    Shapley.Estimate estimate = Shapley.sampled(ShapleyProperties::mixed, baseline, account, 20, 3);
    assertThat(estimate.shares().get(SIZE - 1)).isZero();
    assertThat(estimate.standardErrors().get(SIZE - 1)).isZero();
  }

  @Property
  void sharesOfASumAreSumsOfShares(
      @ForAll("points") double[] baseline, @ForAll("points") double[] account) {
    double[] mixed = Shapley.values(ShapleyProperties::mixed, baseline, account);
    double[] least = Shapley.values(ShapleyProperties::least, baseline, account);

    double[] both = Shapley.values(values -> mixed(values) + least(values), baseline, account);

    for (int i = 0; i < SIZE; i++) {
      assertThat(both[i]).isCloseTo(mixed[i] + least[i], within(1e-9));
    }
  }

  @Provide
  Arbitrary<double[]> points() {
    return Arbitraries.doubles().between(-10, 10).array(double[].class).ofSize(SIZE);
  }

  private static double mixed(double[] values) {
    return values[0] * values[1] + Math.max(values[0] + values[1], values[2]);
  }

  private static double least(double[] values) {
    double least = values[0];
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static double sum(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }
}
