package org.openkam.core.account;

/** At which level an account really decides about its suppliers. */
public enum DecisionLevel {
  /** Nobody on our side knows. */
  UNKNOWN,
  /** In each country. */
  NATIONAL,
  /** In each region of several countries. */
  REGIONAL,
  /** In several countries together. */
  INTERNATIONAL,
  /** Once for the whole world. */
  GLOBAL
}
