package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;

/**
 * Derives measures of accounts from their opportunities.
 *
 * <p>{@code revenue-won}: the sum of what was won. {@code revenue-trend}: its least squares slope
 * per quarter as a share of the mean quarter, over the quarters that the whole file covers, at
 * least three. {@code win-rate}: won by won and lost. {@code open-pipeline}: what open
 * opportunities are worth; one without a value counts as the mean of what was won of its product.
 * {@code product-breadth}: how many products were won. {@code deals-won}, {@code average-deal}.
 */
final class OpportunityMeasures {
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "revenue-won",
          "revenue-trend",
          "win-rate",
          "open-pipeline",
          "product-breadth",
          "deals-won",
          "average-deal");

  private static final int LEAST_QUARTERS = 3;
  private static final int MONTHS_IN_QUARTER = 3;

  private final ImmutableListMultimap<AccountId, Opportunity> byAccount;
  private final ImmutableList<LocalDate> quarters;
  private final ImmutableMap<String, Double> meanValues;

  private OpportunityMeasures(List<Opportunity> opportunities, UnaryOperator<AccountId> counted) {
    this.byAccount =
        Multimaps.index(opportunities, opportunity -> counted.apply(opportunity.account()));
    this.quarters = quarters(opportunities);
    this.meanValues = meanValues(opportunities);
  }

  /** Returns the measures; each opportunity counts for the account that the operator names. */
  static OpportunityMeasures of(List<Opportunity> opportunities, UnaryOperator<AccountId> counted) {
    return new OpportunityMeasures(opportunities, counted);
  }

  /** {@return the account with its measures; an account without opportunities won nothing} */
  Account measured(Account account) {
    List<Opportunity> all = byAccount.get(account.id());
    List<Opportunity> won = all.stream().filter(one -> one.stage() == Stage.WON).toList();
    long lost = all.stream().filter(one -> one.stage() == Stage.LOST).count();
    double revenue = sum(won);
    Map<String, Double> figures = new LinkedHashMap<>(account.figures());
    figures.put("revenue-won", revenue);
    figures.put("deals-won", (double) won.size());
    figures.put(
        "product-breadth",
        (double) won.stream().flatMap(one -> one.product().stream()).distinct().count());
    figures.put("open-pipeline", pipeline(all));
    if (!won.isEmpty()) {
      figures.put("average-deal", revenue / won.size());
    }
    if (won.size() + lost > 0) {
      figures.put("win-rate", (double) won.size() / (won.size() + lost));
    }
    MetricSeries series = series(won);
    trend(series).ifPresent(trend -> figures.put("revenue-trend", trend));
    return account.toBuilder().figures(figures).putSeries("revenue-won", series).build();
  }

  private double pipeline(List<Opportunity> all) {
    double pipeline = 0;
    for (Opportunity one : all) {
      if (one.stage() == Stage.OPEN) {
        pipeline +=
            one.value()
                .orElseGet(
                    () ->
                        one.product()
                            .map(product -> meanValues.getOrDefault(product, 0.0))
                            .orElse(0.0));
      }
    }
    return pipeline;
  }

  private MetricSeries series(List<Opportunity> won) {
    Map<LocalDate, Double> byQuarter = new TreeMap<>();
    quarters.forEach(quarter -> byQuarter.put(quarter, 0.0));
    for (Opportunity one : won) {
      one.closedOn()
          .ifPresent(
              day ->
                  byQuarter.computeIfPresent(
                      endOfQuarter(day), (end, sum) -> sum + one.value().orElse(0)));
    }
    return MetricSeries.of("", byQuarter);
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

  private static double sum(List<Opportunity> won) {
    double sum = 0;
    for (Opportunity one : won) {
      sum += one.value().orElse(0);
    }
    return sum;
  }

  /**
   * {@return the ends of the quarters that the file covers: from the first whose first month has
   * closings to the last whose last month has}
   */
  private static ImmutableList<LocalDate> quarters(List<Opportunity> opportunities) {
    List<YearMonth> months =
        opportunities.stream()
            .filter(one -> one.stage() != Stage.OPEN)
            .flatMap(one -> one.closedOn().stream())
            .map(YearMonth::from)
            .sorted()
            .toList();
    ImmutableList.Builder<LocalDate> quarters = ImmutableList.builder();
    if (!months.isEmpty()) {
      YearMonth first = months.get(0);
      YearMonth last = months.get(months.size() - 1);
      for (LocalDate end = endOfQuarter(first.plusMonths(2).atDay(1));
          !end.isAfter(last.atEndOfMonth());
          end = endOfQuarter(end.plusDays(1))) {
        quarters.add(end);
      }
    }
    return quarters.build();
  }

  private static LocalDate endOfQuarter(LocalDate day) {
    int lastMonth =
        (day.getMonthValue() - 1) / MONTHS_IN_QUARTER * MONTHS_IN_QUARTER + MONTHS_IN_QUARTER;
    return YearMonth.of(day.getYear(), lastMonth).atEndOfMonth();
  }

  private static ImmutableMap<String, Double> meanValues(List<Opportunity> opportunities) {
    Map<String, Double> sums = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Opportunity one : opportunities) {
      if (one.stage() == Stage.WON && one.value().isPresent() && one.product().isPresent()) {
        sums.merge(one.product().get(), one.value().getAsDouble(), Double::sum);
        counts.merge(one.product().get(), 1, Integer::sum);
      }
    }
    ImmutableMap.Builder<String, Double> means = ImmutableMap.builder();
    sums.forEach((product, sum) -> means.put(product, sum / counts.getOrDefault(product, 1)));
    return means.buildOrThrow();
  }
}
