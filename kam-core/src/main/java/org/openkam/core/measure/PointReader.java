package org.openkam.core.measure;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;

/** Reads what a {@link SeriesSource} names, account by account. */
final class PointReader {
  private final Measure measure;
  private final SeriesSource source;
  private final AccountsAsOf accounts;
  private final ColumnBuilder column;

  PointReader(Measure measure, SeriesSource source, AccountsAsOf accounts, ColumnBuilder column) {
    this.measure = measure;
    this.source = source;
    this.accounts = accounts;
    this.column = column;
    if (source.window().isPresent()) {
      accounts.dayFor(measure);
    }
  }

  /** {@return whether an account has transactions of the name, so that none means zero} */
  boolean isTracked() {
    return accounts.accounts().stream().anyMatch(account -> transactions(account).isPresent());
  }

  /** {@return the values of an account in the window; empty where there is none} */
  Optional<Points> points(int row) {
    Account account = accounts.accounts().get(row);
    Optional<MetricSeries> series = series(account);
    return series.isPresent()
        ? values(row, series.get())
        : transactions(account).flatMap(all -> totals(row, all));
  }

  /** {@return whether an account has a series of the name} */
  boolean hasSeries(int row) {
    return series(accounts.accounts().get(row)).isPresent();
  }

  private Optional<MetricSeries> series(Account account) {
    return Optional.ofNullable(account.series().get(source.name()))
        .filter(series -> !series.isEmpty());
  }

  /** {@return the transactions of an account in the window and unit; empty where it has none} */
  Optional<Transactions> transactions(int row) {
    return transactions(accounts.accounts().get(row)).map(all -> within(inUnit(row, all)));
  }

  /** {@return how many transactions an account has in the window and unit; units may differ} */
  int count(int row) {
    return transactions(accounts.accounts().get(row))
        .map(all -> within(source.unit().map(all::in).orElse(all)).size())
        .orElse(0);
  }

  private Optional<Transactions> transactions(Account account) {
    return Optional.ofNullable(account.transactions().get(source.name()))
        .filter(all -> !all.isEmpty());
  }

  private Optional<Points> values(int row, MetricSeries series) {
    if (source.unit().isPresent() && !source.unit().get().equals(series.unit())) {
      column.otherUnits(row);
      return Optional.empty();
    }
    MetricSeries seen = series;
    if (source.window().isPresent()) {
      Window window = source.window().get();
      LocalDate day = accounts.dayFor(measure);
      seen = series.from(window.firstDay(day)).before(window.lastDay(day).plusDays(1));
    }
    ImmutableDoubleArray.Builder times = ImmutableDoubleArray.builder();
    for (int i = 0; i < seen.size(); i++) {
      times.add(unit().timeOf(seen.day(i)));
    }
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Points(
                times.build(),
                ImmutableDoubleArray.copyOf(seen.values()),
                Optional.of(series.unit())));
  }

  private Optional<Points> totals(int row, Transactions all) {
    Transactions counted = inUnit(row, all);
    if (source.window().isEmpty() || counted.isEmpty()) {
      return Optional.empty();
    }
    Window window = source.window().get();
    LocalDate day = accounts.dayFor(measure);
    Map<Long, Double> byPeriod = new HashMap<>();
    for (Transaction transaction : within(counted).all()) {
      byPeriod.merge(unit().periodOf(transaction.day()), transaction.amount(), Double::sum);
    }
    long first = Math.max(window.firstPeriod(day), unit().periodOf(counted.all().get(0).day()));
    ImmutableDoubleArray.Builder times = ImmutableDoubleArray.builder();
    ImmutableDoubleArray.Builder values = ImmutableDoubleArray.builder();
    for (long period = first; period <= window.lastPeriod(day); period++) {
      times.add(period + 1.0);
      values.add(byPeriod.getOrDefault(period, 0.0));
    }
    ImmutableDoubleArray totals = values.build();
    return totals.isEmpty()
        ? Optional.empty()
        : Optional.of(new Points(times.build(), totals, counted.units().stream().findFirst()));
  }

  private Transactions inUnit(int row, Transactions all) {
    ImmutableSortedSet<String> units = all.units();
    if (source.unit().isPresent()) {
      String only = source.unit().get();
      if (units.size() > 1 || !units.contains(only)) {
        column.otherUnits(row);
        return all.in(only);
      }
      return all;
    }
    if (units.size() > 1) {
      throw new MeasureRefusedException(
          measure,
          accounts.accounts().get(row).id(),
          "must have amounts of one unit, or say which unit counts: " + units);
    }
    return all;
  }

  private Transactions within(Transactions all) {
    if (source.window().isEmpty()) {
      return all;
    }
    Window window = source.window().get();
    LocalDate day = accounts.dayFor(measure);
    return all.from(window.firstDay(day)).upTo(window.lastDay(day));
  }

  private CalendarUnit unit() {
    return source.window().map(Window::unit).orElse(CalendarUnit.MONTH);
  }
}
