package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import org.immutables.value.Value;

/**
 * A model of contract renewal in which customers differ in how likely they are to leave.
 *
 * <p>Each customer leaves at every renewal with a probability of his own, and these probabilities
 * follow a beta distribution. Retention of a cohort therefore rises with age, as the unfaithful
 * leave first. At renewal <i>t</i> it is <i>(β + t - 1) / (α + β + t - 1)</i> (Fader and Hardie,
 * 2007, "How to project customer retention").
 *
 * @param alpha the first shape of churn, positive; mean churn at the first renewal is α / (α + β)
 * @param beta the second shape of churn, positive
 */
public record ShiftedBetaGeometric(double alpha, double beta) {
  private static final ImmutableList<String> NAMES = ImmutableList.of("alpha", "beta");

  /**
   * Creates the model.
   *
   * @param alpha the first shape of churn, positive
   * @param beta the second shape of churn, positive
   */
  public ShiftedBetaGeometric {
    ModelChecks.positive("shifted beta-geometric alpha", alpha);
    ModelChecks.positive("shifted beta-geometric beta", beta);
  }

  /**
   * Fits the model to cohorts under the standard policy.
   *
   * @param cohorts the cohorts, which may be of different ages
   * @return the fit
   */
  public static ModelFit<ShiftedBetaGeometric> fit(List<Cohort> cohorts) {
    return fit(cohorts, ModelFit.Policy.standard());
  }

  /**
   * Fits the model to cohorts.
   *
   * @param cohorts the cohorts, which may be of different ages
   * @param policy when the fit counts as good enough
   * @return the fit
   */
  public static ModelFit<ShiftedBetaGeometric> fit(List<Cohort> cohorts, ModelFit.Policy policy) {
    return new ShiftedBetaGeometric(1, 1).refit(cohorts, policy);
  }

  /**
   * Fits the model to cohorts, searching from the parameters of this one.
   *
   * @param cohorts the cohorts, which may be of different ages
   * @param policy when the fit counts as good enough
   * @return the fit
   */
  public ModelFit<ShiftedBetaGeometric> refit(List<Cohort> cohorts, ModelFit.Policy policy) {
    if (cohorts.isEmpty()) {
      return ModelFit.ofNobody();
    }
    Optimum optimum =
        new MaximumLikelihood(new ShiftedBetaGeometricLikelihood(cohorts), new double[] {1, 1})
            .searchFrom(new double[] {alpha, beta});
    long customers = cohorts.stream().mapToLong(Cohort::size).sum();
    return ModelFit.of(
        optimum, customers, policy, NAMES, p -> new ShiftedBetaGeometric(p.get(0), p.get(1)));
  }

  /**
   * Returns how likely the model makes cohorts.
   *
   * @param cohorts the cohorts
   * @return the natural logarithm of the likelihood, zero or less
   */
  public double logLikelihood(List<Cohort> cohorts) {
    return new ShiftedBetaGeometricLikelihood(cohorts).value(new double[] {alpha, beta});
  }

  /** {@return the mean probability to leave at the first renewal, between zero and one} */
  public double meanChurn() {
    return alpha / (alpha + beta);
  }

  /** {@return how much customers differ: near zero all alike, near one all-or-nothing} */
  public double polarization() {
    return 1 / (1 + alpha + beta);
  }

  /**
   * Returns the share of a cohort that renews among those asked to.
   *
   * @param renewal the renewal, from one
   * @return the retention rate, between zero and one
   */
  public double retention(int renewal) {
    checkArgument(renewal >= 1, "renewal must be one or more: %s", renewal);
    return (beta + (renewal - 1)) / (alpha + beta + (renewal - 1));
  }

  /**
   * Returns the share of a new cohort that leaves at a renewal.
   *
   * @param renewal the renewal, from one
   * @return the share, between zero and one
   */
  public double churnAt(int renewal) {
    return survival(renewal - 1) * (alpha / (alpha + beta + (renewal - 1)));
  }

  /**
   * Returns the share of a new cohort that is active after some renewals.
   *
   * @param renewals the number of renewals, zero or more
   * @return the share, from zero to one
   */
  public double survival(int renewals) {
    return survival(0, renewals);
  }

  /**
   * Returns the probability that a customer who has renewed keeps renewing.
   *
   * @param made the number of renewals made, zero or more
   * @param further the number of renewals to come, zero or more
   * @return the probability, from zero to one
   */
  public double survival(int made, int further) {
    checkRenewals(made);
    checkRenewals(further);
    double survival = 1;
    for (int renewal = made + 1; renewal <= made + further; renewal++) {
      survival *= retention(renewal);
    }
    return survival;
  }

  /**
   * Returns the mean number of periods that a new customer is active within a horizon.
   *
   * @param periods the horizon in periods, zero or more
   * @return the mean number of periods, from zero to the horizon
   */
  public double expectedPeriods(int periods) {
    checkRenewals(periods);
    double sum = 0;
    double survival = 1;
    for (int period = 1; period <= periods; period++) {
      sum += survival;
      survival *= retention(period);
    }
    return sum;
  }

  /**
   * Returns the discounted number of periods that a new customer will be active (DEL); the first
   * counts in full.
   *
   * @param discountRate the discount rate per period, zero or more
   * @return the number of periods; times the margin per period it is the lifetime value
   * @throws DivergentValueException if nothing is discounted and alpha is one or less
   */
  public double discountedLifetime(double discountRate) {
    checkDiscount(discountRate);
    return discountRate == 0
        ? (alpha + beta - 1) / (alpha - 1)
        : HypergeometricSeries.gauss(beta, alpha + beta, 1 / (1 + discountRate));
  }

  /**
   * Returns the discounted number of renewals to come from a customer who is about to be asked for
   * the next one (DERL); that one is not discounted (Fader and Hardie, 2010).
   *
   * @param made the number of renewals made, zero or more
   * @param discountRate the discount rate per period, zero or more
   * @return the number of renewals; times the margin per period it is the residual lifetime value
   * @throws DivergentValueException if nothing is discounted and alpha is one or less
   */
  public double discountedResidualLifetime(int made, double discountRate) {
    checkRenewals(made);
    checkDiscount(discountRate);
    if (discountRate == 0) {
      return (beta + made) / (alpha - 1);
    }
    double series =
        HypergeometricSeries.gauss(
            beta + made + 1, alpha + beta + made + 1, 1 / (1 + discountRate));
    return retention(made + 1) * series;
  }

  private void checkDiscount(double discountRate) {
    checkArgument(
        discountRate >= 0 && Double.isFinite(discountRate),
        "discount rate must be zero or more: %s",
        discountRate);
    if (discountRate == 0 && alpha <= 1) {
      throw new DivergentValueException("undiscounted lifetime must have alpha above one", alpha);
    }
  }

  private static void checkRenewals(int renewals) {
    checkArgument(renewals >= 0, "number of renewals must be zero or more: %s", renewals);
  }

  /** Customers who signed in the same period, counted as active at each renewal since. */
  @Value.Immutable
  public abstract static class Cohort {
    Cohort() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * {@return the number of active customers: at the start, after the first renewal, and so on; at
     * least two counts, never rising, the last zero or more and the first above zero}
     */
    public abstract ImmutableLongArray active();

    /**
     * Creates a cohort from its counts.
     *
     * @param active the number of active customers at the start and after each renewal
     * @return the cohort
     */
    public static Cohort of(long... active) {
      return Cohort.builder().active(ImmutableLongArray.copyOf(active)).build();
    }

    /** {@return the number of customers at the start} */
    public long size() {
      return active().get(0);
    }

    /** {@return how many renewals have been seen} */
    public int renewals() {
      return active().length() - 1;
    }

    /** {@return the number of customers that stayed through all renewals seen} */
    public long survivors() {
      return active().get(renewals());
    }

    /**
     * Returns how many customers left at a renewal.
     *
     * @param renewal the renewal, from one
     * @return the number of customers lost
     */
    public long lostAt(int renewal) {
      return active().get(renewal - 1) - active().get(renewal);
    }

    @Value.Check
    void check() {
      checkArgument(active().length() >= 2, "cohort must have at least two counts: %s", active());
      checkArgument(active().get(0) > 0, "cohort must start with a customer: %s", active());
      for (int renewal = 1; renewal < active().length(); renewal++) {
        checkArgument(
            active().get(renewal) <= active().get(renewal - 1),
            "cohort must not grow: %s",
            active());
      }
      checkArgument(
          active().get(active().length() - 1) >= 0, "cohort must not be negative: %s", active());
    }

    /** Builds {@link Cohort} instances. */
    public static final class Builder extends ImmutableCohort.Builder {
      Builder() {}
    }
  }
}
