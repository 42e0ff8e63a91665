package org.openkam.value.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.openkam.value.lifetime.BgNbd;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.MbgNbd;
import org.openkam.value.lifetime.ParetoNbd;
import org.openkam.value.lifetime.PurchaseModel;

/**
 * How often accounts buy and what a purchase is worth: models that are fitted to the accounts at
 * hand, or given ones.
 *
 * <p>A portfolio of key accounts is mostly too small to fit to; give parameters that were fitted on
 * the whole customer base.
 *
 * @param kind the model of how often accounts buy
 * @param purchases that model with its parameters; empty where it is fitted
 * @param spend the model of what a purchase is worth; empty where it is fitted
 */
public record LifetimeModel(
    Kind kind, Optional<PurchaseModel> purchases, Optional<GammaGamma> spend) {
  /**
   * Creates the model.
   *
   * @param kind the model of how often accounts buy
   * @param purchases that model with its parameters; empty where it is fitted
   * @param spend the model of what a purchase is worth; empty where it is fitted
   */
  public LifetimeModel {
    checkArgument(
        purchases.isPresent() || kind != Kind.PARETO_NBD,
        "%s must be given with its parameters, because it is not fitted here",
        kind);
    purchases.ifPresent(
        given ->
            checkArgument(
                kind == kindOf(given), "purchase model must be of kind %s: %s", kind, given));
  }

  /**
   * Returns the model that is fitted to the accounts at hand.
   *
   * @param kind BG/NBD or MBG/NBD
   * @return the model
   */
  public static LifetimeModel fitted(Kind kind) {
    return new LifetimeModel(kind, Optional.empty(), Optional.empty());
  }

  /**
   * Returns a model with given parameters.
   *
   * @param purchases how often accounts buy: a {@link BgNbd}, {@link MbgNbd} or {@link ParetoNbd}
   * @param spend what a purchase is worth
   * @return the model
   */
  public static LifetimeModel given(PurchaseModel purchases, GammaGamma spend) {
    return new LifetimeModel(kindOf(purchases), Optional.of(purchases), Optional.of(spend));
  }

  private static Kind kindOf(PurchaseModel model) {
    if (model instanceof BgNbd) {
      return Kind.BG_NBD;
    }
    if (model instanceof MbgNbd) {
      return Kind.MBG_NBD;
    }
    checkArgument(model instanceof ParetoNbd, "purchase model must be a provided one: %s", model);
    return Kind.PARETO_NBD;
  }

  /** {@return the name of the model, such as MBG/NBD} */
  @Override
  public String toString() {
    return kind.toString();
  }

  /** The models of customers who buy when they like and leave without saying so. */
  public enum Kind {
    /**
     * {@link org.openkam.value.lifetime.BgNbd}; an account without repeat purchase counts as active
     * for certain, so it should not be used to select by activity.
     */
    BG_NBD("BG/NBD"),

    /** {@link org.openkam.value.lifetime.MbgNbd}. */
    MBG_NBD("MBG/NBD"),

    /** {@link org.openkam.value.lifetime.ParetoNbd}, with given parameters only. */
    PARETO_NBD("Pareto/NBD");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** {@return the name as the literature writes it} */
    @Override
    public String toString() {
      return label;
    }
  }
}
