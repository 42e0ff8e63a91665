package org.openkam.core.account;

/** Whether a candidate is strong now or has yet to become so (Halifax 2022). */
public enum CandidateTrack {
  /** Important today. */
  CURRENT,
  /** High potential, to be given time and resources early. */
  FUTURE
}
