package org.openkam.report;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;

/**
 * How one quantity of some accounts went over time, such as their revenue.
 *
 * @param measure the name of the quantity
 * @param series the values of each account that has at least two
 */
public record AccountTrends(String measure, ImmutableMap<AccountId, MetricSeries> series) {
  /** As far back as anything is known. */
  static final Window ALL_QUARTERS = Window.quarters(400);

  /**
   * Returns the trends of a series, or of transactions by the quarter, as known on a day.
   *
   * @param measure the name of the series or the transactions
   * @param accounts the accounts; those with fewer than two values, or with transactions in more
   *     than one unit, have no trend
   * @param day the day after which nothing counts
   * @return the trends
   */
  public static AccountTrends of(String measure, Collection<Account> accounts, LocalDate day) {
    ImmutableMap.Builder<AccountId, MetricSeries> all = ImmutableMap.builder();
    for (Account account : accounts) {
      find(measure, account.asKnownOn(day), day)
          .filter(series -> series.size() > 1)
          .ifPresent(series -> all.put(account.id(), series));
    }
    return new AccountTrends(measure, all.buildOrThrow());
  }

  private static Optional<MetricSeries> find(String measure, Account account, LocalDate day) {
    MetricSeries series = account.series().get(measure);
    if (series != null) {
      return Optional.of(series);
    }
    Transactions transactions = account.transactions().get(measure);
    return transactions == null || transactions.units().size() != 1
        ? Optional.empty()
        : Optional.of(
            transactions.in(transactions.units().iterator().next()).series(ALL_QUARTERS, day));
  }
}
