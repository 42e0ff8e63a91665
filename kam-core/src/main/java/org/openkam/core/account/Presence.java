package org.openkam.core.account;

/** How far the business of an account reaches. */
public enum Presence {
  /** One place. */
  LOCAL,
  /** One country. */
  NATIONAL,
  /** A region of several countries. */
  REGIONAL,
  /** The whole world. */
  GLOBAL
}
