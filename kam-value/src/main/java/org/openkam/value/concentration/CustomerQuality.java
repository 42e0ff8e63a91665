package org.openkam.value.concentration;

/** Whether an account is worth what it costs. */
public enum CustomerQuality {
  /** Its margin after cost to serve reaches what we ask of a good customer. */
  GOOD,
  /** Its margin after cost to serve stays below what we accept. */
  BAD,
  /** Its margin lies between, or is not known. */
  UNDECIDED
}
