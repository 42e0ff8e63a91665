package org.openkam.scoring.robustness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;

/** How often each account is among the best when weights and measurements are drawn at random. */
public final class TopMembership {
  private final ImmutableList<AccountId> accounts;
  private final int count;
  private final int samples;
  private final long[] members;

  TopMembership(ImmutableList<AccountId> accounts, int count, int samples, long[] members) {
    this.accounts = accounts;
    this.count = count;
    this.samples = samples;
    this.members = members;
  }

  /** {@return the accounts, in the order of the scoring} */
  public ImmutableList<AccountId> accounts() {
    return accounts;
  }

  /** {@return how many accounts are chosen} */
  public int count() {
    return count;
  }

  /** {@return how many samples were drawn} */
  public int samples() {
    return samples;
  }

  /**
   * Returns how often an account is chosen.
   *
   * @param account an account of the scoring
   * @return the share of samples with its interval
   * @throws IllegalArgumentException if the account is unknown
   */
  public Proportion of(AccountId account) {
    int row = accounts.indexOf(account);
    checkArgument(row >= 0, "no account '%s' in the analysis", account);
    return Proportion.of(members[row], samples);
  }

  @Override
  public String toString() {
    return "membership of the best " + count + " of " + accounts.size() + " accounts";
  }
}
