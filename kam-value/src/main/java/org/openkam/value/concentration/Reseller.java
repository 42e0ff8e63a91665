package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/** A reseller that buys from us, and the accounts that what it buys is meant for. */
@Value.Immutable
public abstract class Reseller {
  Reseller() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account that the reseller is} */
  public abstract AccountId id();

  /** {@return our revenue with the reseller, not negative} */
  public abstract double revenue();

  /** {@return the share of that revenue by account; what they leave is not attributed} */
  public abstract ImmutableMap<AccountId, AttributionShare> shares();

  /** {@return the revenue with the reseller that is likely meant for none of the accounts} */
  public double unattributed() {
    return revenue() * BigDecimal.ONE.subtract(likely()).doubleValue();
  }

  private BigDecimal likely() {
    return Decimals.sum(shares().values().stream().mapToDouble(AttributionShare::likely).toArray());
  }

  @Value.Check
  void check() {
    checkArgument(
        Double.isFinite(revenue()) && revenue() >= 0,
        "revenue of reseller '%s' must be finite and not negative: %s",
        id(),
        revenue());
    checkArgument(
        likely().compareTo(BigDecimal.ONE) <= 0,
        "likely shares of reseller '%s' must not exceed 1 in sum: %s",
        id(),
        likely());
  }

  /** Builds {@link Reseller} instances; the id and the revenue are required. */
  public static final class Builder extends ImmutableReseller.Builder {
    Builder() {}
  }
}
