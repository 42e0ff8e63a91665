package org.openkam.core.account;

/** Who buys at an account. */
public enum PurchasingCoordination {
  /** One office for all units. */
  CENTRAL,
  /** Frame agreements from the centre, orders from the units. */
  MIXED,
  /** Each unit for itself. */
  LOCAL
}
