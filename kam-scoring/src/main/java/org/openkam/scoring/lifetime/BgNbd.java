package org.openkam.scoring.lifetime;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;

/**
 * The beta-geometric / negative binomial model of repeat purchases (BG/NBD).
 *
 * <p>A customer buys at a constant rate, and after each repeat purchase leaves for good with a
 * constant probability. Rates follow a gamma distribution with shape r and rate alpha,
 * probabilities a beta distribution with shapes a and b (Fader, Hardie and Lee, 2005, "Counting
 * your customers the easy way").
 *
 * <p>A customer without repeat purchase counts as alive for certain, so do not select customers by
 * {@link #probabilityAlive}; {@link MbgNbd} is free of that.
 */
@Value.Immutable
public abstract class BgNbd implements PurchaseModel {
  private static final ImmutableList<String> NAMES = ImmutableList.of("r", "alpha", "a", "b");

  BgNbd() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Fits the model to purchase histories under the standard policy.
   *
   * @param histories the purchase histories, customers without repeat purchase included
   * @param unit the unit of the model's parameters
   * @return the fit
   */
  public static Fit<BgNbd> fit(List<PurchaseHistory> histories, SpanUnit unit) {
    return fit(histories, unit, FitPolicy.standard());
  }

  /**
   * Fits the model to purchase histories.
   *
   * @param histories the purchase histories, customers without repeat purchase included
   * @param unit the unit of the model's parameters
   * @param policy when the fit counts as good enough
   * @return the fit
   */
  public static Fit<BgNbd> fit(List<PurchaseHistory> histories, SpanUnit unit, FitPolicy policy) {
    if (histories.isEmpty()) {
      return Fit.ofNobody();
    }
    BetaGeometricLikelihood likelihood = likelihood(histories, unit);
    Optimum optimum = new MaximumLikelihood(likelihood, likelihood.sizes()).search();
    return fit(optimum, histories.size(), unit, policy);
  }

  private static Fit<BgNbd> fit(Optimum optimum, int customers, SpanUnit unit, FitPolicy policy) {
    return Fit.of(
        optimum,
        customers,
        policy,
        NAMES,
        p -> builder().r(p.get(0)).alpha(p.get(1)).a(p.get(2)).b(p.get(3)).unit(unit).build());
  }

  /** {@return the shape of the distribution of purchase rates, positive} */
  public abstract double r();

  /** {@return the rate of the distribution of purchase rates in units of time, positive} */
  public abstract double alpha();

  /** {@return the first shape of the distribution of dropout probabilities, positive} */
  public abstract double a();

  /** {@return the second shape of the distribution of dropout probabilities, positive} */
  public abstract double b();

  /** {@return a builder that holds the properties of this model} */
  public abstract Builder toBuilder();

  /** {@return the unit that alpha is measured in} */
  public abstract SpanUnit unit();

  /**
   * Fits the model to purchase histories, searching from the parameters of this one.
   *
   * @param histories the purchase histories, customers without repeat purchase included
   * @param policy when the fit counts as good enough
   * @return the fit, in the unit of this model
   */
  public Fit<BgNbd> refit(List<PurchaseHistory> histories, FitPolicy policy) {
    if (histories.isEmpty()) {
      return Fit.ofNobody();
    }
    BetaGeometricLikelihood likelihood = likelihood(histories, unit());
    Optimum optimum =
        new MaximumLikelihood(likelihood, likelihood.sizes()).searchFrom(parameters());
    return fit(optimum, histories.size(), unit(), policy);
  }

  /**
   * Returns how likely the model makes purchase histories.
   *
   * @param histories the purchase histories
   * @return the natural logarithm of the likelihood, with time in the model's unit
   */
  public double logLikelihood(List<PurchaseHistory> histories) {
    return likelihood(histories, unit()).value(parameters());
  }

  @Override
  public double probabilityAlive(PurchaseHistory history) {
    return formulas().probabilityAlive(history);
  }

  @Override
  public double expectedPurchases(PurchaseHistory history, TimeSpan horizon) {
    return formulas().expectedPurchases(history, horizon);
  }

  private static BetaGeometricLikelihood likelihood(
      List<PurchaseHistory> histories, SpanUnit unit) {
    return new BetaGeometricLikelihood(histories, unit, Dropout.AFTER_REPEAT_PURCHASES);
  }

  private double[] parameters() {
    return new double[] {r(), alpha(), a(), b()};
  }

  private BetaGeometric formulas() {
    return new BetaGeometric(r(), alpha(), a(), b(), unit(), Dropout.AFTER_REPEAT_PURCHASES);
  }

  @Value.Check
  void check() {
    ModelChecks.positive("BG/NBD r", r());
    ModelChecks.positive("BG/NBD alpha", alpha());
    ModelChecks.positive("BG/NBD a", a());
    ModelChecks.positive("BG/NBD b", b());
  }

  /** Builds {@link BgNbd} models; all properties are required. */
  public static final class Builder extends ImmutableBgNbd.Builder {
    Builder() {}
  }
}
