package org.openkam.planning.audit;

/** What a lack of growth in spite of the effort asks for. */
public enum ReviewTrigger {
  /** Nothing. */
  NONE,
  /** Do what was planned; the plan was not carried out. */
  FIX_EXECUTION,
  /** Look at the selection criteria again; they let the wrong account through. */
  REVIEW_CRITERIA
}
