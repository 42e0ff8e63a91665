package org.openkam.value.concentration;

import com.google.common.collect.Range;
import org.immutables.value.Value;

/** What an account is worth to us, bought directly and through resellers. */
@Value.Immutable
public abstract class AttributedRevenue {
  AttributedRevenue() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the revenue with the account itself} */
  public abstract double direct();

  /** {@return the revenue with resellers that is likely meant for the account} */
  public abstract double indirect();

  /** {@return the plausible sum of both} */
  public abstract Range<Double> interval();

  /** {@return the direct revenue and the likely indirect revenue, within the interval} */
  public double total() {
    return direct() + indirect();
  }

  /** Builds {@link AttributedRevenue} instances. */
  public static final class Builder extends ImmutableAttributedRevenue.Builder {
    Builder() {}
  }
}
