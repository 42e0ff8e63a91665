package org.openkam.core.criterion;

/** A language that labels and reasons are written in. */
public enum Language {
  /** English. */
  EN,
  /** Dutch. */
  NL,
  /** German. */
  DE
}
