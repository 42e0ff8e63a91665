package org.openkam.core.scorecard;

/** A kind of joint initiative; the first two are Verbinnen's. */
public enum InitiativeKind {
  /** Both sides map the customers they share. */
  JOINT_CUSTOMER_MAP,
  /** Customers with the same needs are brought together. */
  PEER_INTRODUCTION,
  /** A product is developed together. */
  CO_DEVELOPMENT,
  /** A market is approached together. */
  JOINT_MARKET_APPROACH,
  /** A process between the two is improved. */
  PROCESS_IMPROVEMENT,
  /** Anything else. */
  OTHER
}
