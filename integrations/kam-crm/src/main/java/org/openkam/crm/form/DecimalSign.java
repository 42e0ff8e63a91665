package org.openkam.crm.form;

/** The sign between the whole part and the fraction of a number. */
public enum DecimalSign {
  /** A point, as in 1,234.50. */
  POINT('.'),
  /** A comma, as in 1.234,50. */
  COMMA(',');

  private final char sign;

  DecimalSign(char sign) {
    this.sign = sign;
  }

  /** {@return the sign itself} */
  public char sign() {
    return sign;
  }

  /** {@return the other sign} */
  public DecimalSign other() {
    return this == POINT ? COMMA : POINT;
  }
}
