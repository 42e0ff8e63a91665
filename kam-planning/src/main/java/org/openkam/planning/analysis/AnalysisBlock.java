package org.openkam.planning.analysis;

/** The part of an analysis that a statement comes from. */
public enum AnalysisBlock {
  /** Who buys, what they need and how they choose (A of the Dutch ABCD). */
  CUSTOMERS,
  /** The branch and what shapes it; DESTEP belongs here (B). */
  INDUSTRY,
  /** Who else serves the account, and how well (C). */
  COMPETITORS,
  /** The ways to the market and who holds them (D). */
  DISTRIBUTION,
  /** Our own company. */
  INTERNAL
}
