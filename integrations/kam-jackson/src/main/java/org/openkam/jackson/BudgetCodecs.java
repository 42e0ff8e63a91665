package org.openkam.jackson;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Currency;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.QuarterBudget;

/** The codecs of what an account should bring and cost. */
final class BudgetCodecs {
  /** An amount is written as a text, so that no cent is lost; a number is read as well. */
  static final Codec<BigDecimal> AMOUNT =
      Codec.of(amount -> Codecs.TEXT.write(amount.toPlainString()), BudgetCodecs::amount);

  private static final int MOST_DIGITS = 100;

  private static final Codec<YearMonth> MONTH =
      Codecs.TEXT.as(YearMonth::toString, BudgetCodecs::month);

  private static final Codec<Currency> CURRENCY =
      Codecs.TEXT.as(Currency::getCurrencyCode, BudgetCodecs::currency);

  static final Codec<QuarterBudget> QUARTER =
      Codec.ofObject(
          quarter ->
              new ObjectWriter()
                  .put("start", MONTH, quarter.start())
                  .put("revenue", AMOUNT, quarter.revenue())
                  .put("margin", AMOUNT, quarter.margin())
                  .put("hours", AMOUNT, quarter.hours())
                  .put("hourlyRate", AMOUNT, quarter.hourlyRate())
                  .put("otherCost", AMOUNT, quarter.otherCost()),
          json -> {
            QuarterBudget.Builder quarter =
                QuarterBudget.builder()
                    .start(json.required("start", MONTH))
                    .revenue(json.required("revenue", AMOUNT))
                    .margin(json.required("margin", AMOUNT));
            json.ifPresent("hours", AMOUNT, quarter::hours);
            json.ifPresent("hourlyRate", AMOUNT, quarter::hourlyRate);
            json.ifPresent("otherCost", AMOUNT, quarter::otherCost);
            return quarter.build();
          });

  static final Codec<AccountBudget> BUDGET =
      Codec.ofObject(
          budget ->
              new ObjectWriter()
                  .put("currency", CURRENCY, budget.currency())
                  .put("quarters", QUARTER.list(), budget.quarters()),
          json ->
              new AccountBudget(
                  json.required("currency", CURRENCY), json.required("quarters", QUARTER.list())));

  private BudgetCodecs() {}

  private static BigDecimal amount(JsonValue json) {
    if (json.node().isNumber()) {
      return json.node().isIntegralNumber()
          ? json.node().decimalValue()
          : BigDecimal.valueOf(json.number());
    }
    String text = json.text();
    if (text.length() > MOST_DIGITS || !text.matches("-?\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException(
          "must be an amount like 1250.50 of at most " + MOST_DIGITS + " digits: '" + text + "'");
    }
    return new BigDecimal(text);
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException noMonth) {
      throw new IllegalArgumentException("must be a month like 2026-01: '" + text + "'", noMonth);
    }
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "must be the code of a currency like EUR: '" + code + "'", unknown);
    }
  }
}
