package org.openkam.value.concentration;

/** The class of an account by the share it adds to the largest ones before it. */
public enum AbcClass {
  /** The few accounts that carry most of the amount. */
  A,
  /** The accounts between. */
  B,
  /** The many accounts that carry the rest. */
  C
}
