package org.openkam.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.words.Outcome;

/**
 * One deal, order, line or invoice that counts for an account.
 *
 * @param account the index of the account
 * @param outcome what has become of it
 * @param amount what it is worth, null if that is not known
 * @param currency the code of the currency, empty if it is not named
 * @param day the day of its outcome, null if that is not known
 * @param created the day it was entered, null if that is not known
 * @param product what is bought, null if that is not known
 * @param isFirst whether it is the first of its order, so that orders are counted and not lines
 */
record Entry(
    int account,
    Outcome outcome,
    @Nullable BigDecimal amount,
    String currency,
    @Nullable LocalDate day,
    @Nullable LocalDate created,
    @Nullable String product,
    boolean isFirst) {

  Optional<BigDecimal> worth() {
    return Optional.ofNullable(amount);
  }

  Optional<LocalDate> closedOn() {
    return Optional.ofNullable(day);
  }

  Optional<LocalDate> createdOn() {
    return Optional.ofNullable(created);
  }

  Entry withAmount(BigDecimal other) {
    return new Entry(account, outcome, other, currency, day, created, product, isFirst);
  }

  Entry converted(BigDecimal other, String into) {
    return new Entry(account, outcome, other, into, day, created, product, isFirst);
  }
}
