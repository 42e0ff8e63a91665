package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openkam.core.account.AccountId;
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
  private final ImmutableSortedMap<AccountId, NavigableMap<LocalDate, DayTotal>> totals;

  private PurchaseLog(Map<AccountId, NavigableMap<LocalDate, DayTotal>> totals) {
    this.totals = ImmutableSortedMap.copyOf(totals);
  }

  /**
   * Returns the log of purchases and refunds.
   *
   * @param purchases the purchases and refunds in any order
   * @return the log
   */
  public static PurchaseLog of(Iterable<Purchase> purchases) {
    Map<AccountId, NavigableMap<LocalDate, DayTotal>> totals = new TreeMap<>();
    for (Purchase purchase : purchases) {
      totals
          .computeIfAbsent(purchase.account(), account -> new TreeMap<>())
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
  public ImmutableList<Summary> summaries(LocalDate end) {
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
  public ImmutableSortedMap<AccountId, RfmScoring.Profile> profiles(LocalDate end) {
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
                    entry.getKey().value(),
                    "customer '{customer}' was refunded {amount} more than was bought before; that"
                        + " does not count",
                    ImmutableMap.of(
                        "customer", entry.getKey().value(), "amount", entry.getValue().excess)))
        .collect(toImmutableList());
  }

  private ImmutableSortedMap<AccountId, Netted> seen(LocalDate end) {
    ImmutableSortedMap.Builder<AccountId, Netted> seen = ImmutableSortedMap.naturalOrder();
    totals.forEach(
        (account, days) -> {
          Netted netted = new Netted(days.headMap(end, true));
          if (!netted.amounts.isEmpty()) {
            seen.put(account, netted);
          }
        });
    return seen.buildOrThrow();
  }

  private static Summary summary(
      AccountId account, NavigableMap<LocalDate, Double> amounts, LocalDate end) {
    LocalDate first = amounts.firstKey();
    NavigableMap<LocalDate, Double> repeats = amounts.tailMap(first, false);
    return new Summary(
        account,
        new PurchaseHistory(repeats.size(), between(first, amounts.lastKey()), between(first, end)),
        new SpendHistory(repeats.size(), repeats.isEmpty() ? 0 : sum(repeats) / repeats.size()));
  }

  private static RfmScoring.Profile profile(
      NavigableMap<LocalDate, Double> amounts, LocalDate end) {
    return new RfmScoring.Profile(between(amounts.lastKey(), end), amounts.size(), sum(amounts));
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

  /**
   * A purchase as it stands in the books, or a refund, which is a negative amount.
   *
   * @param account the customer
   * @param date the day of the purchase
   * @param amount the money value, finite; below zero for a refund
   */
  public record Purchase(AccountId account, LocalDate date, double amount) {
    /**
     * Creates the purchase.
     *
     * @param account the customer
     * @param date the day of the purchase
     * @param amount the money value, finite; below zero for a refund
     */
    public Purchase {
      requireNonNull(account, "account");
      requireNonNull(date, "date");
      checkArgument(
          Double.isFinite(amount),
          "amount of a purchase by '%s' must be finite: %s",
          account,
          amount);
      amount += 0.0;
    }
  }

  /**
   * A customer's purchases, summed up for the purchase and spend models.
   *
   * @param account the customer
   * @param purchases how often, how recently and since when the customer bought
   * @param spend what the repeat purchases were worth
   */
  public record Summary(AccountId account, PurchaseHistory purchases, SpendHistory spend) {
    /**
     * Creates the summary.
     *
     * @param account the customer
     * @param purchases how often, how recently and since when the customer bought
     * @param spend what the repeat purchases were worth
     */
    public Summary {
      requireNonNull(account, "account");
      requireNonNull(purchases, "purchases");
      checkArgument(
          purchases.repeatPurchases() == spend.repeatPurchases(),
          "repeat purchases of '%s' must agree, %s in time and in money: %s",
          account,
          purchases.repeatPurchases(),
          spend.repeatPurchases());
    }
  }
}
