package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;

/**
 * What the loss of an account would cost, in the measure of size.
 *
 * @param account the account
 * @param share its share in the size of all accounts, above zero and at most one
 * @param groups its share in each group that it belongs to, in the order of its dimensions
 */
public record AccountLoss(AccountId account, double share, ImmutableList<GroupLoss> groups) {}
