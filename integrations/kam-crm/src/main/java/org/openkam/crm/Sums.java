package org.openkam.crm;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.openkam.crm.words.Outcome;

/** Amounts, rows and counts by outcome; not thread-safe. */
final class Sums {
  private static final class Sum {
    private BigDecimal amount = BigDecimal.ZERO;
    private int rows;
    private int count;
  }

  private final Map<Outcome, Sum> sums = new EnumMap<>(Outcome.class);

  Sums copy() {
    Sums copy = new Sums();
    sums.forEach(
        (outcome, sum) -> {
          Sum copied = copy.of(outcome);
          copied.amount = sum.amount;
          copied.rows = sum.rows;
          copied.count = sum.count;
        });
    return copy;
  }

  /** Adds the amount of a row. */
  void add(Outcome outcome, BigDecimal amount) {
    Sum sum = of(outcome);
    sum.amount = sum.amount.add(amount);
    sum.rows++;
  }

  /** Counts a deal. */
  void count(Outcome outcome) {
    of(outcome).count++;
  }

  BigDecimal amount(Outcome outcome) {
    return of(outcome).amount;
  }

  /** {@return how many rows were added} */
  int rows(Outcome outcome) {
    return of(outcome).rows;
  }

  /** {@return how many deals were counted} */
  int counted(Outcome outcome) {
    return of(outcome).count;
  }

  BigDecimal total() {
    BigDecimal total = BigDecimal.ZERO;
    for (Sum sum : sums.values()) {
      total = total.add(sum.amount);
    }
    return total;
  }

  private Sum of(Outcome outcome) {
    Sum known = sums.get(outcome);
    if (known == null) {
      known = new Sum();
      sums.put(outcome, known);
    }
    return known;
  }
}
