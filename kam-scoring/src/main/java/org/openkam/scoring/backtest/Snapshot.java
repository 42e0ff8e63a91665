package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;

/**
 * What was known of the accounts at an origin, and nothing that came later.
 *
 * @param origin the origin
 * @param accounts the accounts as they were known
 * @param past of each account, the part of the outcome series that was known
 */
public record Snapshot(
    Origin origin, ImmutableList<Account> accounts, ImmutableMap<AccountId, MetricSeries> past) {

  /**
   * Creates the snapshot after a check for leakage.
   *
   * @param origin the origin
   * @param accounts the accounts as they were known
   * @param past of each account, the part of the outcome series that was known
   * @throws IllegalArgumentException if something bears a date of the cut or later
   */
  public Snapshot {
    LocalDate cut = origin.cut();
    for (Account account : accounts) {
      account.customerSince().ifPresent(day -> refuse(account, "first day", day, cut));
      account.series().forEach((name, series) -> refuse(account, name, series, cut));
      account.figureDates().forEach((name, day) -> refuse(account, name, day, cut));
      account
          .transactions()
          .forEach(
              (name, all) -> all.all().forEach(each -> refuse(account, name, each.day(), cut)));
      account.ratings().forEach(rating -> refuse(account, rating.criterion(), rating.date(), cut));
      account
          .evidence()
          .forEach(item -> item.date().ifPresent(day -> refuse(account, item.source(), day, cut)));
      account
          .estimates()
          .forEach(
              (name, estimate) ->
                  estimate.source().date().ifPresent(day -> refuse(account, name, day, cut)));
      refuse(account, "outcome", past(past, account.id()), cut);
    }
  }

  private static MetricSeries past(ImmutableMap<AccountId, MetricSeries> past, AccountId account) {
    MetricSeries series = past.get(account);
    checkArgument(series != null, "account '%s' must have an outcome series", account);
    return series;
  }

  private static void refuse(Account account, String what, MetricSeries series, LocalDate cut) {
    if (series.size() > 0) {
      refuse(account, what, series.day(series.size() - 1), cut);
    }
  }

  private static void refuse(Account account, String what, LocalDate day, LocalDate cut) {
    checkArgument(
        day.isBefore(cut),
        "account '%s' must not know at the cut %s its '%s' of a later day: %s",
        account.id(),
        cut,
        what,
        day);
  }

  /**
   * Returns the outcome series of an account as far as it was known.
   *
   * @param account an account of this snapshot
   * @return the series, which ends before the cut
   * @throws IllegalArgumentException if the account is unknown
   */
  public MetricSeries past(AccountId account) {
    return past(past, account);
  }
}
