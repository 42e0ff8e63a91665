package org.openkam.core.account;

import java.util.Locale;

/** Whether an account buys from us now, may do so, used to, or competes with us. */
public enum AccountStatus {
  /** Buys from us. */
  CUSTOMER,
  /** Does not buy yet; a candidate where the model admits prospects. */
  PROSPECT,
  /** Bought once, no more. */
  FORMER,
  /** Sells what we sell. */
  COMPETITOR;

  /** {@return the word in English sentences, such as former customer} */
  public String label() {
    return this == FORMER ? "former customer" : name().toLowerCase(Locale.ROOT);
  }
}
