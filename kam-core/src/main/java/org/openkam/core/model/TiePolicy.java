package org.openkam.core.model;

/** Which rank accounts with the same score get; the best rank is one. */
public enum TiePolicy {
  /** 1, 2, 2, 4: the rank is one more than the number of better accounts. */
  COMPETITION,
  /** 1, 2, 2, 3: the rank is one more than the number of better scores. */
  DENSE,
  /** 1, 2.5, 2.5, 4: tied accounts share the mean of their places. */
  FRACTIONAL,
  /** 1, 2, 3, 4: tied accounts are ordered by their id. */
  BY_ID
}
