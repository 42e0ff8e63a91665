package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** What a customer buys from us in one product group, and how it sees that purchase. */
@Value.Immutable
public abstract class ProductGroup {
  ProductGroup() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the group, not blank} */
  public abstract String name();

  /** {@return what the customer spends on it with us, in one currency, finite and not negative} */
  public abstract double spend();

  /** {@return what the group does for the customer's profit, on the axis of the matrix} */
  public abstract double profitImpact();

  /** {@return how hard it is for the customer to get it elsewhere, on the axis of the matrix} */
  public abstract double supplyRisk();

  /** {@return whether nobody else offers the like, which is not so unless set} */
  @Value.Default
  public boolean standsOut() {
    return false;
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "product group must have a name: '%s'", name());
    checkArgument(
        spend() >= 0 && Double.isFinite(spend()),
        "spend on product group '%s' must be finite and not negative: %s",
        name(),
        spend());
    checkArgument(
        Double.isFinite(profitImpact()) && Double.isFinite(supplyRisk()),
        "product group '%s' must have a finite profit impact and supply risk: %s, %s",
        name(),
        profitImpact(),
        supplyRisk());
  }

  /** Builds {@link ProductGroup} instances; all but the uniqueness are required. */
  public static final class Builder extends ImmutableProductGroup.Builder {
    Builder() {}
  }
}
