package org.openkam.value.concentration;

/** Whether enough of our revenue can be traced to accounts. */
public enum AttributionVerdict {
  /** The share that is not attributed is within what is tolerated. */
  TRACEABLE,
  /** The share that is not attributed exceeds what is tolerated: results are unclear. */
  UNATTRIBUTED
}
