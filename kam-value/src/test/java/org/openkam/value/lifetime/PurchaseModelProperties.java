package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of every purchase model, over parameters from reasonable to absurd. */
final class PurchaseModelProperties {
  private static final TimeSpan YEAR = TimeSpan.weeks(52);

  @Provide
  Arbitrary<PurchaseModel> models() {
    Arbitrary<Double> parameter =
        Arbitraries.doubles().between(-9, 9).withSpecialValue(0).map(Math::exp);
    return Combinators.combine(parameter, parameter, parameter, parameter, Arbitraries.of(0, 1, 2))
        .as(PurchaseModelProperties::model);
  }

  private static PurchaseModel model(double r, double alpha, double a, double b, int kind) {
    return switch (kind) {
      case 0 -> BgNbd.builder().r(r).alpha(alpha).a(a).b(b).unit(TimeSpan.Unit.WEEK).build();
      case 1 -> MbgNbd.builder().r(r).alpha(alpha).a(a).b(b).unit(TimeSpan.Unit.WEEK).build();
      default ->
          ParetoNbd.builder().r(r).alpha(alpha).s(a).beta(b).unit(TimeSpan.Unit.WEEK).build();
    };
  }

  @Provide
  Arbitrary<PurchaseHistory> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(0, 500))
        .as(
            (repeats, share, age) ->
                PurchaseHistory.of(
                    repeats, repeats == 0 ? 0 : share * age, age, TimeSpan.Unit.WEEK));
  }

  @Property
  void probabilitiesLieBetweenZeroAndOne(
      @ForAll("models") PurchaseModel model, @ForAll("histories") PurchaseHistory history) {
    assertThat(model.probabilityAlive(history)).isBetween(0.0, 1.0);
  }

  @Property
  void expectationsAreFiniteAndRiseWithTheHorizon(
      @ForAll("models") PurchaseModel model, @ForAll("histories") PurchaseHistory history) {
    double year = model.expectedPurchases(history, YEAR);
    double twoYears = model.expectedPurchases(history, YEAR.times(2));

    assertThat(year).isNotNegative().isFinite();
    assertThat(twoYears).isFinite().isGreaterThanOrEqualTo(year * (1 - 1e-9));
    assertThat(model.expectedPurchases(history, TimeSpan.weeks(0))).isZero();
  }

  @Property
  void idleTimeLowersTheProbabilityToBeAlive(
      @ForAll("models") PurchaseModel model, @ForAll("histories") PurchaseHistory history) {
    PurchaseHistory idle =
        new PurchaseHistory(
            history.repeatPurchases(),
            history.recency(),
            TimeSpan.weeks(history.age().amount() + 10));

    assertThat(model.probabilityAlive(idle))
        .isLessThanOrEqualTo(model.probabilityAlive(history) + 1e-9);
  }

  @Property
  void likelihoodOfManyIsTheSumOverEach(
      @ForAll("histories") PurchaseHistory one, @ForAll("histories") PurchaseHistory other) {
    BgNbd model = BgNbd.builder().r(0.5).alpha(6).a(0.8).b(2.5).unit(TimeSpan.Unit.WEEK).build();
    double each =
        model.logLikelihood(ImmutableList.of(one)) + model.logLikelihood(ImmutableList.of(other));

    assertThat(model.logLikelihood(ImmutableList.of(one, other, one)))
        .isCloseTo(
            each + model.logLikelihood(ImmutableList.of(one)), within(1e-10 * Math.abs(each)));
  }

  @Property
  void gradientsAgreeWithDifferences(
      @ForAll("histories") PurchaseHistory one, @ForAll("histories") PurchaseHistory other) {
    for (Dropout dropout : Dropout.values()) {
      LogLikelihood likelihood =
          new BetaGeometricLikelihood(ImmutableList.of(one, other), TimeSpan.Unit.WEEK, dropout);
      double[] point = {0.5, 6, 0.8, 2.5};
      double[] gradient = likelihood.gradient(point);
      for (int i = 0; i < point.length; i++) {
        double step = 1e-5 * point[i];
        double[] above = point.clone();
        double[] below = point.clone();
        above[i] += step;
        below[i] -= step;
        double slope = (likelihood.value(above) - likelihood.value(below)) / (2 * step);
        assertThat(gradient[i]).isCloseTo(slope, within(1e-4 * Math.max(1, Math.abs(slope))));
      }
    }
  }
}
