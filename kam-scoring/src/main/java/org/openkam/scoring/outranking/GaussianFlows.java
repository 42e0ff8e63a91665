package org.openkam.scoring.outranking;

/** How the flows of many accounts are summed up where the preference function is Gaussian. */
public enum GaussianFlows {
  /** Pair by pair, as far as the bell curve reaches; exact, and slow for many accounts. */
  PAIRWISE,
  /**
   * By series, in time that grows with the number of accounts; a net flow is off by no more than
   * 1e-12, where flows run from minus one to one.
   */
  SERIES
}
