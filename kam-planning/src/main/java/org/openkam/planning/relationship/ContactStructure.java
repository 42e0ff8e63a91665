package org.openkam.planning.relationship;

/** How the people of both companies meet. */
public enum ContactStructure {
  /** Nearly every contact runs through the account manager, who is a bottleneck and a risk. */
  BOW_TIE,
  /** Team meets team, function by function. */
  DIAMOND
}
