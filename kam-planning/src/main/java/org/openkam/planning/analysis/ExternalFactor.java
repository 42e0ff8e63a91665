package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.openkam.core.numeric.Zeros;

/** A development in the world around an account, how hard it hits, and how likely it is. */
@Value.Immutable
public abstract class ExternalFactor {
  private static final int HARDEST = 5;

  ExternalFactor() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier, such as T1} */
  public abstract String id();

  /** {@return the dimension of the world it belongs to} */
  public abstract Dimension dimension();

  /** {@return the development in words} */
  public abstract String statement();

  /** {@return whether it is an opportunity or a threat to us} */
  public abstract SwotItem.Kind direction();

  /** {@return how hard it hits, from one to five} */
  public abstract int impact();

  /** {@return how likely it is, from zero to one} */
  public abstract double probability();

  /** {@return impact times probability, from zero to five} */
  public double urgency() {
    return impact() * probability();
  }

  /** {@return the factor as a statement of the analysis of the industry} */
  public SwotItem item() {
    return SwotItem.of(id(), direction(), SwotItem.Block.INDUSTRY, statement());
  }

  @Value.Check
  ExternalFactor check() {
    checkArgument(!id().isBlank(), "external factor id must not be blank: '%s'", id());
    checkArgument(
        !statement().isBlank(),
        "external factor '%s' must have a statement: '%s'",
        id(),
        statement());
    checkArgument(
        !direction().isInternal(),
        "external factor '%s' must be an opportunity or a threat: %s",
        id(),
        direction());
    checkArgument(
        impact() >= 1 && impact() <= HARDEST,
        "external factor '%s' must have an impact from 1 to 5: %s",
        id(),
        impact());
    checkArgument(
        probability() >= 0 && probability() <= 1,
        "external factor '%s' must have a probability from zero to one: %s",
        id(),
        probability());
    return Zeros.isAnyNegative(probability())
        ? new Builder().from(this).probability(probability() + 0.0).build()
        : this;
  }

  /** The six dimensions of the world around a company. */
  public enum Dimension {
    /** Size, age and make-up of the population. */
    DEMOGRAPHIC,
    /** Growth, income, prices, interest, exchange rates. */
    ECONOMIC,
    /** How people live and what they hold dear. */
    SOCIAL_CULTURAL,
    /** What becomes possible. */
    TECHNOLOGICAL,
    /** Climate, energy, materials, waste. */
    ECOLOGICAL,
    /** Laws, rules and those who make them. */
    POLITICAL_LEGAL
  }

  /** Builds {@link ExternalFactor} instances; every property is required. */
  public static final class Builder extends ImmutableExternalFactor.Builder {
    Builder() {}
  }
}
