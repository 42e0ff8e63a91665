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
 * @param closedOn the day it was won or lost
 * @param product what is bought, with spellings that differ only by blanks and case made one
 */
record Opportunity(
    AccountId account,
    Stage stage,
    OptionalDouble value,
    Optional<LocalDate> closedOn,
    Optional<String> product) {}
