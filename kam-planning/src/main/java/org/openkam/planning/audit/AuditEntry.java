package org.openkam.planning.audit;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;

/**
 * How one key account of today stands against the model.
 *
 * @param account the account
 * @param verdict whether it meets the model
 * @param shortfalls what speaks against it or is not known; empty where it meets the model
 */
public record AuditEntry(
    AccountId account, AuditVerdict verdict, ImmutableList<Shortfall> shortfalls) {}
