package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParetoNbdFitTest {
  private static final ParetoNbd TRUTH =
      ParetoNbd.builder().r(0.55).alpha(10.6).s(0.61).beta(11.7).unit(TimeSpan.Unit.WEEK).build();
  private static final ImmutableList<PurchaseHistory> HISTORIES = simulated(TRUTH, 6000, 3);
  private static final ModelFit<ParetoNbd> FIT = ParetoNbd.fit(HISTORIES, TimeSpan.Unit.WEEK);

  /** Customers who were watched for 60 to 100 whole weeks, and whose purchases fall on days. */
  private static ImmutableList<PurchaseHistory> simulated(
      ParetoNbd model, int customers, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    GammaDistribution rates = new GammaDistribution(model.r(), 1 / model.alpha());
    GammaDistribution dropouts = new GammaDistribution(model.s(), 1 / model.beta());
    ImmutableList.Builder<PurchaseHistory> histories = ImmutableList.builder();
    for (int i = 0; i < customers; i++) {
      double rate = rates.inverseCumulativeProbability(random.nextDouble());
      double leaves =
          -Math.log1p(-random.nextDouble())
              / dropouts.inverseCumulativeProbability(random.nextDouble());
      double age = 60 + random.nextInt(41);
      int repeats = 0;
      double last = 0;
      double time = 0;
      while (true) {
        time -= Math.log1p(-random.nextDouble()) / rate;
        if (time > Math.min(age, leaves)) {
          break;
        }
        repeats++;
        last = time;
      }
      histories.add(PurchaseHistory.of(repeats, last, age, TimeSpan.Unit.WEEK));
    }
    return histories.build();
  }

  @Test
  void recoversTheParametersThatCustomersWereSimulatedWith() {
    ParetoNbd model = FIT.model().orElseThrow();
    ModelFit.Covariance covariance = FIT.covariance().orElseThrow();

    assertThat(FIT.status()).isEqualTo(ModelFit.Status.CONVERGED);
    assertThat(FIT.customers()).isEqualTo(6000);
    assertThat(model.unit()).isEqualTo(TimeSpan.Unit.WEEK);
    assertThat(model.r()).isCloseTo(0.55, within(0.05));
    assertThat(model.alpha()).isCloseTo(10.6, within(1.0));
    assertThat(model.s()).isCloseTo(0.61, within(0.15));
    assertThat(model.beta()).isCloseTo(11.7, within(4.0));
    assertRecovered(model.r(), 0.55, covariance.standardError("r"));
    assertRecovered(model.alpha(), 10.6, covariance.standardError("alpha"));
    assertRecovered(model.s(), 0.61, covariance.standardError("s"));
    assertRecovered(model.beta(), 11.7, covariance.standardError("beta"));
  }

  private static void assertRecovered(double found, double truth, double standardError) {
    assertThat(Math.abs(found - truth) / standardError).isLessThan(2.6);
  }

  @Test
  void standsOnAPeakOfTheLikelihood() {
    ParetoNbd best = FIT.model().orElseThrow();

    assertThat(best.logLikelihood(HISTORIES)).isCloseTo(FIT.logLikelihood(), within(1e-6));
    assertThat(FIT.logLikelihood()).isGreaterThan(TRUTH.logLikelihood(HISTORIES));
    for (double factor : new double[] {0.99, 1.01}) {
      for (ParetoNbd near :
          ImmutableList.of(
              best.toBuilder().r(best.r() * factor).build(),
              best.toBuilder().alpha(best.alpha() * factor).build(),
              best.toBuilder().s(best.s() * factor).build(),
              best.toBuilder().beta(best.beta() * factor).build())) {
        assertThat(near.logLikelihood(HISTORIES)).isLessThan(FIT.logLikelihood());
      }
    }
  }

  @Test
  void theSlopeIsZeroAtThePeak() {
    ParetoNbd best = FIT.model().orElseThrow();
    double[] point = {best.r(), best.alpha(), best.s(), best.beta()};
    double[] gradient = new ParetoNbdLikelihood(HISTORIES, TimeSpan.Unit.WEEK).gradient(point);

    // by what the logarithm of the likelihood of 6,000 customers, would rise if a
    // parameter doubled at this slope
    for (int i = 0; i < point.length; i++) {
      assertThat(gradient[i] * point[i]).isCloseTo(0, within(1e-6));
    }
  }

  /**
   * The drop-out parameters are weakly determined: they vary together over a wide range in which
   * the likelihood hardly changes. Whether the truth is recovered is thus asked of all four at
   * once, by the likelihood ratio (chi-squared with four degrees of freedom, Wilks 1938).
   */
  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void theTruthIsAsLikelyAsItShouldBe(long seed) {
    ImmutableList<PurchaseHistory> histories = seed == 3 ? HISTORIES : simulated(TRUTH, 6000, seed);
    ModelFit<ParetoNbd> fit = seed == 3 ? FIT : ParetoNbd.fit(histories, TimeSpan.Unit.WEEK);

    double ratio = 2 * (fit.logLikelihood() - TRUTH.logLikelihood(histories));

    // in 99 of 100 samples it is below 13.28
    assertThat(ratio).isBetween(0.0, 13.28);
  }

  @Test
  @EnabledIfSystemProperty(named = "kam.thorough", matches = "true")
  void manyCustomersDetermineEveryParameter() {
    ModelFit<ParetoNbd> fit = ParetoNbd.fit(simulated(TRUTH, 40_000, 1), TimeSpan.Unit.WEEK);
    ParetoNbd model = fit.model().orElseThrow();
    ModelFit.Covariance covariance = fit.covariance().orElseThrow();

    assertThat(model.r()).isCloseTo(0.55, withinPercentage(3));
    assertThat(model.alpha()).isCloseTo(10.6, withinPercentage(3));
    assertThat(model.s()).isCloseTo(0.61, withinPercentage(5));
    assertThat(model.beta()).isCloseTo(11.7, withinPercentage(5));
    assertRecovered(model.r(), 0.55, covariance.standardError("r"));
    assertRecovered(model.alpha(), 10.6, covariance.standardError("alpha"));
    assertRecovered(model.s(), 0.61, covariance.standardError("s"));
    assertRecovered(model.beta(), 11.7, covariance.standardError("beta"));
  }

  @Test
  void integratesWhatTheHypergeometricFunctionsAre() {
    ImmutableList<PurchaseHistory> histories =
        ImmutableList.of(
            PurchaseHistory.of(0, 0, 0, TimeSpan.Unit.WEEK),
            PurchaseHistory.of(0, 0, 39, TimeSpan.Unit.WEEK),
            PurchaseHistory.of(1, 39, 39, TimeSpan.Unit.WEEK),
            PurchaseHistory.of(2, 30.43, 38.86, TimeSpan.Unit.WEEK),
            PurchaseHistory.of(3, 1, 500, TimeSpan.Unit.WEEK),
            PurchaseHistory.of(400, 80, 100, TimeSpan.Unit.WEEK),
            PurchaseHistory.of(400, 2, 100, TimeSpan.Unit.WEEK));
    for (double[] p :
        new double[][] {
          {0.55, 10.6, 0.61, 11.7}, {3, 0.01, 0.2, 50}, {0.1, 200, 4, 0.02}, {20, 5, 9, 5}
        }) {
      ParetoNbd model =
          ParetoNbd.builder()
              .r(p[0])
              .alpha(p[1])
              .s(p[2])
              .beta(p[3])
              .unit(TimeSpan.Unit.WEEK)
              .build();
      for (PurchaseHistory history : histories) {
        double expected = model.logLikelihood(history);
        assertThat(new ParetoNbdLikelihood(ImmutableList.of(history), TimeSpan.Unit.WEEK).value(p))
            .as("%s under %s", history, model)
            .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
      }
    }
  }

  @Test
  void climbsAlongTheSlopeOfTheLikelihood() {
    ParetoNbdLikelihood likelihood =
        new ParetoNbdLikelihood(HISTORIES.subList(0, 50), TimeSpan.Unit.WEEK);
    double[] point = {0.7, 8, 0.4, 20};
    double[] gradient = likelihood.gradient(point);
    for (int i = 0; i < point.length; i++) {
      double step = 1e-4 * point[i];
      double[] above = point.clone();
      double[] below = point.clone();
      above[i] += step;
      below[i] -= step;
      assertThat(gradient[i])
          .isCloseTo(
              (likelihood.value(above) - likelihood.value(below)) / (2 * step), within(1e-5));
    }
  }

  @Test
  void findsTheSameFromAnyStartInAnyOrder() {
    ImmutableList<PurchaseHistory> few = HISTORIES.subList(0, 800);
    ParetoNbd first = ParetoNbd.fit(few, TimeSpan.Unit.WEEK).model().orElseThrow();

    ParetoNbd again = TRUTH.refit(few, ModelFit.Policy.standard()).model().orElseThrow();

    assertThat(again.beta() / first.beta()).isCloseTo(1, within(1e-5));
    assertThat(ParetoNbd.fit(few.reverse(), TimeSpan.Unit.WEEK).model()).hasValue(first);
  }

  @Test
  void judgesHowFarToTrustTheEstimate() {
    assertThat(ParetoNbd.fit(ImmutableList.of(), TimeSpan.Unit.WEEK).status())
        .isEqualTo(ModelFit.Status.TOO_LITTLE_DATA);
    assertThat(ParetoNbd.fit(HISTORIES.subList(0, 40), TimeSpan.Unit.WEEK).status())
        .isEqualTo(ModelFit.Status.TOO_LITTLE_DATA);
    assertThat(
            ParetoNbd.fit(
                    ImmutableList.copyOf(
                        Collections.nCopies(400, PurchaseHistory.of(0, 0, 30, TimeSpan.Unit.WEEK))),
                    TimeSpan.Unit.WEEK)
                .status())
        .isEqualTo(ModelFit.Status.DEGENERATE);
  }
}
