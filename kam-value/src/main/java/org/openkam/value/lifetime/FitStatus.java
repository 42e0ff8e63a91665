package org.openkam.value.lifetime;

/** How far the parameters of a fit may be trusted. */
public enum FitStatus {
  /** The likelihood has a peak, and there are enough customers. */
  CONVERGED,

  /** The likelihood has a peak, but few customers support it: trust ranks more than levels. */
  FEW_CUSTOMERS,

  /** There are too few customers for the estimate to be used, whatever it looks like. */
  TOO_LITTLE_DATA,

  /** A parameter runs towards zero or infinity: the data do not tell the parameters apart. */
  DEGENERATE,

  /** The search ended before it reached a peak. */
  NOT_CONVERGED;

  /** {@return whether the estimate may be used} */
  public boolean isUsable() {
    return this == CONVERGED || this == FEW_CUSTOMERS;
  }
}
