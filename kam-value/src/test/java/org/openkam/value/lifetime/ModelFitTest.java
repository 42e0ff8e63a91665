package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Collections;
import org.junit.jupiter.api.Test;

final class ModelFitTest {
  private static final ImmutableList<PurchaseLog.Summary> BASE = SimulatedCustomers.of(600, 11);
  private static final ImmutableList<PurchaseHistory> PURCHASES =
      SimulatedCustomers.purchases(BASE);

  @Test
  void appliesParametersOfTheWiderBaseToAFewKeyAccounts() {
    BgNbd wider = BgNbd.fit(PURCHASES, TimeSpan.Unit.WEEK).model().orElseThrow();
    ImmutableList<PurchaseHistory> keyAccounts = PURCHASES.subList(0, 12);

    ModelFit<BgNbd> own = BgNbd.fit(keyAccounts, TimeSpan.Unit.WEEK);

    assertThat(own.status()).isEqualTo(ModelFit.Status.TOO_LITTLE_DATA);
    assertThat(own.status().isUsable()).isFalse();
    assertThat(own.customers()).isEqualTo(12);
    assertThat(own.estimate()).isPresent();
    assertThat(own.model()).isEmpty();
    assertThat(own.modelOr(wider)).isSameAs(wider);
    for (PurchaseHistory account : keyAccounts) {
      assertThat(own.modelOr(wider).expectedPurchases(account, TimeSpan.years(1))).isPositive();
    }
  }

  @Test
  void keepsAnEstimateThatMayBeUsed() {
    ModelFit<MbgNbd> fit = MbgNbd.fit(PURCHASES.subList(0, 200), TimeSpan.Unit.WEEK);

    assertThat(fit.status()).isEqualTo(ModelFit.Status.FEW_CUSTOMERS);
    assertThat(fit.model()).isEqualTo(fit.estimate());
    MbgNbd other = MbgNbd.builder().r(1).alpha(1).a(1).b(1).unit(TimeSpan.Unit.WEEK).build();
    assertThat(fit.modelOr(other)).isEqualTo(fit.estimate().orElseThrow());
  }

  @Test
  void callsABaseWithoutRepeatPurchasesDegenerate() {
    ImmutableList<PurchaseHistory> once =
        ImmutableList.copyOf(
            Collections.nCopies(400, PurchaseHistory.of(0, 0, 30, TimeSpan.Unit.WEEK)));

    ModelFit<BgNbd> fit = BgNbd.fit(once, TimeSpan.Unit.WEEK);

    assertThat(fit.status()).isEqualTo(ModelFit.Status.DEGENERATE);
    assertThat(fit.estimate().orElseThrow().expectedPurchases(once.get(0), TimeSpan.weeks(52)))
        .isBetween(0.0, 0.1);
  }

  @Test
  void hasNoEstimateWithoutCustomers() {
    for (ModelFit<?> fit :
        ImmutableList.of(
            BgNbd.fit(ImmutableList.of(), TimeSpan.Unit.DAY),
            MbgNbd.fit(ImmutableList.of(), TimeSpan.Unit.DAY),
            GammaGamma.fit(ImmutableList.of(SpendHistory.none(), new SpendHistory(3, 0))))) {
      assertThat(fit.status()).isEqualTo(ModelFit.Status.TOO_LITTLE_DATA);
      assertThat(fit.estimate()).isEmpty();
      assertThat(fit.covariance()).isEmpty();
      assertThat(fit.customers()).isZero();
    }
  }

  @Test
  void doesNotDependOnTheOrderOfCustomers() {
    assertThat(BgNbd.fit(PURCHASES.reverse(), TimeSpan.Unit.WEEK))
        .isEqualTo(BgNbd.fit(PURCHASES, TimeSpan.Unit.WEEK));
    ImmutableList<SpendHistory> spend = SimulatedCustomers.spend(BASE);
    assertThat(GammaGamma.fit(spend.reverse())).isEqualTo(GammaGamma.fit(spend));
  }

  @Test
  void findsTheSameModelInAnotherUnit() {
    BgNbd weeks = BgNbd.fit(PURCHASES, TimeSpan.Unit.WEEK).model().orElseThrow();
    BgNbd days = BgNbd.fit(PURCHASES, TimeSpan.Unit.DAY).model().orElseThrow();

    assertThat(days.alpha() / weeks.alpha()).isCloseTo(7, within(1e-5));
    assertThat(days.r()).isCloseTo(weeks.r(), within(1e-6));
  }

  @Test
  void measuresHowLikelyAModelMakesTheHistories() {
    ImmutableList<PurchaseHistory> idle =
        ImmutableList.of(PurchaseHistory.of(0, 0, 1, TimeSpan.Unit.DAY));
    BgNbd loyal = BgNbd.builder().r(1).alpha(1).a(1).b(1).unit(TimeSpan.Unit.DAY).build();
    MbgNbd modified = MbgNbd.builder().r(1).alpha(1).a(1).b(1).unit(TimeSpan.Unit.DAY).build();

    // no purchase in a day has the probability (alpha / (alpha + 1))^r of a customer who stays;
    // in MBG/NBD half of the customers leave at once
    assertThat(loyal.logLikelihood(idle)).isCloseTo(Math.log(0.5), within(1e-15));
    assertThat(modified.logLikelihood(idle)).isCloseTo(Math.log(0.5 + 0.25), within(1e-15));
  }

  @Test
  void refusesPurchasesBeyondTheRangeOfNumbers() {
    BgNbd busy = BgNbd.builder().r(1e6).alpha(1).a(1).b(1).unit(TimeSpan.Unit.DAY).build();
    PurchaseHistory none = PurchaseHistory.of(0, 0, 1, TimeSpan.Unit.DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> busy.expectedPurchases(none, TimeSpan.days(1e308)))
        .withMessage(
            "expected purchases must be finite, horizon: TimeSpan[amount=1.0E308, unit=DAY]");
  }

  @Test
  void doesNotTrustASearchThatStillRises() {
    Optimum rising =
        new Optimum(
            ImmutableDoubleArray.of(1), -10, ImmutableDoubleArray.of(1), 0.5, Optimum.Shape.SLOPE);

    assertThat(ModelFit.Policy.standard().judge(rising, 1000))
        .isEqualTo(ModelFit.Status.NOT_CONVERGED);
    assertThat(ModelFit.Status.NOT_CONVERGED.isUsable()).isFalse();
    assertThat(ModelFit.Policy.standard().judge(rising, 49))
        .isEqualTo(ModelFit.Status.TOO_LITTLE_DATA);
  }

  @Test
  void takesItsLimitsFromThePolicy() {
    ModelFit.Policy lenient = new ModelFit.Policy(0, 0, 7);
    ModelFit.Policy narrow = new ModelFit.Policy(0, 0, 0.01);

    assertThat(BgNbd.fit(PURCHASES.subList(0, 100), TimeSpan.Unit.WEEK, lenient).status())
        .isEqualTo(ModelFit.Status.CONVERGED);
    assertThat(BgNbd.fit(PURCHASES.subList(0, 100), TimeSpan.Unit.WEEK, narrow).status())
        .isEqualTo(ModelFit.Status.DEGENERATE);
  }

  @Test
  void rejectsPoliciesAndModelsOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelFit.Policy(-1, 0, 7))
        .withMessage("least number of customers must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelFit.Policy(50, 40, 7))
        .withMessage("advised number of customers must not be below the least, which is 50: 40");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ModelFit.Policy(50, 300, 0))
        .withMessage("largest log parameter must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BgNbd.builder().r(1).alpha(0).a(1).b(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("BG/NBD alpha must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MbgNbd.builder().r(1).alpha(1).a(1).b(-1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("MBG/NBD b must be positive: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BgNbd.builder().r(-1).alpha(1).a(1).b(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("BG/NBD r must be positive: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BgNbd.builder().r(1).alpha(1).a(0).b(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("BG/NBD a must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BgNbd.builder().r(1).alpha(1).a(1).b(Double.NaN).unit(TimeSpan.Unit.DAY).build())
        .withMessage("BG/NBD b must be positive: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MbgNbd.builder().r(0).alpha(1).a(1).b(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("MBG/NBD r must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MbgNbd.builder().r(1).alpha(0).a(1).b(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("MBG/NBD alpha must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MbgNbd.builder().r(1).alpha(1).a(0).b(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("MBG/NBD a must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ParetoNbd.builder().r(1).alpha(1).s(0).beta(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("Pareto/NBD s must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ParetoNbd.builder().r(0).alpha(1).s(1).beta(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("Pareto/NBD r must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ParetoNbd.builder().r(1).alpha(-1).s(1).beta(1).unit(TimeSpan.Unit.DAY).build())
        .withMessage("Pareto/NBD alpha must be positive: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ParetoNbd.builder().r(1).alpha(1).s(1).beta(0).unit(TimeSpan.Unit.DAY).build())
        .withMessage("Pareto/NBD beta must be positive: 0.0");
  }

  @Test
  void namesParametersOfItsCovariance() {
    ModelFit.Covariance covariance =
        ModelFit.Covariance.builder()
            .parameters(ImmutableList.of("p", "q"))
            .values(ImmutableDoubleArray.of(4, 1, 1, 9))
            .build();

    assertThat(covariance.standardError("q")).isEqualTo(3);
    assertThat(covariance.of("p", "q")).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> covariance.standardError("v"))
        .withMessage("no parameter 'v' among: [p, q]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ModelFit.Covariance.builder()
                    .parameters(ImmutableList.of("p"))
                    .values(ImmutableDoubleArray.of(1, 2))
                    .build())
        .withMessage("covariance of [p] must have a value for every pair: 2");
  }
}
