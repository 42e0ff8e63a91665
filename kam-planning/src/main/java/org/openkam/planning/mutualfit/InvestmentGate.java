package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.openkam.core.gate.Gate;
import org.openkam.core.relationship.Balance;

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
  }

  /**
   * Tells whether to invest in an account.
   *
   * @param contractMonths for how many months the agreement still runs; empty where there is none
   * @param willingness the willingness of both sides; empty where it is not known
   * @return not met if a side is unwilling; else met if the agreement is long enough or both sides
   *     are willing; else unknown
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
