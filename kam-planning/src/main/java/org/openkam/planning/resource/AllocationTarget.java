package org.openkam.planning.resource;

import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * An account that gets a share of the resources.
 *
 * @param account the account
 * @param cell the cell of the portfolio matrix that it stands in
 * @param track whether it is a key account for today or for later
 */
public record AllocationTarget(AccountId account, PortfolioMatrix.Cell cell, Account.Track track) {}
