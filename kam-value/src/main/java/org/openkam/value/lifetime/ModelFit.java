package org.openkam.value.lifetime;

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
      FitPolicy policy,
      ImmutableList<String> names,
      Function<ImmutableDoubleArray, M> model) {
    Builder<M> fit = builder();
    fit.estimate(model.apply(optimum.parameters()))
        .status(policy.judge(optimum, customers))
        .logLikelihood(optimum.value())
        .customers(customers);
    if (optimum.shape() == Optimum.Shape.PEAK) {
      fit.covariance(
          ParameterCovariance.builder().parameters(names).values(optimum.covariance()).build());
    }
    return fit.build();
  }

  /** Says that there is no customer to fit to. */
  static <M> ModelFit<M> ofNobody() {
    Builder<M> fit = builder();
    return fit.status(FitStatus.TOO_LITTLE_DATA).logLikelihood(0).customers(0).build();
  }

  /** {@return the most likely model whatever the status, or empty where there is no customer} */
  public abstract Optional<M> estimate();

  /** {@return how far to trust the estimate} */
  public abstract FitStatus status();

  /** {@return the natural logarithm of the likelihood at the estimate, zero without customers} */
  public abstract double logLikelihood();

  /** {@return the number of customers that the estimate rests on} */
  public abstract long customers();

  /** {@return the covariance of the parameters, or empty where the likelihood has no peak} */
  public abstract Optional<ParameterCovariance> covariance();

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
}
