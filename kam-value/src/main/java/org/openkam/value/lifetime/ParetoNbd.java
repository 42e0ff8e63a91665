package org.openkam.value.lifetime;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;
import org.immutables.value.Value;

/**
 * The Pareto / negative binomial model of repeat purchases (Pareto/NBD).
 *
 * <p>A customer buys at a constant rate and may leave at any time, also between purchases. Purchase
 * rates follow a gamma distribution with shape r and rate alpha, dropout rates one with shape s and
 * rate beta (Schmittlein, Morrison and Colombo, 1987; Fader and Hardie, 2005, "A note on deriving
 * the Pareto/NBD model").
 */
@Value.Immutable
public abstract class ParetoNbd implements PurchaseModel {
  private static final ImmutableList<String> NAMES = ImmutableList.of("r", "alpha", "s", "beta");

  ParetoNbd() {}

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
  public static ModelFit<ParetoNbd> fit(List<PurchaseHistory> histories, TimeSpan.Unit unit) {
    return fit(histories, unit, ModelFit.Policy.standard());
  }

  /**
   * Fits the model to purchase histories.
   *
   * @param histories the purchase histories, customers without repeat purchase included
   * @param unit the unit of the model's parameters
   * @param policy when the fit counts as good enough
   * @return the fit
   */
  public static ModelFit<ParetoNbd> fit(
      List<PurchaseHistory> histories, TimeSpan.Unit unit, ModelFit.Policy policy) {
    return fit(histories, unit, policy, Optional.empty());
  }

  private static ModelFit<ParetoNbd> fit(
      List<PurchaseHistory> histories,
      TimeSpan.Unit unit,
      ModelFit.Policy policy,
      Optional<double[]> start) {
    if (histories.isEmpty()) {
      return ModelFit.ofNobody();
    }
    ParetoNbdLikelihood likelihood = new ParetoNbdLikelihood(histories, unit);
    MaximumLikelihood search = new MaximumLikelihood(likelihood, likelihood.sizes());
    return ModelFit.of(
        start.map(search::searchFrom).orElseGet(search::search),
        histories.size(),
        policy,
        NAMES,
        p -> builder().r(p.get(0)).alpha(p.get(1)).s(p.get(2)).beta(p.get(3)).unit(unit).build());
  }

  /**
   * Fits the model to purchase histories, searching from the parameters of this one.
   *
   * @param histories the purchase histories, customers without repeat purchase included
   * @param policy when the fit counts as good enough
   * @return the fit, in the unit of this model
   */
  public ModelFit<ParetoNbd> refit(List<PurchaseHistory> histories, ModelFit.Policy policy) {
    return fit(histories, unit(), policy, Optional.of(parameters()));
  }

  /** {@return the shape of the distribution of purchase rates, positive} */
  public abstract double r();

  /** {@return the rate of the distribution of purchase rates in units of time, positive} */
  public abstract double alpha();

  /** {@return the shape of the distribution of dropout rates, positive} */
  public abstract double s();

  /** {@return the rate of the distribution of dropout rates in units of time, positive} */
  public abstract double beta();

  /** {@return a builder that holds the properties of this model} */
  public abstract Builder toBuilder();

  /** {@return the unit that alpha and beta are measured in} */
  public abstract TimeSpan.Unit unit();

  /**
   * Returns how likely the model makes purchase histories.
   *
   * @param histories the purchase histories
   * @return the natural logarithm of the likelihood, with time in the model's unit
   */
  public double logLikelihood(List<PurchaseHistory> histories) {
    return new ParetoNbdLikelihood(histories, unit()).value(parameters());
  }

  private double[] parameters() {
    return new double[] {r(), alpha(), s(), beta()};
  }

  /**
   * Returns how likely the model makes a purchase history.
   *
   * @param history the purchases of a customer
   * @return the natural logarithm of the likelihood, with time in the model's unit
   */
  public double logLikelihood(PurchaseHistory history) {
    int x = history.repeatPurchases();
    double age = history.age().in(unit());
    double rising = x == 0 ? 0 : Gamma.logGamma(x) - Beta.logBeta(r(), x);
    double alive =
        rising
            - r() * Math.log1p(age / alpha())
            - x * Math.log(alpha() + age)
            - s() * Math.log1p(age / beta());
    double logOdds = logOddsOfDropout(history);
    return logOdds > 0
        ? alive + logOdds + Math.log1p(Math.exp(-logOdds))
        : alive + Math.log1p(Math.exp(logOdds));
  }

  @Override
  public double probabilityAlive(PurchaseHistory history) {
    return 1 / (1 + Math.exp(logOddsOfDropout(history)));
  }

  @Override
  public double expectedPurchases(PurchaseHistory history, TimeSpan horizon) {
    double age = history.age().in(unit());
    double eps = s() - 1;
    double shrinkage = -Math.log1p(horizon.in(unit()) / (beta() + age));
    double leading = eps == 0 ? shrinkage : Math.expm1(eps * shrinkage) / eps;
    double rate = (r() + history.repeatPurchases()) / (alpha() + age);
    return rate * (beta() + age) * -leading * probabilityAlive(history);
  }

  /** Odds are s / (r + s + x) times the difference of two terms, of which both are positive. */
  private double logOddsOfDropout(PurchaseHistory history) {
    double age = history.age().in(unit());
    double recency = Math.min(age, history.recency().in(unit()));
    double early = logTerm(history.repeatPurchases(), recency, age);
    double late = logTerm(history.repeatPurchases(), age, age);
    return Math.log(s() / (r() + s() + history.repeatPurchases()))
        + early
        + Math.log(-Math.expm1(Math.min(0, late - early)));
  }

  /** The hypergeometric functions stand after Euler's transformation, so that no term overflows. */
  private double logTerm(int x, double time, double age) {
    double rx = r() + x;
    double alpha = alpha() + time;
    double beta = beta() + time;
    double powers = rx * Math.log1p((age - time) / alpha) + s() * Math.log1p((age - time) / beta);
    double c = rx + s() + 1;
    return alpha >= beta
        ? powers + Math.log(HypergeometricSeries.gauss(rx, c, (alpha - beta) / alpha))
        : powers
            + Math.log(alpha / beta)
            + Math.log(HypergeometricSeries.gauss(s() + 1, c, (beta - alpha) / beta));
  }

  @Value.Check
  void check() {
    ModelChecks.positive("Pareto/NBD r", r());
    ModelChecks.positive("Pareto/NBD alpha", alpha());
    ModelChecks.positive("Pareto/NBD s", s());
    ModelChecks.positive("Pareto/NBD beta", beta());
  }

  /** Builds {@link ParetoNbd} models; all properties are required. */
  public static final class Builder extends ImmutableParetoNbd.Builder {
    Builder() {}
  }
}
