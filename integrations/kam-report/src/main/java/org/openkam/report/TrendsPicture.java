package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;
import org.openkam.planning.selection.KeyAccount;

/** Draws the trends of the key accounts, a line each, over the same days. */
final class TrendsPicture {
  private static final double LEFT = 215;
  private static final double WIDTH = 470;
  private static final double ROW = 34;
  private static final double LINE = 26;

  private final StudyReport report;
  private final Wording wording;
  private final AccountTrends trends;
  private final ImmutableList<AccountId> accounts;

  TrendsPicture(StudyReport report, AccountTrends trends, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.trends = trends;
    this.accounts =
        report.selection().keyAccounts().stream()
            .map(KeyAccount::account)
            .filter(trends.series()::containsKey)
            .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether no key account has a trend} */
  boolean isEmpty() {
    return accounts.isEmpty();
  }

  String title() {
    return wording.text(
        "picture.trends", "measure", wording.capitalized(wording.measure(trends.measure())));
  }

  String render() {
    LocalDate first = day(0, Comparator.naturalOrder());
    LocalDate last = day(-1, Comparator.reverseOrder());
    return Templates.fill(
        "trends.svg",
        ImmutableMap.of(
            "title", title(),
            "height", Figures.coordinate(accounts.size() * ROW + 24),
            "axis", Figures.coordinate(accounts.size() * ROW + 18),
            "first", wording.date(first),
            "end", wording.date(last),
            "rows",
                IntStream.range(0, accounts.size())
                    .mapToObj(row -> row(row, first, last))
                    .toList()));
  }

  /** {@return the rows of the table under the picture: account, first and last value} */
  ImmutableList<Map<String, Object>> table() {
    return accounts.stream()
        .map(
            account ->
                ImmutableMap.<String, Object>of(
                    "name", report.name(account),
                    "first", dated(series(account), 0),
                    "last", dated(series(account), series(account).size() - 1)))
        .collect(ImmutableList.toImmutableList());
  }

  private MetricSeries series(AccountId account) {
    MetricSeries series = trends.series().get(account);
    if (series == null) {
      throw new AssertionError(account);
    }
    return series;
  }

  /** {@return the first of all days in an order, of those at an end of each series} */
  private LocalDate day(int end, Comparator<LocalDate> order) {
    return accounts.stream()
        .map(this::series)
        .map(series -> series.day(end < 0 ? series.size() - 1 : 0))
        .min(order)
        .orElseThrow();
  }

  private Map<String, Object> row(int row, LocalDate first, LocalDate last) {
    MetricSeries series = series(accounts.get(row));
    double lowest = Math.min(0, Arrays.stream(series.values()).min().orElse(0));
    double highest = Math.max(0, Arrays.stream(series.values()).max().orElse(0));
    double days = (double) last.toEpochDay() - first.toEpochDay();
    double bottom = row * ROW + LINE + 4;
    double scale = highest == lowest ? 0 : LINE / (highest - lowest);
    int end = series.size() - 1;
    return ImmutableMap.<String, Object>builder()
        .put("name", RankingPicture.shortened(Visible.line(report.name(accounts.get(row)))))
        .put("baseline", Figures.coordinate(bottom - 6))
        .put("zero", Figures.coordinate(bottom + lowest * scale))
        .put(
            "points",
            IntStream.rangeClosed(0, end)
                .mapToObj(
                    i ->
                        Figures.coordinate(x(series.day(i), first, days))
                            + ","
                            + Figures.coordinate(bottom - (series.value(i) - lowest) * scale))
                .collect(Collectors.joining(" ")))
        .put("endX", Figures.coordinate(x(series.day(end), first, days)))
        .put("endY", Figures.coordinate(bottom - (series.value(end) - lowest) * scale))
        .put("end", dated(series, end))
        .put("last", wording.quantity(series.value(end), series.unit()))
        .buildOrThrow();
  }

  private static double x(LocalDate day, LocalDate first, double days) {
    return LEFT + WIDTH * (day.toEpochDay() - first.toEpochDay()) / days;
  }

  private String dated(MetricSeries series, int i) {
    return wording.date(series.day(i)) + ": " + wording.quantity(series.value(i), series.unit());
  }
}
