package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.account.AccountId;

/**
 * What an account brought in before a programme and during it, over times of the same length.
 *
 * @param account the account
 * @param before the amount before, finite; the one it was chosen by
 * @param after the amount during the programme, finite
 */
public record BeforeAfter(AccountId account, double before, double after) {
  /**
   * Creates the two amounts.
   *
   * @param account the account
   * @param before the amount before, finite
   * @param after the amount during the programme, finite
   */
  public BeforeAfter {
    checkArgument(
        Double.isFinite(before) && Double.isFinite(after),
        "account '%s' must have finite amounts before and after: %s, %s",
        account,
        before,
        after);
  }

  /** {@return how much more it brought in, finite} */
  public double change() {
    return after - before;
  }
}
