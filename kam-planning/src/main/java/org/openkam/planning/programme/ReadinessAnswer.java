package org.openkam.planning.programme;

/** An answer to a question, from the best to the worst. */
public enum ReadinessAnswer {
  /** It is so. */
  YES,
  /** It is so in part. */
  PARTLY,
  /** Nobody knows, which is worse than a part. */
  UNKNOWN,
  /** It is not so. */
  NO
}
