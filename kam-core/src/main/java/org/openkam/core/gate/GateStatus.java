package org.openkam.core.gate;

/** Whether a condition holds; what is not known never passes. */
public enum GateStatus {
  /** It holds. */
  MET,
  /** It does not hold. */
  NOT_MET,
  /** Nobody knows. */
  UNKNOWN;

  /** {@return whether the way is open, which only {@link #MET} allows} */
  public boolean passes() {
    return this == MET;
  }

  /**
   * Returns the status of both conditions together.
   *
   * @param other the status of the other condition
   * @return not met if one is not met, else unknown if one is unknown, else met
   */
  public GateStatus and(GateStatus other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
  }
}
