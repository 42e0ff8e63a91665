package org.openkam.planning.relationship;

/** How to sell, by what the buyer values (Rackham and DeVincentis 1999). */
public enum SellingMode {
  /** Make buying cheap and easy. */
  TRANSACTIONAL,
  /** Give advice that is worth more than the product. */
  CONSULTATIVE,
  /** Bring the whole company into a partnership. */
  ENTERPRISE
}
