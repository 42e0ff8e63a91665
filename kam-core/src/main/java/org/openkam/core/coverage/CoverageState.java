package org.openkam.core.coverage;

/** How far a cell of a coverage matrix is filled. */
public enum CoverageState {
  /** There is something: a contact, a product owned, an audience told. */
  COVERED,
  /** It is under way and does not count as covered yet. */
  PLANNED,
  /** There is nothing, and there should be. */
  OPEN,
  /** Nothing is wanted here; the cell does not count at all. */
  NOT_APPLICABLE
}
