package org.openkam.planning.mutualfit;

/** Who depends on whom. */
public enum DependenceQuadrant {
  /** Both depend on each other. */
  MUTUAL,
  /** We depend on the customer, it could do without us. */
  WE_DEPEND,
  /** The customer depends on us, we could do without it. */
  THEY_DEPEND,
  /** Neither depends on the other. */
  INDEPENDENT
}
