package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * Whether key accounts would choose us too, as far as their figures tell.
 *
 * @param assessed the key accounts whose own view is known, at least in part
 * @param unknown the key accounts of whose own view nothing is known
 * @param findings what stands against a mutual relation, account by account
 */
public record MutualFitSummary(
    ImmutableSet<AccountId> assessed,
    ImmutableSet<AccountId> unknown,
    ImmutableList<Finding> findings) {
  /**
   * Creates a summary.
   *
   * @param assessed the key accounts whose own view is known, at least in part
   * @param unknown the key accounts of whose own view nothing is known
   * @param findings what stands against a mutual relation, account by account
   * @throws IllegalArgumentException if an account is in both sets
   */
  public MutualFitSummary {
    ImmutableSet<AccountId> both = Sets.intersection(assessed, unknown).immutableCopy();
    if (!both.isEmpty()) {
      throw new IllegalArgumentException("account must be assessed or unknown, not both: " + both);
    }
  }
}
