package org.openkam.core.model;

/** What to do with an account that lacks a value for a criterion with weight. */
public enum MissingDataPolicy {
  /** The scoring is refused and names the account and the criterion. */
  REFUSE,
  /** The worst value of the declared bounds, or of the accounts where there are none. */
  WORST,
  /** The best value of the declared bounds, or of the accounts where there are none. */
  BEST,
  /** The median of the accounts that have a value. */
  MEDIAN,
  /** The criterion is left out for this account and its weight shared among the others. */
  IGNORE,
  /** The score is the worst case, and the best case is reported beside it. */
  INTERVAL
}
