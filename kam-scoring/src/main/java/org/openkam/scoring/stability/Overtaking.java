package org.openkam.scoring.stability;

import org.openkam.core.account.AccountId;

/**
 * One account drawing level with another that was ahead.
 *
 * @param overtaken the account that was ahead
 * @param overtaker the account that draws level with it
 */
public record Overtaking(AccountId overtaken, AccountId overtaker) {}
