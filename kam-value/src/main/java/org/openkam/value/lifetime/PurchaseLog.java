package org.openkam.value.lifetime;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openkam.core.finding.Finding;

/**
 * The purchases of all customers, from which the models' inputs are summed up.
 *
 * <p>Purchases of a customer on one day count as one. Time is counted in days from the customer's
 * first purchase.
 *
 * <p>A refund is no purchase. From the day it is known, it is taken off what the customer bought
 * until then, the latest purchases first; a purchase of which nothing is left was none.
 */
public final class PurchaseLog {
  private final ImmutableSortedMap<String, NavigableMap<LocalDate, DayTotal>> totals;

  private PurchaseLog(Map<String, NavigableMap<LocalDate, DayTotal>> totals) {
    this.totals = ImmutableSortedMap.copyOf(totals);
  }

  /**
   * Returns the log of purchases and refunds.
   *
   * @param purchases the purchases and refunds in any order
   * @return the log
   */
  public static PurchaseLog of(Iterable<Purchase> purchases) {
    Map<String, NavigableMap<LocalDate, DayTotal>> totals = new TreeMap<>();
    for (Purchase purchase : purchases) {
      totals
          .computeIfAbsent(purchase.customer(), customer -> new TreeMap<>())
          .merge(purchase.date(), DayTotal.of(purchase.amount()), DayTotal::plus);
    }
    return new PurchaseLog(totals);
  }

  /**
   * Sums up what was seen until a day, that day included. Later purchases are left out, and so are
   * customers without a purchase until then.
   *
   * @param end the last day of observation
   * @return a summary for each customer, by identifier
   */
  public ImmutableList<CustomerSummary> summaries(LocalDate end) {
    return seen(end).entrySet().stream()
        .map(entry -> summary(entry.getKey(), entry.getValue().amounts, end))
        .collect(toImmutableList());
  }

  /**
   * Counts recency, frequency and monetary value until a day, that day included.
   *
   * @param end the last day of observation
   * @return the profile of each customer seen until then, by identifier
   */
  public ImmutableSortedMap<String, RfmProfile> profiles(LocalDate end) {
    return seen(end).entrySet().stream()
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(),
                Map.Entry::getKey,
                entry -> profile(entry.getValue().amounts, end)));
  }

  /**
   * Looks for refunds that no purchase explains.
   *
   * @param end the last day of observation
   * @return REFUND_WITHOUT_PURCHASE for each customer who was refunded more until that day than was
   *     bought before; the rest of the refund does not count
   */
  public ImmutableList<Finding> findings(LocalDate end) {
    return totals.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), new Netted(entry.getValue().headMap(end, true))))
        .filter(entry -> entry.getValue().excess > 0)
        .map(
            entry ->
                Finding.warning(
                    "REFUND_WITHOUT_PURCHASE",
                    entry.getKey(),
                    "customer '{customer}' was refunded {amount} more than was bought before; that"
                        + " does not count",
                    ImmutableMap.of("customer", entry.getKey(), "amount", entry.getValue().excess)))
        .collect(toImmutableList());
  }

  private ImmutableSortedMap<String, Netted> seen(LocalDate end) {
    ImmutableSortedMap.Builder<String, Netted> seen = ImmutableSortedMap.naturalOrder();
    totals.forEach(
        (customer, days) -> {
          Netted netted = new Netted(days.headMap(end, true));
          if (!netted.amounts.isEmpty()) {
            seen.put(customer, netted);
          }
        });
    return seen.buildOrThrow();
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

  /**
   * What a customer bought and was refunded on one day.
   *
   * @param isBought whether anything was bought, if only for nothing
   * @param bought the sum of purchases, zero or more
   * @param refunded the sum of refunds, zero or more
   */
  private record DayTotal(boolean isBought, double bought, double refunded) {
    static DayTotal of(double amount) {
      return new DayTotal(amount >= 0, Math.max(0, amount), Math.max(0, -amount));
    }

    DayTotal plus(DayTotal other) {
      return new DayTotal(
          isBought || other.isBought, bought + other.bought, refunded + other.refunded);
    }
  }

  /** What is left of a customer's purchases after the refunds, in the order of time. */
  private static final class Netted {
    private final NavigableMap<LocalDate, Double> amounts = new TreeMap<>();
    private double excess;

    Netted(Map<LocalDate, DayTotal> days) {
      days.forEach(
          (day, total) -> {
            if (total.isBought) {
              amounts.put(day, total.bought);
            }
            takeOff(total.refunded);
          });
    }

    private void takeOff(double refund) {
      double left = refund;
      while (left > 0 && !amounts.isEmpty()) {
        Map.Entry<LocalDate, Double> latest = amounts.lastEntry();
        if (latest.getValue() > left) {
          amounts.put(latest.getKey(), latest.getValue() - left);
          return;
        }
        left -= latest.getValue();
        amounts.pollLastEntry();
      }
      excess += left;
    }
  }
}
