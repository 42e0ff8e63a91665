package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.openkam.core.numeric.PearsonCorrelation;

/**
 * The gamma-gamma model of what a purchase is worth.
 *
 * <p>The values of a customer's purchases follow a gamma distribution with shape p whose rate
 * differs between customers by a gamma distribution with shape q and rate v. A customer's mean is
 * therefore drawn towards the mean of all, the more so the fewer purchases were seen (Fader, Hardie
 * and Lee, 2005, "RFM and CLV"). The model takes value to be independent of frequency, which {@link
 * #correlation} checks, and cannot hold negative values.
 *
 * @param p the shape of a customer's purchase values, positive
 * @param q the shape of the distribution of customers, positive
 * @param v the rate of the distribution of customers, in money, positive
 */
public record GammaGamma(double p, double q, double v) {
  private static final ImmutableList<String> NAMES = ImmutableList.of("p", "q", "v");

  /**
   * Creates the model.
   *
   * @param p the shape of a customer's purchase values, positive
   * @param q the shape of the distribution of customers, positive
   * @param v the rate of the distribution of customers, in money, positive
   */
  public GammaGamma {
    ModelChecks.positive("gamma-gamma p", p);
    ModelChecks.positive("gamma-gamma q", q);
    ModelChecks.positive("gamma-gamma v", v);
  }

  /**
   * Fits the model under the standard policy.
   *
   * @param histories the spend of customers; those without repeat purchase of positive value say
   *     nothing and are left out
   * @return the fit, whose customers are those that were not left out
   */
  public static ModelFit<GammaGamma> fit(List<SpendHistory> histories) {
    return fit(histories, ModelFit.Policy.standard());
  }

  /**
   * Fits the model.
   *
   * @param histories the spend of customers; those without repeat purchase of positive value say
   *     nothing and are left out
   * @param policy when the fit counts as good enough
   * @return the fit, whose customers are those that were not left out
   */
  public static ModelFit<GammaGamma> fit(List<SpendHistory> histories, ModelFit.Policy policy) {
    GammaGammaLikelihood likelihood = new GammaGammaLikelihood(histories);
    return likelihood.customers() == 0
        ? ModelFit.ofNobody()
        : fit(new MaximumLikelihood(likelihood, likelihood.sizes()).search(), likelihood, policy);
  }

  private static ModelFit<GammaGamma> fit(
      Optimum optimum, GammaGammaLikelihood likelihood, ModelFit.Policy policy) {
    return ModelFit.of(
        optimum,
        likelihood.customers(),
        policy,
        NAMES,
        found -> new GammaGamma(found.get(0), found.get(1), found.get(2)));
  }

  /**
   * Fits the model, searching from the parameters of this one.
   *
   * @param histories the spend of customers; those without repeat purchase of positive value say
   *     nothing and are left out
   * @param policy when the fit counts as good enough
   * @return the fit, whose customers are those that were not left out
   */
  public ModelFit<GammaGamma> refit(List<SpendHistory> histories, ModelFit.Policy policy) {
    GammaGammaLikelihood likelihood = new GammaGammaLikelihood(histories);
    return likelihood.customers() == 0
        ? ModelFit.ofNobody()
        : fit(
            new MaximumLikelihood(likelihood, likelihood.sizes())
                .searchFrom(new double[] {p, q, v}),
            likelihood,
            policy);
  }

  /**
   * Returns the correlation between the number and the mean value of repeat purchases, which the
   * model takes to be zero.
   *
   * @param histories the spend of customers; those without repeat purchase are left out
   * @return Pearson's correlation from minus one to one, or empty where it cannot be told
   */
  public static OptionalDouble correlation(List<SpendHistory> histories) {
    List<SpendHistory> repeaters =
        histories.stream().filter(history -> history.repeatPurchases() > 0).toList();
    return PearsonCorrelation.between(
        repeaters.stream().mapToDouble(SpendHistory::repeatPurchases).toArray(),
        repeaters.stream().mapToDouble(SpendHistory::meanValue).toArray());
  }

  /**
   * Returns how likely the model makes the spend of customers.
   *
   * @param histories the spend of customers; those without repeat purchase of positive value say
   *     nothing and are left out
   * @return the natural logarithm of the likelihood
   */
  public double logLikelihood(List<SpendHistory> histories) {
    return new GammaGammaLikelihood(histories).value(new double[] {p, q, v});
  }

  /**
   * Returns the mean value of a customer's purchases to come.
   *
   * @param history the spend of the customer
   * @return the mean value of a purchase, in money, zero or more
   * @throws DivergentValueException if p times the repeat purchases plus q does not exceed one
   */
  public double expectedValue(SpendHistory history) {
    double px = p * history.repeatPurchases();
    double degrees = px + (q - 1);
    if (!(degrees > 0)) {
      throw new DivergentValueException(
          "mean value of a customer with %s repeat purchases must have p * purchases + q above one"
              .formatted(history.repeatPurchases()),
          px + q);
    }
    double value = p / degrees * v + px / degrees * history.meanValue();
    checkArgument(Double.isFinite(value), "mean value of a purchase must be finite: %s", value);
    return value;
  }
}
