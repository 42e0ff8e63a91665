package org.openkam.value.trend;

/** What growth did to the margin of an account. */
public enum MarginVerdict {
  /** Over two steps or more the account grew, and its margin rate fell, in every step. */
  MARGIN_EROSION,
  /** Revenue grew from the first period to the last, and the margin rate did not fall. */
  PROFITABLE_GROWTH,
  /** Revenue grew from the first period to the last, but the margin rate fell. */
  UNPROFITABLE_GROWTH,
  /** Revenue did not grow from the first period to the last. */
  NO_GROWTH
}
