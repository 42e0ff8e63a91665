package org.openkam.crm;

import java.math.BigDecimal;
import java.util.Arrays;
import org.openkam.crm.words.Outcome;

/** Amounts and counts by outcome; not thread-safe. */
final class Sums {
  private final BigDecimal[] amounts = new BigDecimal[Outcome.values().length];
  private final int[] counts = new int[amounts.length];

  Sums() {
    Arrays.fill(amounts, BigDecimal.ZERO);
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
    return Arrays.stream(amounts).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
