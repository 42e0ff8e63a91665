package org.openkam.value.lifetime;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.immutables.value.Value;

/** What BG/NBD and MBG/NBD share, which is all but when a customer may leave. */
abstract class BetaGeometricModel implements PurchaseModel {
  private static final ImmutableList<String> NAMES = ImmutableList.of("r", "alpha", "a", "b");

  /** {@return the shape of the distribution of purchase rates, positive} */
  public abstract double r();

  /** {@return the rate of the distribution of purchase rates in units of time, positive} */
  public abstract double alpha();

  /** {@return the first shape of the distribution of dropout probabilities, positive} */
  public abstract double a();

  /** {@return the second shape of the distribution of dropout probabilities, positive} */
  public abstract double b();

  /** {@return the unit that alpha is measured in} */
  public abstract TimeSpan.Unit unit();

  abstract Dropout dropout();

  /**
   * Returns how likely the model makes purchase histories.
   *
   * @param histories the purchase histories
   * @return the natural logarithm of the likelihood, with time in the model's unit
   */
  public double logLikelihood(List<PurchaseHistory> histories) {
    return new BetaGeometricLikelihood(histories, unit(), dropout()).value(parameters());
  }

  @Override
  public double probabilityAlive(PurchaseHistory history) {
    return formulas().probabilityAlive(history);
  }

  @Override
  public double expectedPurchases(PurchaseHistory history, TimeSpan horizon) {
    return formulas().expectedPurchases(history, horizon);
  }

  /**
   * Fits a model.
   *
   * @param histories the purchase histories
   * @param start the model to search from; empty to search everywhere
   * @param make makes a model of its parameters
   */
  static <M> ModelFit<M> fit(
      List<PurchaseHistory> histories,
      TimeSpan.Unit unit,
      Dropout dropout,
      ModelFit.Policy policy,
      Optional<BetaGeometricModel> start,
      BiFunction<ImmutableDoubleArray, TimeSpan.Unit, M> make) {
    if (histories.isEmpty()) {
      return ModelFit.ofNobody();
    }
    BetaGeometricLikelihood likelihood = new BetaGeometricLikelihood(histories, unit, dropout);
    MaximumLikelihood search = new MaximumLikelihood(likelihood, likelihood.sizes());
    Optimum optimum =
        start.map(model -> search.searchFrom(model.parameters())).orElseGet(search::search);
    return ModelFit.of(optimum, histories.size(), policy, NAMES, p -> make.apply(p, unit));
  }

  private double[] parameters() {
    return new double[] {r(), alpha(), a(), b()};
  }

  private BetaGeometric formulas() {
    return new BetaGeometric(r(), alpha(), a(), b(), unit(), dropout());
  }

  @Value.Check
  void check() {
    ModelChecks.positive(dropout().model() + " r", r());
    ModelChecks.positive(dropout().model() + " alpha", alpha());
    ModelChecks.positive(dropout().model() + " a", a());
    ModelChecks.positive(dropout().model() + " b", b());
  }
}
