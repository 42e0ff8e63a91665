package org.openkam.core.series;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * What happened on a day: an order, an invoice, a refund, a complaint.
 *
 * @param day the day
 * @param amount the amount, finite; below zero for a refund or credit note, zero for an event
 *     without money
 * @param unit the currency or other unit of the amount, such as EUR; empty for pure numbers
 */
public record Transaction(LocalDate day, double amount, String unit) {
  private static final Fields<Transaction> FORM =
      Fields.of(
          Transaction.class,
          Field.required("day", Forms.DAY, Transaction::day),
          Field.required("amount", Forms.NUMBER, Transaction::amount),
          Field.required("unit", Forms.TEXT, Transaction::unit),
          Transaction::new);

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
    // minus zero is zero
    amount = amount + 0.0;
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<Transaction> form() {
    return FORM;
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
