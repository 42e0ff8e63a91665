package org.openkam.planning.positioning;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.portfolio.PortfolioMatrix;

/** The place of one account on a portfolio matrix. */
@Value.Immutable
public abstract class Placement {
  Placement() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the position on the horizontal axis, within its bounds} */
  public abstract double horizontal();

  /** {@return the position on the vertical axis, within its bounds} */
  public abstract double vertical();

  /** {@return the cell it falls into} */
  public abstract PortfolioMatrix.Cell cell();

  /** {@return how large the account is, in the unit of the model's size measure} */
  public abstract OptionalDouble size();

  /** {@return the smaller of the shares of weight that were measured on the two axes} */
  public abstract double coverage();

  /** Builds {@link Placement} instances; all but the size are required. */
  public static final class Builder extends ImmutablePlacement.Builder {
    Builder() {}
  }
}
