package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.openkam.core.account.AccountId;

/** Accounts beside which a programme can be judged. */
public final class ComparisonGroup {
  private ComparisonGroup() {}

  /**
   * Returns the accounts that came closest to being chosen.
   *
   * @param ranking all accounts, best first, as they stood when the programme began
   * @param chosen the accounts of the programme
   * @param size how many are wanted, at least one; all others where there are fewer
   * @return the best accounts outside the programme, best first
   * @throws IllegalArgumentException if the size is below one
   */
  public static ImmutableList<AccountId> nextRanked(
      List<AccountId> ranking, Set<AccountId> chosen, int size) {
    checkArgument(size >= 1, "comparison group must have an account: %s", size);
    return ranking.stream()
        .filter(account -> !chosen.contains(account))
        .limit(size)
        .collect(ImmutableList.toImmutableList());
  }
}
