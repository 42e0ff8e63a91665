package org.openkam.core.portfolio;

/** To which of two neighbouring bands the edge between them belongs. */
public enum EdgeRule {
  /** An edge belongs to the band above it. */
  LOWER_INCLUSIVE,
  /** An edge belongs to the band below it; the lowest band also holds its own lower end. */
  LOWER_EXCLUSIVE
}
