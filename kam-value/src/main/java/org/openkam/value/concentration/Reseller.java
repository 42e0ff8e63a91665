package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

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
  public abstract ImmutableMap<AccountId, Share> shares();

  /** {@return the revenue with the reseller that is likely meant for none of the accounts} */
  public double unattributed() {
    return revenue() * BigDecimal.ONE.subtract(likely()).doubleValue();
  }

  private BigDecimal likely() {
    return Decimals.sum(shares().values().stream().mapToDouble(Share::likely).toArray());
  }

  @Value.Check
  Reseller check() {
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
    return Zeros.isAnyNegative(revenue())
        ? new Builder().from(this).revenue(revenue() + 0.0).build()
        : this;
  }

  /**
   * The share of a reseller's purchases that is meant for one account, with its uncertainty.
   *
   * @param low the smallest share that is plausible, at least zero
   * @param likely the most likely share
   * @param high the largest share that is plausible, at most one
   */
  public record Share(double low, double likely, double high) {
    /**
     * Creates the share.
     *
     * @param low the smallest share that is plausible, at least zero
     * @param likely the most likely share
     * @param high the largest share that is plausible, at most one
     */
    public Share {
      checkArgument(
          low >= 0 && low <= likely && likely <= high && high <= 1,
          "attribution share must satisfy 0 <= low <= likely <= high <= 1: [%s, %s, %s]",
          low,
          likely,
          high);
      low += 0.0;
      likely += 0.0;
      high += 0.0;
    }

    /**
     * {@return a share that is known}
     *
     * @param share the share, from zero to one
     */
    public static Share exactly(double share) {
      return new Share(share, share, share);
    }
  }

  /** Builds {@link Reseller} instances; the id and the revenue are required. */
  public static final class Builder extends ImmutableReseller.Builder {
    Builder() {}
  }
}
