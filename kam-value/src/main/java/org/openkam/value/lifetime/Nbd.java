package org.openkam.value.lifetime;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * The negative binomial model of repeat purchases (NBD), in which nobody ever leaves.
 *
 * <p>A customer buys at a constant rate; rates follow a gamma distribution with shape r and rate
 * alpha (Ehrenberg 1959). It has two parameters to estimate where the models with drop-out have
 * four, so that it stands on few customers too; but whoever has left is expected to buy on.
 *
 * @param r the shape of the distribution of purchase rates, positive
 * @param alpha the rate of the distribution of purchase rates in units of time, positive
 * @param unit the unit that alpha is measured in
 */
record Nbd(double r, double alpha, TimeSpan.Unit unit) implements PurchaseModel {
  private static final ImmutableList<String> NAMES = ImmutableList.of("r", "alpha");

  /**
   * Creates the model.
   *
   * @param r the shape of the distribution of purchase rates, positive
   * @param alpha the rate of the distribution of purchase rates in units of time, positive
   * @param unit the unit that alpha is measured in
   */
  public Nbd {
    ModelChecks.positive("NBD r", r);
    ModelChecks.positive("NBD alpha", alpha);
  }

  /**
   * Fits the model to purchase histories under the standard policy.
   *
   * @param histories the purchase histories, customers without repeat purchase included
   * @param unit the unit of the model's parameters
   * @return the fit
   */
  public static ModelFit<Nbd> fit(List<PurchaseHistory> histories, TimeSpan.Unit unit) {
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
  public static ModelFit<Nbd> fit(
      List<PurchaseHistory> histories, TimeSpan.Unit unit, ModelFit.Policy policy) {
    if (histories.isEmpty()) {
      return ModelFit.ofNobody();
    }
    DistinctHistories distinct = new DistinctHistories(histories, unit);
    double[] sizes = {1, distinct.longestAge()};
    Optimum optimum = new MaximumLikelihood(new Likelihood(distinct), sizes).search();
    return ModelFit.of(
        optimum, histories.size(), policy, NAMES, p -> new Nbd(p.get(0), p.get(1), unit));
  }

  /**
   * Returns how likely the model makes purchase histories.
   *
   * @param histories the purchase histories
   * @return the natural logarithm of the likelihood, with time in the model's unit
   */
  public double logLikelihood(List<PurchaseHistory> histories) {
    return new Likelihood(new DistinctHistories(histories, unit)).value(new double[] {r, alpha});
  }

  /** {@inheritDoc} Nobody leaves, so that it is one. */
  @Override
  public double probabilityAlive(PurchaseHistory history) {
    return 1;
  }

  @Override
  public double expectedPurchases(PurchaseHistory history, TimeSpan horizon) {
    return (r + history.repeatPurchases()) * (horizon.in(unit) / (alpha + history.age().in(unit)));
  }

  /**
   * The log-likelihood of r and alpha.
   *
   * @param histories the purchase histories
   */
  private record Likelihood(DistinctHistories histories) implements LogLikelihood {
    @Override
    public double value(double[] parameters) {
      double r = parameters[0];
      double alpha = parameters[1];
      double sum = 0;
      for (int i = 0; i < histories.size(); i++) {
        int x = histories.count(i);
        double age = histories.age(i);
        double rising = x == 0 ? 0 : Gamma.logGamma(x) - Beta.logBeta(r, x);
        sum +=
            histories.weight(i)
                * (rising - r * Math.log1p(age / alpha) - x * Math.log(alpha + age));
      }
      return sum;
    }

    @Override
    public double[] gradient(double[] parameters) {
      double r = parameters[0];
      double alpha = parameters[1];
      double[] gradient = new double[2];
      for (int i = 0; i < histories.size(); i++) {
        int x = histories.count(i);
        double age = histories.age(i);
        gradient[0] +=
            histories.weight(i) * (Digamma.of(r + x) - Digamma.of(r) - Math.log1p(age / alpha));
        gradient[1] += histories.weight(i) * (r / alpha - (r + x) / (alpha + age));
      }
      return gradient;
    }
  }
}
