package org.openkam.core.criterion;

/** What a criterion looks at, so that a model built on money alone can be told. */
public enum CriterionKind {
  /** Money now or later: revenue, margin, lifetime value. */
  FINANCIAL,
  /** The relation: access, cooperation, trust. */
  RELATIONAL,
  /** The future and the surroundings: growth, learning, reputation, viability. */
  STRATEGIC,
  /** How well the customer and our offer suit each other. */
  FIT
}
