package org.openkam.core.scorecard;

/** To whom an indicator means something. */
public enum Beneficiary {
  /** To us. */
  OURS,
  /** To the customer. */
  CUSTOMER,
  /** To both sides. */
  BOTH;

  /** {@return whether it means something to the customer} */
  public boolean includesCustomer() {
    return this != OURS;
  }
}
