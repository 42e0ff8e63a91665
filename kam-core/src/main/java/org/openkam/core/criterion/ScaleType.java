package org.openkam.core.criterion;

/** What arithmetic the values of a scale allow (Stevens 1946). */
public enum ScaleType {
  /** Only the order counts; the numbers are codes of levels. */
  ORDINAL,
  /** Differences count, the zero is arbitrary: ratings, temperatures, dates. */
  INTERVAL,
  /** Differences and ratios count, zero means none: money, people, hours. */
  RATIO,
  /** Yes is one and no is zero. */
  BOOLEAN
}
