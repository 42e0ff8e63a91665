package org.openkam.core.account;

/** Whether an account buys from us now, may do so, or used to. */
public enum AccountStatus {
  /** Buys from us. */
  CUSTOMER,
  /** Does not buy yet; a candidate all the same. */
  PROSPECT,
  /** Bought once, no more. */
  FORMER
}
