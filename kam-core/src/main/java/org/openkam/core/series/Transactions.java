package org.openkam.core.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openkam.core.fields.Form;

/**
 * The transactions of one account under one name, such as its orders, in the order of their days.
 *
 * <p>Any number may fall on a day. Amounts of different units stand side by side and are never
 * added: whoever needs a sum takes the transactions {@linkplain #in of one unit}. Immutable; the
 * order in which transactions are given changes nothing.
 *
 * @param all the transactions by day, then amount, then unit
 */
public record Transactions(ImmutableList<Transaction> all) {
  private static final Comparator<Transaction> ORDER = Transactions::compare;

  private static final Form<Transactions> FORM =
      Transaction.form().list().as(Transactions::all, Transactions::new);

  /**
   * Creates transactions.
   *
   * @param all the transactions in any order
   */
  public Transactions {
    all = ImmutableList.sortedCopyOf(ORDER, all);
  }

  private static int compare(Transaction one, Transaction other) {
    int byDay = one.day().compareTo(other.day());
    if (byDay != 0) {
      return byDay;
    }
    int byAmount = Double.compare(one.amount(), other.amount());
    return byAmount != 0 ? byAmount : one.unit().compareTo(other.unit());
  }

  /**
   * Returns transactions.
   *
   * @param transactions the transactions in any order
   * @return the transactions by day
   */
  public static Transactions of(Collection<Transaction> transactions) {
    return new Transactions(ImmutableList.copyOf(transactions));
  }

  /**
   * Returns transactions.
   *
   * @param transactions the transactions in any order
   * @return the transactions by day
   */
  public static Transactions of(Transaction... transactions) {
    return new Transactions(ImmutableList.copyOf(transactions));
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<Transactions> form() {
    return FORM;
  }

  /** {@return the number of transactions} */
  public int size() {
    return all.size();
  }

  /** {@return the units of the amounts, in alphabetical order; events without money have none} */
  public ImmutableSortedSet<String> units() {
    return all.stream()
        .filter(transaction -> transaction.amount() != 0 || !transaction.unit().isEmpty())
        .map(Transaction::unit)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns the transactions of one unit.
   *
   * @param unit the unit, such as EUR
   * @return its transactions
   */
  public Transactions in(String unit) {
    return new Transactions(
        all.stream()
            .filter(transaction -> transaction.unit().equals(unit))
            .collect(toImmutableList()));
  }

  /**
   * Returns the transactions up to a day, so that a later one cannot leak in.
   *
   * @param lastDay the last day that is kept
   * @return the transactions of that day and of earlier ones
   */
  public Transactions upTo(LocalDate lastDay) {
    int size = all.size();
    while (size > 0 && all.get(size - 1).day().isAfter(lastDay)) {
      size--;
    }
    return size == all.size() ? this : new Transactions(all.subList(0, size));
  }

  /**
   * Returns the transactions from a day on.
   *
   * @param firstDay the first day that is kept
   * @return the transactions of that day and of later ones
   */
  public Transactions from(LocalDate firstDay) {
    int first = 0;
    while (first < all.size() && all.get(first).day().isBefore(firstDay)) {
      first++;
    }
    return first == 0 ? this : new Transactions(all.subList(first, all.size()));
  }

  /**
   * {@return the sum of the amounts in the order of time, refunds deducted}
   *
   * @throws IllegalArgumentException if the amounts have different units
   */
  public double total() {
    checkOneUnit();
    double total = 0;
    for (Transaction transaction : all) {
      total += transaction.amount();
    }
    return total;
  }

  /**
   * Sums the amounts by period, refunds deducted.
   *
   * @param unit the period
   * @return the sum of each period that has a transaction, by the last day of the period; periods
   *     without a transaction are absent
   * @throws IllegalArgumentException if the amounts have different units
   */
  public ImmutableSortedMap<LocalDate, Double> totals(CalendarUnit unit) {
    checkOneUnit();
    SortedMap<LocalDate, Double> totals = new TreeMap<>();
    for (Transaction transaction : all) {
      totals.merge(
          unit.lastDay(unit.periodOf(transaction.day())), transaction.amount(), Double::sum);
    }
    return ImmutableSortedMap.copyOfSorted(totals);
  }

  /**
   * Sums the amounts by the periods of a window, refunds deducted.
   *
   * @param window how far back
   * @param day the day of the reading
   * @return the sum of each period of the window, from the one of the first transaction on, by the
   *     last day of the period; zero where a period has no transaction
   * @throws IllegalArgumentException if the amounts have different units
   */
  public MetricSeries series(Window window, LocalDate day) {
    checkOneUnit();
    Map<LocalDate, Double> totals = new LinkedHashMap<>();
    if (!all.isEmpty()) {
      CalendarUnit unit = window.unit();
      long first = Math.max(window.firstPeriod(day), unit.periodOf(all.get(0).day()));
      for (long period = first; period <= window.lastPeriod(day); period++) {
        totals.put(unit.lastDay(period), 0.0);
      }
      for (Transaction transaction : within(window, day).all()) {
        totals.merge(
            unit.lastDay(unit.periodOf(transaction.day())), transaction.amount(), Double::sum);
      }
    }
    return MetricSeries.of(units().stream().findFirst().orElse(""), totals);
  }

  /**
   * Returns the transactions in a window.
   *
   * @param window how far back
   * @param day the day of the reading
   * @return the transactions from the first day of the window to its last
   */
  public Transactions within(Window window, LocalDate day) {
    return from(window.firstDay(day)).upTo(window.lastDay(day));
  }

  /**
   * Sets refunds off against the purchases before them, the latest purchase first, as goods come
   * back soon after they were bought.
   *
   * <p>A purchase that was refunded in full was none. Events without money are left out.
   *
   * @return what remains of the purchases, and of the refunds that no earlier purchase covers
   * @throws IllegalArgumentException if the amounts have different units
   */
  public NetPurchases netPurchases() {
    checkOneUnit();
    Deque<Transaction> open = new ArrayDeque<>();
    double unmatched = 0;
    for (Transaction transaction : byDayPurchasesFirst()) {
      if (transaction.amount() > 0) {
        open.addLast(transaction);
      } else {
        unmatched += setOff(-transaction.amount(), open);
      }
    }
    return new NetPurchases(of(open), unmatched);
  }

  private ImmutableList<Transaction> byDayPurchasesFirst() {
    return ImmutableList.sortedCopyOf(
        comparing(Transaction::day)
            .thenComparing(comparing(Transaction::amount, Comparator.reverseOrder())),
        all);
  }

  /** Returns the part of a refund that no open purchase covers. */
  private static double setOff(double refund, Deque<Transaction> open) {
    double left = refund;
    while (left > 0 && !open.isEmpty()) {
      Transaction purchase = open.removeLast();
      if (purchase.amount() > left) {
        open.addLast(new Transaction(purchase.day(), purchase.amount() - left, purchase.unit()));
        return 0;
      }
      left -= purchase.amount();
    }
    return left;
  }

  private void checkOneUnit() {
    checkArgument(units().size() <= 1, "transactions must have one unit to be added: %s", units());
  }

  /**
   * Purchases after refunds were set off against them.
   *
   * @param purchases what remains of each purchase, every amount above zero
   * @param unmatched the sum of the refunds that no earlier purchase covers, zero or more
   */
  public record NetPurchases(Transactions purchases, double unmatched) {}
}
