package org.openkam.value.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureParameters;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;
import org.openkam.value.trend.MarginTrend;

/**
 * How the margin rate went from the first period of a window to the last.
 *
 * @param revenue the name of the revenue, a series or transactions
 * @param margin the name of the margin, a series or transactions in the same currency
 * @param window how far back
 */
record MarginTrendMeasure(String revenue, String margin, Window window) implements Measure {
  static final String KIND = "margin-trend";

  private static final int MIN_PERIODS = 2;
  private static final int MAX_NAMED = 20;

  MarginTrendMeasure {
    checkArgument(!revenue.isBlank(), "name of the revenue must not be blank: '%s'", revenue);
    checkArgument(!margin.isBlank(), "name of the margin must not be blank: '%s'", margin);
  }

  static Measure create(Attributes attributes) {
    MeasureParameters parameters =
        MeasureParameters.of(KIND, attributes).only("revenue", "margin", "periods", "period");
    return new MarginTrendMeasure(
        parameters.text("revenue"),
        parameters.text("margin"),
        new Window(parameters.whole("periods"), parameters.constant("period", CalendarUnit.class)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("revenue", revenue)
        .put("margin", margin)
        .put("periods", window.length())
        .put("period", window.unit())
        .build();
  }

  @Override
  public String name() {
    return "trend of " + margin + " in " + revenue + " over " + window;
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    List<AccountId> undefined = new ArrayList<>();
    double[] values =
        accounts.accounts().stream()
            .mapToDouble(account -> read(account, accounts, undefined))
            .toArray();
    return MeasureColumn.of(values).with(findings(undefined));
  }

  private double read(Account account, AccountsAsOf accounts, List<AccountId> undefined) {
    Optional<MetricSeries> sales = seen(account, revenue, accounts);
    Optional<MetricSeries> earnings = seen(account, margin, accounts);
    if (sales.isEmpty() || earnings.isEmpty()) {
      return Double.NaN;
    }
    Paired both = Paired.of(sales.get(), earnings.get());
    if (both.revenue().length < MIN_PERIODS || !both.isPositive()) {
      undefined.add(account.id());
      return Double.NaN;
    }
    return MarginTrend.of(both.revenue(), both.margin()).rateChange();
  }

  private Optional<MetricSeries> seen(Account account, String name, AccountsAsOf accounts) {
    MetricSeries series = account.series().get(name);
    Transactions transactions = account.transactions().get(name);
    if (series != null) {
      return Optional.of(series.within(window, accounts.dayFor(this)));
    }
    return Optional.ofNullable(transactions).map(all -> all.series(window, accounts.dayFor(this)));
  }

  private List<Finding> findings(List<AccountId> undefined) {
    return undefined.isEmpty()
        ? List.of()
        : List.of(
            Finding.warning(
                "MARGIN_RATE_UNDEFINED",
                name(),
                "'{measure}' was not measured where fewer than two periods have both amounts, or"
                    + " revenue is not above zero; accounts concerned: {count}, such as"
                    + " {accounts}",
                ImmutableMap.of(
                    "measure", name(),
                    "count", undefined.size(),
                    "accounts",
                        undefined.stream()
                            .sorted(Comparator.naturalOrder())
                            .limit(MAX_NAMED)
                            .map(AccountId::value)
                            .toList())));
  }

  @Override
  public String toString() {
    return name();
  }
}
