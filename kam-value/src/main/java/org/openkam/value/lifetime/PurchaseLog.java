package org.openkam.value.lifetime;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The purchases of all customers, from which the models' inputs are summed up.
 *
 * <p>Purchases of a customer on one day count as one. Time is counted in days from the customer's
 * first purchase.
 */
public final class PurchaseLog {
  private final ImmutableSortedMap<String, NavigableMap<LocalDate, Double>> amounts;

  private PurchaseLog(Map<String, NavigableMap<LocalDate, Double>> amounts) {
    this.amounts = ImmutableSortedMap.copyOf(amounts);
  }

  /**
   * Returns the log of purchases.
   *
   * @param purchases the purchases in any order
   * @return the log
   */
  public static PurchaseLog of(Iterable<Purchase> purchases) {
    Map<String, NavigableMap<LocalDate, Double>> amounts = new TreeMap<>();
    for (Purchase purchase : purchases) {
      amounts
          .computeIfAbsent(purchase.customer(), customer -> new TreeMap<>())
          .merge(purchase.date(), purchase.amount(), Double::sum);
    }
    return new PurchaseLog(amounts);
  }

  /**
   * Sums up what was seen until a day, that day included. Later purchases are left out, and so are
   * customers whose first purchase came later.
   *
   * @param end the last day of observation
   * @return a summary for each customer, by identifier
   */
  public ImmutableList<CustomerSummary> summaries(LocalDate end) {
    return amounts.entrySet().stream()
        .filter(entry -> !entry.getValue().firstKey().isAfter(end))
        .map(entry -> summary(entry.getKey(), entry.getValue().headMap(end, true), end))
        .collect(toImmutableList());
  }

  /**
   * Counts recency, frequency and monetary value until a day, that day included.
   *
   * @param end the last day of observation
   * @return the profile of each customer seen until then, by identifier
   */
  public ImmutableSortedMap<String, RfmProfile> profiles(LocalDate end) {
    return amounts.entrySet().stream()
        .filter(entry -> !entry.getValue().firstKey().isAfter(end))
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(),
                Map.Entry::getKey,
                entry -> profile(entry.getValue().headMap(end, true), end)));
  }

  private static CustomerSummary summary(
      String customer, NavigableMap<LocalDate, Double> amounts, LocalDate end) {
    LocalDate first = amounts.firstKey();
    NavigableMap<LocalDate, Double> repeats = amounts.tailMap(first, false);
    return new CustomerSummary(
        customer,
        new PurchaseHistory(repeats.size(), between(first, amounts.lastKey()), between(first, end)),
        new SpendHistory(repeats.size(), repeats.isEmpty() ? 0 : sum(repeats) / repeats.size()));
  }

  private static RfmProfile profile(NavigableMap<LocalDate, Double> amounts, LocalDate end) {
    return new RfmProfile(between(amounts.lastKey(), end), amounts.size(), sum(amounts));
  }

  private static TimeSpan between(LocalDate from, LocalDate to) {
    return TimeSpan.days((double) ChronoUnit.DAYS.between(from, to));
  }

  private static double sum(Map<LocalDate, Double> amounts) {
    double sum = 0;
    for (double amount : amounts.values()) {
      sum += amount;
    }
    return sum;
  }
}
