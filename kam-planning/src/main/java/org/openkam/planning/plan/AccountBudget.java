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
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * What an account should bring and cost, by quarter.
 *
 * @param currency the currency of every amount
 * @param quarters the quarters, each once
 */
public record AccountBudget(Currency currency, ImmutableList<QuarterBudget> quarters) {
  private static final Fields<AccountBudget> FORM =
      Fields.of(
          AccountBudget.class,
          Field.required("currency", Forms.CURRENCY, AccountBudget::currency),
          Field.required(
              "quarters",
              QuarterBudget.form().listBy(quarter -> quarter.start().toString()),
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
    for (QuarterBudget quarter : quarters) {
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
    return sum(QuarterBudget::revenue);
  }

  /** {@return the planned margin of all quarters, before the cost of serving the account} */
  public BigDecimal margin() {
    return sum(QuarterBudget::margin);
  }

  /** {@return the planned cost of serving the account in all quarters} */
  public BigDecimal cost() {
    return sum(QuarterBudget::cost);
  }

  private BigDecimal sum(Function<QuarterBudget, BigDecimal> amount) {
    return quarters.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@return margin less cost by cost, to 34 digits; empty where nothing is spent} */
  public Optional<BigDecimal> returnOnCost() {
    return cost().signum() == 0
        ? Optional.empty()
        : Optional.of(margin().subtract(cost()).divide(cost(), MathContext.DECIMAL128));
  }
}
