package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/** What one quarter with an account should bring and cost, in the currency of its budget. */
@Value.Immutable
public abstract class QuarterBudget {
  private static final Fields<QuarterBudget> FORM =
      Fields.of(QuarterBudget.class, QuarterBudget::builder, Builder::build)
          .required(
              "start",
              Forms.MONTH.described("pattern", "^\\d{4}-(01|04|07|10)$"),
              QuarterBudget::start,
              Builder::start)
          .required("revenue", Forms.DECIMAL, QuarterBudget::revenue, Builder::revenue)
          .required("margin", Forms.DECIMAL, QuarterBudget::margin, Builder::margin)
          .defaulted("hours", Forms.DECIMAL_AMOUNT, QuarterBudget::hours, Builder::hours)
          .defaulted(
              "hourlyRate", Forms.DECIMAL_AMOUNT, QuarterBudget::hourlyRate, Builder::hourlyRate)
          .defaulted(
              "otherCost", Forms.DECIMAL_AMOUNT, QuarterBudget::otherCost, Builder::otherCost)
          .form();

  private static final int MONTHS = 3;

  QuarterBudget() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<QuarterBudget> form() {
    return FORM;
  }

  /** {@return the first month of the quarter: January, April, July or October} */
  public abstract YearMonth start();

  /** {@return the planned revenue} */
  public abstract BigDecimal revenue();

  /** {@return the planned margin before the cost of serving the account} */
  public abstract BigDecimal margin();

  /** {@return the planned hours of our people, not negative} */
  @Value.Default
  public BigDecimal hours() {
    return BigDecimal.ZERO;
  }

  /** {@return the cost of an hour, not negative} */
  @Value.Default
  public BigDecimal hourlyRate() {
    return BigDecimal.ZERO;
  }

  /** {@return the other cost of serving the account, not negative} */
  @Value.Default
  public BigDecimal otherCost() {
    return BigDecimal.ZERO;
  }

  /** {@return hours times rate, and the other cost} */
  public BigDecimal cost() {
    return hours().multiply(hourlyRate()).add(otherCost());
  }

  @Value.Check
  void check() {
    checkArgument(
        start().getMonthValue() % MONTHS == 1,
        "quarter must start in January, April, July or October: %s",
        start());
    checkNotNegative("hours", hours());
    checkNotNegative("hourly rate", hourlyRate());
    checkNotNegative("other cost", otherCost());
  }

  private void checkNotNegative(String name, BigDecimal amount) {
    checkArgument(
        amount.signum() >= 0, "quarter %s must have no negative %s: %s", start(), name, amount);
  }

  /** Builds {@link QuarterBudget} instances; start, revenue and margin are required. */
  public static final class Builder extends ImmutableQuarterBudget.Builder {
    Builder() {}
  }
}
