package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.openkam.core.account.Account;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.crm.words.Outcome;
import org.openkam.crm.words.Plain;
import org.openkam.crm.words.RecordKind;

/**
 * Derives measures of accounts from their deals, orders or invoices.
 *
 * <p>{@code revenue-won}: the sum of what was won. {@code revenue-trend}: its least squares slope
 * per quarter as a share of the mean quarter, over the quarters that the files cover, at least
 * three. {@code win-rate}: won by won and lost, where the files hold lost deals at all. {@code
 * open-pipeline}: what open deals are worth; one without a value counts as the mean of what was won
 * of its product. {@code product-breadth}: how many products were won. {@code deals-won}, {@code
 * average-deal}. The dated transactions {@code purchases} hold what was won, and the estimate
 * {@code pipeline} what open deals with a probability are worth.
 */
final class DealMeasures {
  private static final int LEAST_QUARTERS = 3;
  private static final int MONTHS_IN_QUARTER = 3;
  private static final int QUARTERS_IN_YEAR = 4;

  /** Within how many months open deals are expected to be decided. */
  private static final int YEAR = 12;

  private final Ledger ledger;
  private final EntryIndex byAccount;
  private final Map<String, String> plainProducts = new HashMap<>();
  private final ImmutableList<LocalDate> quarters;
  private final ImmutableMap<String, Double> meanValues;
  private final boolean hasLost;
  private final Map<Integer, OpenDeals> openDeals = new HashMap<>();

  private DealMeasures(
      Ledger ledger, List<Entry> entries, IntUnaryOperator counted, boolean isToday) {
    this.ledger = ledger;
    if (isToday) {
      ledger
          .openDeals()
          .forEach(
              (account, deals) ->
                  openDeals.merge(counted.applyAsInt(account), deals, OpenDeals::plus));
    }
    this.byAccount = EntryIndex.of(entries, counted);
    this.quarters = quarters(entries);
    this.meanValues = meanValues(entries);
    this.hasLost = entries.stream().anyMatch(entry -> entry.outcome() == Outcome.LOST);
  }

  /**
   * Returns the measures; each entry counts for the account that the operator names.
   *
   * @param asOf the first day of which nothing is known; empty for all days
   */
  static DealMeasures of(Ledger ledger, Optional<LocalDate> asOf, IntUnaryOperator counted) {
    List<Entry> entries =
        asOf.map(
                day ->
                    ledger.entries().stream()
                        .flatMap(entry -> before(entry, day).stream())
                        .toList())
            .orElse(ledger.entries());
    return new DealMeasures(ledger, entries, counted, asOf.isEmpty());
  }

  /**
   * Returns an entry as it stood on the day before another one: open and without a value where it
   * was not decided yet, and none where nobody can tell that it was there.
   */
  private static Optional<Entry> before(Entry entry, LocalDate day) {
    boolean isDecided = entry.outcome() != Outcome.OPEN;
    if (isDecided && entry.closedOn().map(closed -> closed.isBefore(day)).orElse(false)) {
      return Optional.of(entry);
    }
    return entry
        .createdOn()
        .filter(created -> created.isBefore(day))
        .map(
            created ->
                new Entry(
                    entry.account(),
                    Outcome.OPEN,
                    null,
                    entry.currency(),
                    null,
                    created,
                    entry.product(),
                    entry.isFirst()));
  }

  /** Puts the measures of an account; one without deals won nothing. */
  void measure(Account account, int index, Account.Builder measured) {
    List<Entry> all = byAccount.entries(index);
    List<Entry> won = new ArrayList<>(all.size());
    long deals = 0;
    long lost = 0;
    for (Entry one : all) {
      if (one.outcome() == Outcome.WON) {
        won.add(one);
        deals += one.isFirst() ? 1 : 0;
      } else if (one.outcome() == Outcome.LOST) {
        lost++;
      }
    }
    double revenue = sum(won);
    Map<String, Double> figures = new LinkedHashMap<>(account.figures());
    figures.put("revenue-won", revenue);
    figures.put("deals-won", (double) deals);
    figures.put("product-breadth", (double) breadth(won));
    if (ledger.kind() == RecordKind.DEAL || ledger.rows(Outcome.OPEN) > 0) {
      figures.put("open-pipeline", pipeline(all));
    }
    if (deals > 0) {
      figures.put("average-deal", revenue / deals);
    }
    if (hasLost && deals + lost > 0) {
      figures.put("win-rate", (double) deals / (deals + lost));
    }
    MetricSeries series = series(won);
    Optional<Double> trend = trend(series);
    if (trend.isPresent()) {
      figures.put("revenue-trend", trend.get());
    }
    measured
        .figures(figures)
        .putSeries("revenue-won", series)
        .putTransaction("purchases", purchases(won));
    Optional<Estimate> pipeline = pipelineEstimate(index);
    if (pipeline.isPresent()) {
      measured.putEstimate("pipeline", pipeline.get());
    }
  }

  /** {@return what was won with a day and an amount; the lines of a day are one purchase} */
  private Transactions purchases(List<Entry> won) {
    ImmutableList.Builder<Transaction> purchases = ImmutableList.builder();
    Map<LocalDate, Map<String, BigDecimal>> lines = new TreeMap<>();
    for (Entry one : won) {
      if (one.day() == null || one.amount() == null) {
        continue;
      }
      if (ledger.kind() == RecordKind.ORDER_LINE) {
        lines
            .computeIfAbsent(one.day(), day -> new TreeMap<>())
            .merge(one.currency(), one.amount(), BigDecimal::add);
      } else {
        purchases.add(new Transaction(one.day(), one.amount().doubleValue(), one.currency()));
      }
    }
    lines.forEach(
        (day, sums) ->
            sums.forEach(
                (unit, sum) -> purchases.add(new Transaction(day, sum.doubleValue(), unit))));
    return new Transactions(purchases.build());
  }

  /**
   * {@return the open deals with a probability; empty on a day of the past, when it was another}
   */
  private Optional<Estimate> pipelineEstimate(int index) {
    OpenDeals open = openDeals.get(index);
    if (open == null || open.amount().signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Estimate.builder()
            .amount(open.amount().doubleValue())
            .probability(open.expected().divide(open.amount(), MathContext.DECIMAL64).doubleValue())
            .horizonMonths(YEAR)
            .source(Evidence.from(ledger.kind().label() + "s"))
            .build());
  }

  private int breadth(List<Entry> won) {
    Set<String> products = new HashSet<>();
    for (Entry one : won) {
      if (one.product() != null) {
        products.add(plain(one.product()));
      }
      if (ledger.hasProducts()) {
        products.addAll(ledger.products(one));
      }
    }
    return products.size();
  }

  /** {@return the plain form of a product, of which there are few} */
  private String plain(String product) {
    return plainProducts.computeIfAbsent(product, Plain::of);
  }

  private double pipeline(List<Entry> all) {
    BigDecimal known = BigDecimal.ZERO;
    double estimated = 0;
    for (Entry one : all) {
      if (one.outcome() == Outcome.OPEN) {
        if (one.amount() != null) {
          known = known.add(one.amount());
        } else if (one.product() != null) {
          estimated += meanValues.getOrDefault(plain(one.product()), 0.0);
        }
      }
    }
    return known.doubleValue() + estimated;
  }

  private MetricSeries series(List<Entry> won) {
    double[] sums = new double[quarters.size()];
    int first = quarters.isEmpty() ? 0 : quarterNumber(quarters.get(0));
    for (Entry one : won) {
      int quarter = one.day() == null ? -1 : quarterNumber(one.day()) - first;
      if (quarter >= 0 && quarter < sums.length && one.amount() != null) {
        sums[quarter] += one.amount().doubleValue();
      }
    }
    return MetricSeries.of("", quarters, sums);
  }

  /** {@return the number of the quarter of a day, counted on from year to year} */
  private static int quarterNumber(LocalDate day) {
    return QUARTERS_IN_YEAR * day.getYear() + (day.getMonthValue() - 1) / MONTHS_IN_QUARTER;
  }

  private static Optional<Double> trend(MetricSeries series) {
    int size = series.size();
    double mean = size == 0 ? 0 : series.total() / size;
    if (size < LEAST_QUARTERS || mean <= 0) {
      return Optional.empty();
    }
    double middle = (size - 1) / 2.0;
    double products = 0;
    double squares = 0;
    for (int i = 0; i < size; i++) {
      products += (i - middle) * (series.value(i) - mean);
      squares += (i - middle) * (i - middle);
    }
    return Optional.of(products / squares / mean);
  }

  private static double sum(List<Entry> won) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Entry one : won) {
      if (one.amount() != null) {
        sum = sum.add(one.amount());
      }
    }
    return sum.doubleValue();
  }

  /**
   * {@return the ends of the quarters that the files cover: from the first whose first month has
   * closings to the last whose last month has}
   */
  private static ImmutableList<LocalDate> quarters(List<Entry> entries) {
    LocalDate earliest = LocalDate.MAX;
    LocalDate latest = LocalDate.MIN;
    for (Entry entry : entries) {
      LocalDate day = entry.day();
      if (day != null && entry.outcome() != Outcome.OPEN) {
        earliest = day.isBefore(earliest) ? day : earliest;
        latest = day.isAfter(latest) ? day : latest;
      }
    }
    if (earliest.isAfter(latest)) {
      return ImmutableList.of();
    }
    YearMonth first = YearMonth.from(earliest);
    YearMonth last = YearMonth.from(latest);
    ImmutableList.Builder<LocalDate> quarters = ImmutableList.builder();
    for (LocalDate end = endOfQuarter(first.plusMonths(2).atDay(1));
        !end.isAfter(last.atEndOfMonth());
        end = endOfQuarter(end.plusDays(1))) {
      quarters.add(end);
    }
    return quarters.build();
  }

  private static LocalDate endOfQuarter(LocalDate day) {
    int lastMonth =
        (day.getMonthValue() - 1) / MONTHS_IN_QUARTER * MONTHS_IN_QUARTER + MONTHS_IN_QUARTER;
    return YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
  }

  private ImmutableMap<String, Double> meanValues(List<Entry> entries) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entry one : entries) {
      if (one.outcome() == Outcome.WON && one.amount() != null && one.product() != null) {
        String product = plain(one.product());
        sums.merge(product, one.amount(), BigDecimal::add);
        counts.merge(product, 1, Integer::sum);
      }
    }
    ImmutableMap.Builder<String, Double> means = ImmutableMap.builder();
    sums.forEach(
        (product, sum) -> means.put(product, sum.doubleValue() / counts.getOrDefault(product, 1)));
    return means.buildOrThrow();
  }
}
