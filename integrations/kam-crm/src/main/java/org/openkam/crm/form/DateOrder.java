package org.openkam.crm.form;

/** Whether the day or the month stands first in a date such as 03/04/2026. */
public enum DateOrder {
  /** The day, as in most of Europe. */
  DAY_FIRST("day-first"),
  /** The month, as in the United States. */
  MONTH_FIRST("month-first");

  private final String label;

  DateOrder(String label) {
    this.label = label;
  }

  /** {@return the name in plans} */
  public String label() {
    return label;
  }
}
