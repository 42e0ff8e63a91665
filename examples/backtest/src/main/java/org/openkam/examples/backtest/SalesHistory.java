package org.openkam.examples.backtest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;
import org.openkam.crm.CrmReader;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.Origin;
import org.openkam.scoring.backtest.RollingOrigin;
import org.openkam.value.trend.Growth;

/** The sales of accounts by quarter, and what the exports said of them at any day. */
final class SalesHistory {
  static final String REVENUE = "revenue-won";
  static final String GROWTH = "revenue-growth";

  private static final Period QUARTER = Period.ofMonths(3);

  private final CrmReader reader;
  private final ImmutableMap<AccountId, MetricSeries> revenue;

  private SalesHistory(CrmReader reader, ImmutableMap<AccountId, MetricSeries> revenue) {
    this.reader = reader;
    this.revenue = revenue;
  }

  static SalesHistory read(Path accounts, Path opportunities) {
    CrmReader reader = CrmReader.of().withAccounts(accounts).withOpportunities(opportunities);
    return new SalesHistory(
        reader,
        reader.read().accounts().stream()
            .collect(toImmutableMap(Account::id, account -> series(account))));
  }

  private static MetricSeries series(Account account) {
    return account.series().getOrDefault(REVENUE, MetricSeries.of("", ImmutableMap.of()));
  }

  /** Returns origins at the beginning of the last quarters, each of which judges one choice. */
  ImmutableList<Origin> origins(int count) {
    MetricSeries any = revenue.values().iterator().next();
    if (any.size() <= count) {
      throw new IllegalArgumentException(
          "the opportunities cover "
              + any.size()
              + " whole quarters, which is too few to choose "
              + count
              + " times");
    }
    LocalDate start = any.day(0).plusDays(1).minus(QUARTER);
    return RollingOrigin.builder().periods(any.size()).origins(count).build().from(start, QUARTER);
  }

  AccountHistory history() {
    return AccountHistory.ofSnapshots(
        revenue,
        origin ->
            reader.asOf(origin.cut()).read().accounts().stream()
                .map(SalesHistory::withGrowth)
                .collect(toImmutableList()));
  }

  /** Adds how far the last quarter lies above the one before, from -2 to 2. */
  private static Account withGrowth(Account account) {
    MetricSeries quarters = series(account);
    int last = quarters.size() - 1;
    return last < 1
        ? account
        : account.toBuilder()
            .putFigure(GROWTH, Growth.symmetric(quarters.value(last - 1), quarters.value(last)))
            .build();
  }
}
