package org.openkam.crm;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.openkam.crm.words.Outcome;

/** Amounts and counts by outcome; not thread-safe. */
final class Sums {
  private final Map<Outcome, BigDecimal> amounts = new EnumMap<>(Outcome.class);
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  void add(Outcome outcome, BigDecimal amount) {
    amounts.merge(outcome, amount, BigDecimal::add);
  }

  void count(Outcome outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  BigDecimal amount(Outcome outcome) {
    return amounts.getOrDefault(outcome, BigDecimal.ZERO);
  }

  int counted(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  BigDecimal total() {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
