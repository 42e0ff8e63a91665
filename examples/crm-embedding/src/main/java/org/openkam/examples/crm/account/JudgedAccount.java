package org.openkam.examples.crm.account;

import org.openkam.examples.crm.model.Verdict;

/**
 * An account with what the frozen model says of it.
 *
 * @param stored the account
 * @param verdict its score, or why there is none
 */
public record JudgedAccount(StoredAccount stored, Verdict verdict) {}
