package org.openkam.value.concentration;

/** Whether customers were told apart recently enough. */
public enum ReviewStatus {
  /** The last review is within the interval. */
  CURRENT,
  /** The last review is longer ago than the interval. */
  REVIEW_OVERDUE
}
