package org.openkam.planning.programme;

/** The four questions that a management answers about its key account approach (Verbinnen). */
public enum ManagementQuestion {
  /** Are the right accounts chosen? */
  RIGHT_ACCOUNTS,
  /** Does the management support the approach? */
  MANAGEMENT_SUPPORT,
  /** Is there a solid scorecard? */
  SCORECARD,
  /** Does the customer live the benefits, beyond being told of them? */
  LIVED_BENEFITS
}
