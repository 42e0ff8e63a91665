package org.openkam.value.lifetime;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The modified beta-geometric / negative binomial model of repeat purchases (MBG/NBD).
 *
 * <p>It differs from {@link BgNbd} in that a customer may leave right after the first purchase,
 * which gives those who never came back a sensible probability to be alive (Batislam, Denizel and
 * Filiztekin, 2007; Hoppe and Wagner, 2007).
 */
@Value.Immutable
public abstract class MbgNbd extends BetaGeometricModel {
  MbgNbd() {}

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
  public static ModelFit<MbgNbd> fit(List<PurchaseHistory> histories, TimeSpan.Unit unit) {
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
  public static ModelFit<MbgNbd> fit(
      List<PurchaseHistory> histories, TimeSpan.Unit unit, ModelFit.Policy policy) {
    return fit(histories, unit, Dropout.AFTER_EVERY_PURCHASE, policy, Optional.empty(), MbgNbd::of);
  }

  private static MbgNbd of(ImmutableDoubleArray p, TimeSpan.Unit unit) {
    return builder().r(p.get(0)).alpha(p.get(1)).a(p.get(2)).b(p.get(3)).unit(unit).build();
  }

  /** {@return a builder that holds the properties of this model} */
  public abstract Builder toBuilder();

  /**
   * Fits the model to purchase histories, searching from the parameters of this one.
   *
   * @param histories the purchase histories, customers without repeat purchase included
   * @param policy when the fit counts as good enough
   * @return the fit, in the unit of this model
   */
  public ModelFit<MbgNbd> refit(List<PurchaseHistory> histories, ModelFit.Policy policy) {
    return fit(histories, unit(), dropout(), policy, Optional.of(this), MbgNbd::of);
  }

  @Override
  Dropout dropout() {
    return Dropout.AFTER_EVERY_PURCHASE;
  }

  /** Builds {@link MbgNbd} models; all properties are required. */
  public static final class Builder extends ImmutableMbgNbd.Builder {
    Builder() {}
  }
}
