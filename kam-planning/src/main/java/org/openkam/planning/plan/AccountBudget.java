package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * What an account should bring and cost, by quarter.
 *
 * @param currency the currency of every amount
 * @param quarters the quarters, each once
 */
public record AccountBudget(Currency currency, ImmutableList<Quarter> quarters) {
  private static final Fields<AccountBudget> FORM =
      Fields.of(
          AccountBudget.class,
          Field.required("currency", Forms.CURRENCY, AccountBudget::currency),
          Field.required(
              "quarters",
              Quarter.form().listBy(quarter -> quarter.start().toString()),
              AccountBudget::quarters),
          AccountBudget::new);

  /**
   * Creates a budget.
   *
   * @param currency the currency of every amount
   * @param quarters the quarters, each once
   */
  public AccountBudget {
    Set<YearMonth> seen = new HashSet<>();
    for (Quarter quarter : quarters) {
      checkArgument(
          seen.add(quarter.start()), "budget must have each quarter once: %s", quarter.start());
    }
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<AccountBudget> form() {
    return FORM;
  }

  /** {@return the planned revenue of all quarters} */
  public BigDecimal revenue() {
    return sum(Quarter::revenue);
  }

  /** {@return the planned margin of all quarters, before the cost of serving the account} */
  public BigDecimal margin() {
    return sum(Quarter::margin);
  }

  /** {@return the planned cost of serving the account in all quarters} */
  public BigDecimal cost() {
    return sum(Quarter::cost);
  }

  private BigDecimal sum(Function<Quarter, BigDecimal> amount) {
    return quarters.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@return margin less cost by cost, to 34 digits; empty where nothing is spent} */
  public Optional<BigDecimal> returnOnCost() {
    return cost().signum() == 0
        ? Optional.empty()
        : Optional.of(margin().subtract(cost()).divide(cost(), MathContext.DECIMAL128));
  }

  /** What one quarter with an account should bring and cost, in the currency of its budget. */
  @Value.Immutable
  public abstract static class Quarter {
    private static final Fields<Quarter> FORM =
        Fields.of(Quarter.class, Quarter::builder, Builder::build)
            .required(
                "start",
                Forms.MONTH.described("pattern", "^\\d{4}-(01|04|07|10)$"),
                Quarter::start,
                Builder::start)
            .required("revenue", Forms.DECIMAL, Quarter::revenue, Builder::revenue)
            .required("margin", Forms.DECIMAL, Quarter::margin, Builder::margin)
            .defaulted("hours", Forms.DECIMAL_AMOUNT, Quarter::hours, Builder::hours)
            .defaulted("hourlyRate", Forms.DECIMAL_AMOUNT, Quarter::hourlyRate, Builder::hourlyRate)
            .defaulted("otherCost", Forms.DECIMAL_AMOUNT, Quarter::otherCost, Builder::otherCost)
            .form();

    private static final int MONTHS = 3;

    Quarter() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the form of this type: how it is written, read, hashed and compared} */
    public static Fields<Quarter> form() {
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

    /** Builds {@link Quarter} instances; start, revenue and margin are required. */
    public static final class Builder extends ImmutableQuarter.Builder {
      Builder() {}
    }
  }
}
