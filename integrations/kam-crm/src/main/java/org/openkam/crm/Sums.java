package org.openkam.crm;

import java.math.BigDecimal;
import java.util.Arrays;
import org.openkam.crm.words.Outcome;

/** Amounts and counts by outcome; not thread-safe. */
final class Sums {
  private final BigDecimal[] amounts;
  private final int[] counts;

  Sums() {
    this(new BigDecimal[Outcome.values().length], new int[Outcome.values().length]);
    Arrays.fill(amounts, BigDecimal.ZERO);
  }

  private Sums(BigDecimal[] amounts, int[] counts) {
    this.amounts = amounts;
    this.counts = counts;
  }

  Sums copy() {
    return new Sums(amounts.clone(), counts.clone());
  }

  void add(Outcome outcome, BigDecimal amount) {
    amounts[outcome.ordinal()] = amounts[outcome.ordinal()].add(amount);
  }

  void count(Outcome outcome) {
    counts[outcome.ordinal()]++;
  }

  BigDecimal amount(Outcome outcome) {
    return amounts[outcome.ordinal()];
  }

  int counted(Outcome outcome) {
    return counts[outcome.ordinal()];
  }

  BigDecimal total() {
    BigDecimal total = BigDecimal.ZERO;
    for (BigDecimal amount : amounts) {
      total = total.add(amount);
    }
    return total;
  }
}
