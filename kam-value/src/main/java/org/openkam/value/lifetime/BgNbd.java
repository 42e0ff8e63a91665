package org.openkam.value.lifetime;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The beta-geometric / negative binomial model of repeat purchases (BG/NBD).
 *
 * <p>A customer buys at a constant rate, and after each repeat purchase leaves for good with a
 * constant probability. Rates follow a gamma distribution with shape r and rate alpha,
 * probabilities a beta distribution with shapes a and b (Fader, Hardie and Lee, 2005, "Counting
 * your customers the easy way").
 *
 * <p>A customer without repeat purchase counts as alive for certain, so do not select customers by
 * {@link #probabilityAlive}; {@link MbgNbd} is free of that.
 */
@Value.Immutable
public abstract class BgNbd extends BetaGeometricModel {
  BgNbd() {}

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
  public static ModelFit<BgNbd> fit(List<PurchaseHistory> histories, TimeSpan.Unit unit) {
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
  public static ModelFit<BgNbd> fit(
      List<PurchaseHistory> histories, TimeSpan.Unit unit, ModelFit.Policy policy) {
    return fit(
        histories, unit, Dropout.AFTER_REPEAT_PURCHASES, policy, Optional.empty(), BgNbd::of);
  }

  private static BgNbd of(ImmutableDoubleArray p, TimeSpan.Unit unit) {
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
  public ModelFit<BgNbd> refit(List<PurchaseHistory> histories, ModelFit.Policy policy) {
    return fit(histories, unit(), dropout(), policy, Optional.of(this), BgNbd::of);
  }

  @Override
  Dropout dropout() {
    return Dropout.AFTER_REPEAT_PURCHASES;
  }

  /** Builds {@link BgNbd} models; all properties are required. */
  public static final class Builder extends ImmutableBgNbd.Builder {
    Builder() {}
  }
}
