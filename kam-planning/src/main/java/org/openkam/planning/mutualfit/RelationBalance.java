package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.relationship.Balance;

/**
 * The balance of possibilities and efforts between both sides, pair by pair (Dingena 2002), such as
 * willingness and internationalization.
 *
 * @param account the account
 * @param pairs ours against theirs, each with its tolerance
 * @param bridgeable how many tolerances a gap may be wide and still be closed in time, at least one
 */
public record RelationBalance(AccountId account, ImmutableList<Balance> pairs, double bridgeable) {
  /**
   * Creates the balance.
   *
   * @param account the account
   * @param pairs ours against theirs, each with its tolerance
   * @param bridgeable how many tolerances a gap may be wide and still be closed in time, at least
   *     one
   */
  public RelationBalance {
    checkArgument(
        bridgeable >= 1 && Double.isFinite(bridgeable),
        "bridgeable gap must be at least one tolerance: %s",
        bridgeable);
  }

  /**
   * Tells whether a balanced relation can be built.
   *
   * @return not met if a gap is too wide to bridge, unknown if there is no pair, else met
   */
  public Gate.Status isPossible() {
    if (pairs.isEmpty()) {
      return Gate.Status.UNKNOWN;
    }
    return pairs.stream().anyMatch(this::isTooWide) ? Gate.Status.NOT_MET : Gate.Status.MET;
  }

  /**
   * Tells whether the account can be a key account: strategic, for long, and in balance (Dingena
   * 2002).
   *
   * @param strategic whether it is strategically important
   * @param longTerm whether the relation is meant for long
   * @return not met if one of the three is not met, else unknown if one is, else met
   */
  public Gate.Status keyAccount(Gate.Status strategic, Gate.Status longTerm) {
    return strategic.and(longTerm).and(isPossible());
  }

  /** {@return UNBALANCED or BALANCE_IMPOSSIBLE for each pair that is out of balance} */
  public ImmutableList<Finding> check() {
    return pairs.stream()
        .filter(pair -> !pair.holds())
        .map(this::finding)
        .collect(toImmutableList());
  }

  private boolean isTooWide(Balance pair) {
    return pair.gap() > bridgeable * pair.tolerance();
  }

  private Finding finding(Balance pair) {
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of(
            "account", account.value(),
            "pair", pair.subject(),
            "ours", pair.ours(),
            "theirs", pair.theirs(),
            "gap", pair.gap());
    return isTooWide(pair)
        ? Finding.warning(
            "BALANCE_IMPOSSIBLE",
            account.value(),
            "{pair} with '{account}' is {gap} apart (ours {ours}, theirs {theirs}), too far to"
                + " bridge",
            evidence)
        : Finding.warning(
            "UNBALANCED",
            account.value(),
            "{pair} with '{account}' is {gap} apart (ours {ours}, theirs {theirs})",
            evidence);
  }

  /**
   * Invest only where both sides mean to work together for long (Kempeneers 2017).
   *
   * @param minMonths for how many months an agreement must still run, not negative
   * @param minWillingness how willing each side must be, on the scale of the balance
   */
  public record InvestmentGate(int minMonths, double minWillingness) {
    /**
     * Creates the gate.
     *
     * @param minMonths for how many months an agreement must still run, not negative
     * @param minWillingness how willing each side must be, finite
     */
    public InvestmentGate {
      checkArgument(minMonths >= 0, "least months must not be negative: %s", minMonths);
      checkArgument(
          Double.isFinite(minWillingness), "least willingness must be finite: %s", minWillingness);
      minWillingness += 0.0;
    }

    /**
     * Tells whether to invest in an account.
     *
     * @param contractMonths for how many months the agreement still runs; empty where there is none
     * @param willingness the willingness of both sides; empty where it is not known
     * @return not met if a side is unwilling; else met if the agreement is long enough or both
     *     sides are willing; else unknown
     */
    public Gate.Status assess(OptionalInt contractMonths, Optional<Balance> willingness) {
      boolean isUnwilling = willingness.filter(pair -> pair.mutual() < minWillingness).isPresent();
      if (isUnwilling) {
        return Gate.Status.NOT_MET;
      }
      boolean isLong = contractMonths.isPresent() && contractMonths.getAsInt() >= minMonths;
      return isLong || willingness.isPresent() ? Gate.Status.MET : Gate.Status.UNKNOWN;
    }
  }
}
