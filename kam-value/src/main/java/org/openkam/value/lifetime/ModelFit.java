package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The outcome of fitting a model to customers: the estimate, and how far to trust it.
 *
 * <p>Parameters are estimated by maximum likelihood. Where the {@linkplain #status() status} is not
 * usable, take parameters fitted on a wider customer base with {@link #modelOr}.
 *
 * @param <M> the model
 */
@Value.Immutable
public abstract class ModelFit<M> {
  ModelFit() {}

  static <M> Builder<M> builder() {
    return new Builder<>();
  }

  /** Judges an optimum and turns it into a fit. */
  static <M> ModelFit<M> of(
      Optimum optimum,
      long customers,
      Policy policy,
      ImmutableList<String> names,
      Function<ImmutableDoubleArray, M> model) {
    Builder<M> fit = builder();
    fit.estimate(model.apply(optimum.parameters()))
        .status(policy.judge(optimum, customers))
        .logLikelihood(optimum.value())
        .customers(customers);
    if (optimum.shape() == Optimum.Shape.PEAK) {
      fit.covariance(Covariance.builder().parameters(names).values(optimum.covariance()).build());
    }
    return fit.build();
  }

  /** Says that there is no customer to fit to. */
  static <M> ModelFit<M> ofNobody() {
    Builder<M> fit = builder();
    return fit.status(Status.TOO_LITTLE_DATA).logLikelihood(0).customers(0).build();
  }

  /** {@return the most likely model whatever the status, or empty where there is no customer} */
  public abstract Optional<M> estimate();

  /** {@return how far to trust the estimate} */
  public abstract Status status();

  /** {@return the natural logarithm of the likelihood at the estimate, zero without customers} */
  public abstract double logLikelihood();

  /** {@return the number of customers that the estimate rests on} */
  public abstract long customers();

  /** {@return the covariance of the parameters, or empty where the likelihood has no peak} */
  public abstract Optional<Covariance> covariance();

  /** {@return the estimate if the status says that it may be used} */
  public Optional<M> model() {
    return estimate().filter(estimate -> status().isUsable());
  }

  /**
   * Returns the estimate if it may be used, and a model from elsewhere if not.
   *
   * @param wider the model fitted on a wider customer base
   * @return the model to use
   */
  public M modelOr(M wider) {
    return model().orElse(wider);
  }

  /** Builds {@link ModelFit}s. */
  static final class Builder<M> extends ImmutableModelFit.Builder<M> {
    Builder() {}
  }

  /** How far the parameters of a fit may be trusted. */
  public enum Status {
    /** The likelihood has a peak, and there are enough customers. */
    CONVERGED,

    /** The likelihood has a peak, but few customers support it: trust ranks more than levels. */
    FEW_CUSTOMERS,

    /** There are too few customers for the estimate to be used, whatever it looks like. */
    TOO_LITTLE_DATA,

    /** A parameter runs towards zero or infinity: the data do not tell the parameters apart. */
    DEGENERATE,

    /** The search ended before it reached a peak. */
    NOT_CONVERGED;

    /** {@return whether the estimate may be used} */
    public boolean isUsable() {
      return this == CONVERGED || this == FEW_CUSTOMERS;
    }
  }

  /**
   * When a fit counts as good enough to be used.
   *
   * <p>On random subsamples of a retail base of 2,357 customers, four in ten BG/NBD fits on 50
   * customers were degenerate, three in a hundred on 300, and none on 1,000.
   *
   * @param minCustomers the customers below which a fit must not be used, zero or more
   * @param advisedCustomers the customers below which only ranks should be trusted, not below the
   *     least
   * @param largestLogParameter the absolute natural logarithm of a parameter over its typical size
   *     above which it counts as run away, positive
   */
  public record Policy(long minCustomers, long advisedCustomers, double largestLogParameter) {
    /**
     * Creates the policy.
     *
     * @param minCustomers the customers below which a fit must not be used, zero or more
     * @param advisedCustomers the customers below which only ranks should be trusted
     * @param largestLogParameter the absolute logarithm above which a parameter has run away
     */
    public Policy {
      checkArgument(
          minCustomers >= 0, "least number of customers must be zero or more: %s", minCustomers);
      checkArgument(
          advisedCustomers >= minCustomers,
          "advised number of customers must not be below the least, which is %s: %s",
          minCustomers,
          advisedCustomers);
      checkArgument(
          largestLogParameter > 0 && Double.isFinite(largestLogParameter),
          "largest log parameter must be positive: %s",
          largestLogParameter);
    }

    /** {@return the policy of at least 50 customers, 300 advised, and parameters within e^7} */
    public static Policy standard() {
      return new Policy(50, 300, 7);
    }

    ModelFit.Status judge(Optimum optimum, long customers) {
      if (customers < minCustomers) {
        return ModelFit.Status.TOO_LITTLE_DATA;
      }
      if (optimum.farthest() > largestLogParameter || optimum.shape() == Optimum.Shape.FLAT) {
        return ModelFit.Status.DEGENERATE;
      }
      if (optimum.shape() == Optimum.Shape.SLOPE) {
        return ModelFit.Status.NOT_CONVERGED;
      }
      return customers < advisedCustomers
          ? ModelFit.Status.FEW_CUSTOMERS
          : ModelFit.Status.CONVERGED;
    }
  }

  /**
   * How uncertain fitted parameters are, and how they vary together.
   *
   * <p>It is the inverse of the observed information, the negated second derivatives of the
   * log-likelihood at its peak.
   */
  @Value.Immutable
  public abstract static class Covariance {
    Covariance() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the names of the parameters} */
    public abstract ImmutableList<String> parameters();

    /** {@return the covariances, row after row in the order of the names} */
    public abstract ImmutableDoubleArray values();

    /**
     * Returns the covariance of two parameters.
     *
     * @param one the name of a parameter
     * @param other the name of a parameter
     * @return the covariance, in the product of the parameters' units
     */
    public double of(String one, String other) {
      return values().get(index(one) * parameters().size() + index(other));
    }

    /**
     * Returns the standard error of a parameter.
     *
     * @param parameter the name of the parameter
     * @return the standard error, in the unit of the parameter
     */
    public double standardError(String parameter) {
      return Math.sqrt(of(parameter, parameter));
    }

    private int index(String parameter) {
      int index = parameters().indexOf(parameter);
      checkArgument(index >= 0, "no parameter '%s' among: %s", parameter, parameters());
      return index;
    }

    @Value.Check
    void check() {
      requireNonNull(values(), "values");
      checkArgument(
          values().length() == parameters().size() * parameters().size(),
          "covariance of %s must have a value for every pair: %s",
          parameters(),
          values().length());
    }

    /** Builds {@link Covariance} instances. */
    public static final class Builder extends ImmutableCovariance.Builder {
      Builder() {}
    }
  }
}
