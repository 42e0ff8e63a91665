package org.openkam.crm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;

/**
 * One opportunity as far as it could be read.
 *
 * @param account the account
 * @param stage what has become of it
 * @param value what it is or would be worth
 * @param engagedOn the day it was entered
 * @param closedOn the day it was won or lost
 * @param product what is bought, with spellings that differ only by blanks and case made one
 */
record Opportunity(
    AccountId account,
    Stage stage,
    OptionalDouble value,
    Optional<LocalDate> engagedOn,
    Optional<LocalDate> closedOn,
    Optional<String> product) {

  /**
   * Returns the opportunity as it stood on the day before another one: open and without a value
   * where it was not decided yet, and none where nobody can tell that it was there.
   */
  Optional<Opportunity> before(LocalDate day) {
    if (stage != Stage.OPEN && closedOn.map(closed -> closed.isBefore(day)).orElse(false)) {
      return Optional.of(this);
    }
    return engagedOn
        .filter(engaged -> engaged.isBefore(day))
        .map(
            engaged ->
                new Opportunity(
                    account,
                    Stage.OPEN,
                    OptionalDouble.empty(),
                    engagedOn,
                    Optional.empty(),
                    product));
  }
}
