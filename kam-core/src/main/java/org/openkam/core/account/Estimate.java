package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.numeric.Zeros;

/**
 * An amount that may come about, such as the revenue of an expansion plan, and how likely it is.
 */
@Value.Immutable
public abstract class Estimate {
  private static final Fields<Estimate> FORM =
      Fields.of(Estimate.class, Estimate::builder, Builder::build)
          .required("amount", Forms.NUMBER, Estimate::amount, Builder::amount)
          .defaulted("unit", Forms.TEXT, Estimate::unit, Builder::unit)
          .required("probability", Forms.SHARE, Estimate::probability, Builder::probability)
          .required(
              "horizonMonths", Forms.WHOLE_NUMBER, Estimate::horizonMonths, Builder::horizonMonths)
          .required("source", Evidence.form(), Estimate::source, Builder::source)
          .form();

  Estimate() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Estimate> form() {
    return FORM;
  }

  /** {@return the amount if it comes about, finite} */
  public abstract double amount();

  /** {@return the unit of the amount, such as EUR; empty for pure numbers} */
  @Value.Default
  public String unit() {
    return "";
  }

  /** {@return how likely it is, from zero to one} */
  public abstract double probability();

  /** {@return within how many months, at least one} */
  public abstract int horizonMonths();

  /** {@return where the estimate comes from} */
  public abstract Evidence source();

  /** {@return the amount times its probability} */
  public double expected() {
    return amount() * probability();
  }

  @Value.Check
  Estimate check() {
    checkArgument(Double.isFinite(amount()), "estimate must have a finite amount: %s", amount());
    checkArgument(
        probability() >= 0 && probability() <= 1,
        "estimate must have a probability from zero to one: %s",
        probability());
    checkArgument(
        horizonMonths() >= 1,
        "estimate must have a horizon of at least one month: %s",
        horizonMonths());
    return Zeros.isAnyNegative(amount(), probability())
        ? builder().from(this).amount(amount() + 0.0).probability(probability() + 0.0).build()
        : this;
  }

  /** Builds {@link Estimate} instances; all but the unit are required. */
  public static final class Builder extends ImmutableEstimate.Builder {
    Builder() {}
  }
}
