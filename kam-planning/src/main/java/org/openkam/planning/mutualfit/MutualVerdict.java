package org.openkam.planning.mutualfit;

/** What both views together say about a relation. */
public enum MutualVerdict {
  /** Both sides are important to each other. */
  MUTUAL_KEY,
  /** The customer is more important to us than we are to it. */
  WE_WANT_MORE,
  /** We are more important to the customer than it is to us. */
  THEY_NEED_US,
  /** Neither is important to the other. */
  NO_MATCH
}
