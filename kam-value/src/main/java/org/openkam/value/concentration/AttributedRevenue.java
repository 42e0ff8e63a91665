package org.openkam.value.concentration;

import com.google.common.collect.Range;

/**
 * What an account is worth to us, bought directly and through resellers.
 *
 * @param direct the revenue with the account itself
 * @param indirect the revenue with resellers that is likely meant for the account
 * @param interval the plausible sum of both
 */
public record AttributedRevenue(double direct, double indirect, Range<Double> interval) {
  /** {@return the direct revenue and the likely indirect revenue, within the interval} */
  public double total() {
    return direct + indirect;
  }
}
