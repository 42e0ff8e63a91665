package org.openkam.planning.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.numeric.Zeros;

/**
 * How far somebody at the customer trusts one of us, <i>(credibility + reliability + intimacy) /
 * self-orientation</i> (Maister, Green and Galford 2000).
 *
 * <p>All four are ratings on one scale, finite and not negative.
 */
@Value.Immutable
public abstract class TrustEquation {
  TrustEquation() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how far what is said can be believed} */
  public abstract double credibility();

  /** {@return how far what is promised is done} */
  public abstract double reliability();

  /** {@return how safe it is to share what is confidential} */
  public abstract double intimacy();

  /** {@return how much the person thinks of the own advantage; less is better} */
  public abstract double selfOrientation();

  /** {@return the trust, not negative; not defined, hence empty, without self-orientation} */
  public OptionalDouble trust() {
    double trust = (credibility() + reliability() + intimacy()) / selfOrientation();
    return Double.isFinite(trust) ? OptionalDouble.of(trust) : OptionalDouble.empty();
  }

  @Value.Check
  TrustEquation check() {
    checkRating("credibility", credibility());
    checkRating("reliability", reliability());
    checkRating("intimacy", intimacy());
    checkRating("self-orientation", selfOrientation());
    return Zeros.isAnyNegative(credibility(), reliability(), intimacy(), selfOrientation())
        ? new Builder()
            .from(this)
            .credibility(credibility() + 0.0)
            .reliability(reliability() + 0.0)
            .intimacy(intimacy() + 0.0)
            .selfOrientation(selfOrientation() + 0.0)
            .build()
        : this;
  }

  private static void checkRating(String what, double rating) {
    checkArgument(
        rating >= 0 && Double.isFinite(rating),
        "%s must be finite and not negative: %s",
        what,
        rating);
  }

  /** Builds {@link TrustEquation} instances; every property is required. */
  public static final class Builder extends ImmutableTrustEquation.Builder {
    Builder() {}
  }
}
