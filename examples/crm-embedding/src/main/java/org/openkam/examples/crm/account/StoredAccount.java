package org.openkam.examples.crm.account;

import java.util.OptionalDouble;
import org.openkam.core.account.Account;

/**
 * An account as the database has it.
 *
 * @param account what the library knows of it
 * @param version how often it was changed, from one; an edit names the version it was made from
 * @param score its score by the model frozen last, if it has one
 */
public record StoredAccount(Account account, long version, OptionalDouble score) {}
