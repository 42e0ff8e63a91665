package org.openkam.scoring.sorting;

/** From which side ELECTRE TRI compares an account with the profiles. */
public enum AssignmentRule {
  /** From above: the highest class whose lower limit the account outranks; the cautious choice. */
  PESSIMISTIC,
  /** From below: the lowest class whose upper limit is preferred to the account. */
  OPTIMISTIC
}
