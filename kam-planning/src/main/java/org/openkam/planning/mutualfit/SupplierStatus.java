package org.openkam.planning.mutualfit;

/** What we are to a customer. */
public enum SupplierStatus {
  /** One of the suppliers that it builds on. */
  KEY_SUPPLIER,
  /** A supplier that it needs now and would rather replace. */
  KEY_BUT_UNSTABLE,
  /** One of many. */
  NOT_KEY
}
