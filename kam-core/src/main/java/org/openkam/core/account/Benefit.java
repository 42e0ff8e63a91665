package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/**
 * What one side gains from the relation: what it is worth a year, what that rests on, whether the
 * customer agrees, and what has come of it.
 *
 * <p>The benefits of an account on both sides are its benefit register. The selection asks it for a
 * concrete benefit of the customer, and the plan takes its value proposition from it.
 */
@Value.Immutable
public abstract class Benefit {
  private static final Fields<Benefit> FORM =
      Fields.of(Benefit.class, Benefit::builder, Builder::build)
          .required("what", Forms.NAME, Benefit::what, Builder::what)
          .required("side", Forms.ofEnum(Side.class), Benefit::side, Builder::side)
          .number("amountAYear", Benefit::amountAYear, Builder::amountAYear)
          .defaulted("unit", Forms.TEXT, Benefit::unit, Builder::unit)
          .optional("evidence", Evidence.form(), Benefit::evidence, Builder::evidence)
          .optional("agreedOn", Forms.DAY, Benefit::agreedOn, Builder::agreedOn)
          .number("realizedAYear", Benefit::realizedAYear, Builder::realizedAYear)
          .optional("realizedOn", Forms.DAY, Benefit::realizedOn, Builder::realizedOn)
          .form();

  Benefit() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Benefit> form() {
    return FORM;
  }

  /** {@return what is gained, in the words of the side that gains it} */
  public abstract String what();

  /** {@return who gains it} */
  public abstract Side side();

  /** {@return what it is worth a year, finite and not negative; empty where nobody counted it} */
  public abstract OptionalDouble amountAYear();

  /** {@return the unit of the amounts, such as EUR; empty for pure numbers} */
  @Value.Default
  public String unit() {
    return "";
  }

  /** {@return what the amount rests on} */
  public abstract Optional<Evidence> evidence();

  /** {@return the day on which the customer agreed to the amount} */
  public abstract Optional<LocalDate> agreedOn();

  /** {@return what has come of it a year, finite and not negative; empty where nobody looked} */
  public abstract OptionalDouble realizedAYear();

  /** {@return the day on which it was seen what has come of it} */
  public abstract Optional<LocalDate> realizedOn();

  /** {@return whether it has an amount above zero that rests on evidence} */
  public boolean hasConcreteAmount() {
    return amountAYear().orElse(0) > 0 && evidence().isPresent();
  }

  /** {@return a builder with the properties of this benefit} */
  public abstract Builder toBuilder();

  @Value.Check
  Benefit check() {
    checkArgument(!what().isBlank(), "benefit must say what is gained: '%s'", what());
    checkAmount("amount", amountAYear());
    checkAmount("realized amount", realizedAYear());
    checkArgument(
        realizedOn().isEmpty() || realizedAYear().isPresent(),
        "benefit '%s' must have a realized amount where it has its day: %s",
        what(),
        realizedOn().map(LocalDate::toString).orElse(""));
    return Zeros.isAnyNegative(amountAYear().orElse(0), realizedAYear().orElse(0))
        ? new Builder()
            .from(this)
            .amountAYear(Zeros.plain(amountAYear()))
            .realizedAYear(Zeros.plain(realizedAYear()))
            .build()
        : this;
  }

  private void checkAmount(String name, OptionalDouble amount) {
    checkArgument(
        amount.isEmpty() || (amount.getAsDouble() >= 0 && Double.isFinite(amount.getAsDouble())),
        "benefit '%s' must have a finite %s that is not negative: %s",
        what(),
        name,
        amount.orElse(0));
  }

  /** Who gains a benefit. */
  public enum Side {
    /** We gain it. */
    OURS,
    /** The customer gains it. */
    CUSTOMER
  }

  /** Builds {@link Benefit} instances; what is gained and who gains it are required. */
  public static final class Builder extends ImmutableBenefit.Builder {
    Builder() {}
  }
}
