package org.openkam.planning.selection;

/** The three questions that every key account must answer with yes (Kempeneers 2017). */
public enum SelectionQuestion {
  /** Is it an important customer? */
  IMPORTANCE,
  /** Does the customer benefit, and can the benefit be made concrete? */
  CUSTOMER_BENEFIT,
  /** Do both sides depend on each other and want to? */
  MUTUAL_DEPENDENCE
}
