package org.openkam.crm.problem;

/** How much a problem of a file weighs, from the mildest to the gravest. */
public enum ProblemLevel {
  /** How something was read; nothing has to be done. */
  INFO,
  /** Something did not count, or is likely to be a mistake; a person should look at it. */
  WARNING,
  /** Something the files leave open and only a person can say. */
  QUESTION,
  /** Something that cannot be read at all. */
  ERROR
}
