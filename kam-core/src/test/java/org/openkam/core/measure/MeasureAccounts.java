package org.openkam.core.measure;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;

/** Accounts for tests of measures. */
final class MeasureAccounts {
  /** The end of a year and of a quarter. */
  static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private MeasureAccounts() {}

  static Account.Builder account(String id) {
    return Account.builder().id(AccountId.of(id));
  }

  /** {@return an account whose revenue of the last years in EUR is given, the latest 2025} */
  static Account yearly(String id, double... revenue) {
    return account(id).putSeries("revenue", series("EUR", CalendarUnit.YEAR, revenue)).build();
  }

  /** {@return a series of values at the ends of periods, the last of which is the day} */
  static MetricSeries series(String unit, CalendarUnit period, double... values) {
    Map<LocalDate, Double> byDay = new LinkedHashMap<>();
    long last = period.periodOf(DAY);
    for (int i = 0; i < values.length; i++) {
      byDay.put(period.lastDay(last - values.length + 1 + i), values[i]);
    }
    return MetricSeries.of(unit, byDay);
  }

  static Account ordering(String id, Transaction... orders) {
    return account(id).putTransaction("orders", Transactions.of(orders)).build();
  }

  static Transaction eur(String day, double amount) {
    return new Transaction(LocalDate.parse(day), amount, "EUR");
  }

  static double[] read(Measure measure, Account... accounts) {
    return AccountsAsOf.of(List.of(accounts), DAY).read(measure).values().toArray();
  }

  static ImmutableMap<String, Double> figures(String name, double figure) {
    return ImmutableMap.of(name, figure);
  }
}
