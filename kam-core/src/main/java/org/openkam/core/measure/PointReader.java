package org.openkam.core.measure;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
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

  /**
   * Reads a column, account by account where there are values.
   *
   * @param each puts what it makes of the values of an account into the column
   */
  static MeasureColumn column(
      Measure measure, SeriesSource source, AccountsAsOf accounts, OfPoints each) {
    ColumnBuilder column = new ColumnBuilder(measure, accounts);
    PointReader reader = new PointReader(measure, source, accounts, column);
    for (int row = 0; row < accounts.size(); row++) {
      Optional<Points> points = reader.points(row);
      if (points.isPresent()) {
        each.put(points.get(), row, column);
      }
    }
    return column.build();
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
        .filter(series -> series.size() > 0);
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
        .filter(all -> all.size() > 0);
  }

  private Optional<Points> values(int row, MetricSeries series) {
    if (source.unit().isPresent() && !source.unit().get().equals(series.unit())) {
      column.otherUnits(row);
      return Optional.empty();
    }
    MetricSeries seen =
        source
            .window()
            .map(window -> series.within(window, accounts.dayFor(measure)))
            .orElse(series);
    return points(seen, Optional.of(series.unit()));
  }

  private Optional<Points> totals(int row, Transactions all) {
    Transactions counted = inUnit(row, all);
    return source
        .window()
        .map(window -> counted.series(window, accounts.dayFor(measure)))
        .flatMap(totals -> points(totals, counted.units().stream().findFirst()));
  }

  private Optional<Points> points(MetricSeries seen, Optional<String> unit) {
    if (seen.size() == 0) {
      return Optional.empty();
    }
    CalendarUnit period = source.window().map(Window::unit).orElse(CalendarUnit.MONTH);
    return Optional.of(
        new Points(
            ImmutableDoubleArray.copyOf(seen.times(period)),
            ImmutableDoubleArray.copyOf(seen.values()),
            unit));
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
    return source.window().map(window -> all.within(window, accounts.dayFor(measure))).orElse(all);
  }

  /** Puts what it makes of the values of an account into the row of a column. */
  @FunctionalInterface
  interface OfPoints {
    void put(Points points, int row, ColumnBuilder column);
  }
}
