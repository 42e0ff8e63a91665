package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

final class ShiftedBetaGeometricProperties {
  @Property
  void retentionRisesWithAge(
      @ForAll @DoubleRange(min = 0.01, max = 100) double alpha,
      @ForAll @DoubleRange(min = 0.01, max = 100) double beta,
      @ForAll @IntRange(min = 1, max = 50) int renewal) {
    ShiftedBetaGeometric model = new ShiftedBetaGeometric(alpha, beta);

    assertThat(model.retention(renewal + 1)).isGreaterThan(model.retention(renewal));
    assertThat(model.meanChurn() + model.retention(1)).isCloseTo(1, within(1e-12));
  }

  @Property
  void thoseWhoLeftAndThoseWhoStayedAddUp(
      @ForAll @DoubleRange(min = 0.01, max = 100) double alpha,
      @ForAll @DoubleRange(min = 0.01, max = 100) double beta,
      @ForAll @IntRange(min = 0, max = 50) int renewals) {
    ShiftedBetaGeometric model = new ShiftedBetaGeometric(alpha, beta);
    double left = 0;
    for (int renewal = 1; renewal <= renewals; renewal++) {
      left += model.churnAt(renewal);
    }

    assertThat(left + model.survival(renewals)).isCloseTo(1, within(1e-12));
  }

  @Property
  void discountedLifetimeIsTheDirectSum(
      @ForAll @DoubleRange(min = 0.01, max = 100) double alpha,
      @ForAll @DoubleRange(min = 0.01, max = 100) double beta,
      @ForAll @DoubleRange(min = 0.05, max = 1) double discountRate,
      @ForAll @IntRange(min = 0, max = 20) int made) {
    ShiftedBetaGeometric model = new ShiftedBetaGeometric(alpha, beta);
    double lifetime = 0;
    double residual = 0;
    double alive = 1;
    double renewing = 1;
    for (int t = 0; t < 1000; t++) {
      double worth = Math.pow(1 + discountRate, -t);
      renewing *= model.retention(made + 1 + t);
      lifetime += alive * worth;
      residual += renewing * worth;
      alive *= model.retention(t + 1);
    }

    assertThat(model.discountedLifetime(discountRate))
        .isCloseTo(lifetime, within(1e-11 * lifetime));
    assertThat(model.discountedResidualLifetime(made, discountRate))
        .isCloseTo(residual, within(1e-11 * residual));
  }
}
