package org.openkam.crm;

import java.math.BigDecimal;

/**
 * What open deals are worth together.
 *
 * @param amount the sum of their amounts
 * @param expected the sum of amount times probability
 */
record OpenDeals(BigDecimal amount, BigDecimal expected) {
  static OpenDeals of(BigDecimal amount, double probability) {
    return new OpenDeals(amount, amount.multiply(BigDecimal.valueOf(probability)));
  }

  OpenDeals plus(OpenDeals other) {
    return new OpenDeals(amount.add(other.amount), expected.add(other.expected));
  }
}
