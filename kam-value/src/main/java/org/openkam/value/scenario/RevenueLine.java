package org.openkam.value.scenario;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/**
 * Revenue and margin with one account, and where they come from.
 *
 * <p>Dimensions are the caller's own, such as region, unit, industry or currency, each with one
 * value. Revenue with an account in two regions makes two lines.
 */
@Value.Immutable
public abstract class RevenueLine {
  RevenueLine() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the revenue in the currency of the book, not negative} */
  public abstract double revenue();

  /** {@return the contribution margin, which is lost with the revenue; fixed cost is not in it} */
  public abstract double margin();

  /** {@return the value by dimension, such as region to DE} */
  public abstract ImmutableMap<String, String> dimensions();

  abstract Builder toBuilder();

  @Value.Check
  RevenueLine check() {
    checkArgument(
        Double.isFinite(revenue()) && revenue() >= 0,
        "revenue of account '%s' must be finite and not negative: %s",
        account(),
        revenue());
    checkArgument(
        Double.isFinite(margin()),
        "margin of account '%s' must be finite: %s",
        account(),
        margin());
    return Zeros.isAnyNegative(revenue(), margin())
        ? builder().from(this).revenue(revenue() + 0.0).margin(margin() + 0.0).build()
        : this;
  }

  /** Builds {@link RevenueLine} instances; the account, its revenue and its margin are required. */
  public static final class Builder extends ImmutableRevenueLine.Builder {
    Builder() {}
  }
}
