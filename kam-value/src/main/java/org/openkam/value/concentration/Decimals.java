package org.openkam.value.concentration;

import java.math.BigDecimal;

/** Sums of amounts as the decimal numbers that they print as. */
final class Decimals {
  private Decimals() {}

  static BigDecimal sum(double... amounts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (double amount : amounts) {
      sum = sum.add(BigDecimal.valueOf(amount));
    }
    return sum;
  }
}
