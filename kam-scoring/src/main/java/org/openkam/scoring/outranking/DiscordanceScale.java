package org.openkam.scoring.outranking;

/** What a disadvantage is divided by to give the discordance of ELECTRE I and II. */
public enum DiscordanceScale {
  /** The range of the criterion's own values among the accounts; takes any units. */
  OWN_RANGE,
  /** The largest range of all criteria; takes values that have been brought to one unit before. */
  LARGEST_RANGE
}
