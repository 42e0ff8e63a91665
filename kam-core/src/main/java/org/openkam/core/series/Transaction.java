package org.openkam.core.series;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What happened on a day: an order, an invoice, a refund, a complaint.
 *
 * @param day the day
 * @param amount the amount, finite; below zero for a refund or credit note, zero for an event
 *     without money
 * @param unit the currency or other unit of the amount, such as EUR; empty for pure numbers
 */
public record Transaction(LocalDate day, double amount, String unit) {
  /**
   * Creates a transaction.
   *
   * @param day the day
   * @param amount the amount, finite
   * @param unit the unit of the amount; empty for pure numbers
   */
  public Transaction {
    requireNonNull(day, "day");
    requireNonNull(unit, "unit");
    checkArgument(
        Double.isFinite(amount), "transaction of %s must have a finite amount: %s", day, amount);
  }

  /**
   * Returns an event without money, such as a complaint.
   *
   * @param day the day
   * @return the event, with an amount of zero
   */
  public static Transaction event(LocalDate day) {
    return new Transaction(day, 0, "");
  }
}
