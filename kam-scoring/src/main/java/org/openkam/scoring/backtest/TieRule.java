package org.openkam.scoring.backtest;

/** What place an account takes that is tied with others. */
public enum TieRule {
  /** Each of the tied takes the mean over all their orders (McSherry and Najork 2008). */
  AVERAGED,
  /** The tied stand in the order in which they were given. */
  AS_GIVEN
}
