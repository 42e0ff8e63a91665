package org.openkam.crm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;
import org.openkam.crm.table.Table;
import org.openkam.crm.words.Currencies;

/**
 * What one unit of each currency is worth in the target currency, by day. A rate holds from its day
 * on; one without a day holds always.
 */
final class RateTable {
  private static final LocalDate ALWAYS = LocalDate.MIN;

  private final Map<String, TreeMap<LocalDate, BigDecimal>> rates = new HashMap<>();
  private final String target;

  private RateTable(String target) {
    this.target = target;
  }

  /**
   * Reads a table with the columns currency, target, rate and, where rates change, date.
   *
   * @throws org.openkam.crm.problem.CrmRefusedException if a column is missing or a cell is none
   */
  static RateTable of(Table table) {
    ProblemList problems = table.problems();
    ColumnReading currency = column(table, "currency", "from");
    ColumnReading to = column(table, "target", "to");
    ColumnReading rate = column(table, "rate", "value");
    Optional<ColumnReading> date = find(table, "date", "day");
    FileReading file = FileReading.plain(table);
    Numbers numbers = Numbers.of(file, rate);
    Optional<Dates> dates = date.map(column -> Dates.of(file, column));
    RateTable rates = new RateTable(table.size() == 0 ? "" : to.text(0));
    for (int row = 0; row < table.size(); row++) {
      Optional<BigDecimal> value = numbers.value(row);
      Optional<String> code = Currencies.standard().byAny(currency.text(row));
      if (value.isEmpty() || value.get().signum() <= 0 || code.isEmpty()) {
        throw problems.refusal(
            ProblemCode.UNREADABLE_FILE,
            table.rowNumber(row),
            "",
            "reason",
            "a row of rates needs the code of a currency and a rate above 0");
      }
      if (!to.text(row).equals(rates.target)) {
        throw problems.refusal(
            ProblemCode.UNREADABLE_FILE,
            table.rowNumber(row),
            "",
            "reason",
            "all rates must lead to one currency");
      }
      int at = row;
      LocalDate day = dates.flatMap(column -> column.value(at)).orElse(ALWAYS);
      rates.rates.computeIfAbsent(code.get(), key -> new TreeMap<>()).put(day, value.get());
    }
    return rates;
  }

  private static ColumnReading column(Table table, String name, String other) {
    return find(table, name, other)
        .orElseThrow(
            () ->
                table
                    .problems()
                    .refusal(
                        ProblemCode.UNREADABLE_FILE,
                        0,
                        "",
                        "reason",
                        "a table of rates needs the columns currency, target and rate, but has "
                            + table.headers()));
  }

  private static Optional<ColumnReading> find(Table table, String name, String other) {
    return table.columns().stream()
        .filter(
            column ->
                column.header().equalsIgnoreCase(name) || column.header().equalsIgnoreCase(other))
        .findFirst()
        .map(column -> new ColumnReading(table, column));
  }

  String target() {
    return target;
  }

  /** {@return an amount in the target currency, empty if there is no rate for the day} */
  Optional<BigDecimal> convert(BigDecimal amount, String currency, @Nullable LocalDate day) {
    if (currency.equals(target)) {
      return Optional.of(amount);
    }
    TreeMap<LocalDate, BigDecimal> known = rates.get(currency);
    if (known == null) {
      return Optional.empty();
    }
    Map.Entry<LocalDate, BigDecimal> rate =
        day == null ? known.firstEntry() : known.floorEntry(day);
    boolean isDated = known.size() > 1 && day == null;
    return rate == null || isDated
        ? Optional.empty()
        : Optional.of(
            amount
                .multiply(rate.getValue(), MathContext.DECIMAL64)
                .setScale(2, java.math.RoundingMode.HALF_EVEN));
  }
}
