package org.openkam.sql;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * How a database spells what databases spell differently: identifiers, doubles and NaN.
 *
 * <p>The common ones are in {@link SqlDialects}. The rest of the text is the same for all: {@code
 * case}, {@code cast}, {@code nullif}, {@code greatest}, {@code least}, {@code abs}, {@code sqrt},
 * {@code cbrt}, {@code ln}, {@code exp} and {@code power}.
 */
@Value.Immutable
public abstract class SqlDialect {
  /** What stands for the value in {@link #missingNan()}. */
  static final String VALUE = "{}";

  SqlDialect() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, to be shown} */
  public abstract String name();

  /** {@return what stands before and after an identifier, such as a double quote} */
  public abstract String quote();

  /** {@return what a quote inside an identifier is written as, such as two double quotes} */
  public abstract String escapedQuote();

  /**
   * {@return what a backslash inside an identifier is written as: itself, unless it escapes there}
   */
  @Value.Default
  public String escapedBackslash() {
    return "\\";
  }

  /** {@return the type of a number of 64 bits by IEEE 754} */
  public abstract String doubleType();

  /**
   * {@return the expression that makes null of NaN, with <code>{}</code> where the value stands}
   */
  public abstract String missingNan();

  @Value.Check
  void check() {
    checkArgument(!quote().isEmpty(), "dialect '%s' must quote identifiers", name());
    checkArgument(
        missingNan().contains(VALUE),
        "dialect '%s' must say with %s where a value stands: '%s'",
        name(),
        VALUE,
        missingNan());
  }

  /** Builds {@link SqlDialect} instances; every property but the backslash is required. */
  public static final class Builder extends ImmutableSqlDialect.Builder {
    Builder() {}
  }
}
