package org.openkam.scoring.stability;

import org.immutables.value.Value;

/** What the score of an account becomes when one weight or one value is moved down and up. */
@Value.Immutable
public abstract class TornadoBar {
  TornadoBar() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the criterion} */
  public abstract String criterion();

  /** {@return the lower weight or value} */
  public abstract double low();

  /** {@return the higher weight or value} */
  public abstract double high();

  /** {@return the score at the lower one, finite} */
  public abstract double scoreAtLow();

  /** {@return the score at the higher one, finite} */
  public abstract double scoreAtHigh();

  /** {@return how far apart the two scores are, not negative} */
  public double width() {
    return Math.abs(scoreAtHigh() - scoreAtLow());
  }

  /** Builds {@link TornadoBar} instances. */
  public static final class Builder extends ImmutableTornadoBar.Builder {
    Builder() {}
  }
}
