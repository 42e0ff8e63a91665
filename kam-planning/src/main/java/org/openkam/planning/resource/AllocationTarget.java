package org.openkam.planning.resource;

import org.openkam.core.account.AccountId;
import org.openkam.core.account.CandidateTrack;
import org.openkam.core.portfolio.Cell;

/**
 * An account that gets a share of the resources.
 *
 * @param account the account
 * @param cell the cell of the portfolio matrix that it stands in
 * @param track whether it is a key account for today or for later
 */
public record AllocationTarget(AccountId account, Cell cell, CandidateTrack track) {}
