package org.openkam.scoring.outranking;

/** How one account compares with another. */
public enum PairRelation {
  /** The first is better. */
  BETTER,
  /** The second is better. */
  WORSE,
  /** Neither is better in any respect that counts. */
  INDIFFERENT,
  /** Each is better in some respect that counts. */
  INCOMPARABLE
}
