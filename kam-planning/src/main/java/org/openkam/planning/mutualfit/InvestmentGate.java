package org.openkam.planning.fit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.openkam.core.gate.GateStatus;
import org.openkam.core.relation.Balance;

/**
 * Invest only where both sides mean to work together for long (Kempeneers 2017).
 *
 * @param leastMonths for how many months an agreement must still run, not negative
 * @param leastWillingness how willing each side must be, on the scale of the balance
 */
public record InvestmentGate(int leastMonths, double leastWillingness) {
  /**
   * Creates the gate.
   *
   * @param leastMonths for how many months an agreement must still run, not negative
   * @param leastWillingness how willing each side must be, finite
   */
  public InvestmentGate {
    checkArgument(leastMonths >= 0, "least months must not be negative: %s", leastMonths);
    checkArgument(
        Double.isFinite(leastWillingness),
        "least willingness must be finite: %s",
        leastWillingness);
  }

  /**
   * Tells whether to invest in an account.
   *
   * @param contractMonths for how many months the agreement still runs; empty where there is none
   * @param willingness the willingness of both sides; empty where it is not known
   * @return not met if a side is unwilling; else met if the agreement is long enough or both sides
   *     are willing; else unknown
   */
  public GateStatus assess(OptionalInt contractMonths, Optional<Balance> willingness) {
    boolean isUnwilling = willingness.filter(pair -> pair.mutual() < leastWillingness).isPresent();
    if (isUnwilling) {
      return GateStatus.NOT_MET;
    }
    boolean isLong = contractMonths.isPresent() && contractMonths.getAsInt() >= leastMonths;
    return isLong || willingness.isPresent() ? GateStatus.MET : GateStatus.UNKNOWN;
  }
}
