package org.openkam.value.lifetime;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;
import org.immutables.value.Value;

/**
 * The Pareto / negative binomial model of repeat purchases (Pareto/NBD), for known parameters.
 *
 * <p>A customer buys at a constant rate and may leave at any time, also between purchases. Purchase
 * rates follow a gamma distribution with shape r and rate alpha, dropout rates one with shape s and
 * rate beta (Schmittlein, Morrison and Colombo, 1987; Fader and Hardie, 2005, "A note on deriving
 * the Pareto/NBD model"). It is here to apply and compare published parameters; to fit a model,
 * take {@link MbgNbd} or {@link BgNbd}.
 */
@Value.Immutable
public abstract class ParetoNbd implements PurchaseModel {
  ParetoNbd() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
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
  public abstract SpanUnit unit();

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
