package org.openkam.core.measure;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Attributes;

/**
 * What can be read of accounts as known on a day, such as a figure, a growth rate or a share.
 *
 * <p>A measure reads a column, one value an account, because some need the whole set: a share needs
 * the total, a fitted model everybody's history. It is a value: measures of the same {@link
 * #kind()} with the same {@link #parameters()} are equal. The provided kinds are in {@link
 * Measures}; one's own is a function, {@link #of}, or a class.
 *
 * <p>All must be immutable, safe for many threads and deterministic, and must give each account the
 * same value in whatever order the accounts come. They see nothing after their day, because {@link
 * AccountsAsOf} holds nothing later.
 */
public interface Measure {
  /**
   * Returns a measure of one's own.
   *
   * @param name the name, which is also its kind; not that of a provided kind
   * @param unit the unit of its values, such as EUR; empty for pure numbers
   * @param function reads one account, empty where it was not measured
   * @return the measure, which equals another only if it has the same function
   * @throws IllegalArgumentException if the name is blank or that of a provided kind
   */
  static Measure of(String name, String unit, Function<? super Account, OptionalDouble> function) {
    return OwnMeasure.of(name, unit, function);
  }

  /** {@return the name of its kind, under which a {@link MeasureRegistry} knows it, not blank} */
  String kind();

  /** {@return what tells it from others of its kind, none unless overridden} */
  default Attributes parameters() {
    return Attributes.empty();
  }

  /** {@return the name shown to people, such as {@code growth of revenue over 8 quarters}} */
  String name();

  /** {@return the unit of its values, such as EUR or years; empty for pure numbers or unknown} */
  default String unit() {
    return "";
  }

  /**
   * Reads accounts. Callers use {@link AccountsAsOf#read}, which checks what comes back.
   *
   * @param accounts the accounts as known on a day
   * @return one value an account, in the order of the accounts
   */
  MeasureColumn read(AccountsAsOf accounts);
}
