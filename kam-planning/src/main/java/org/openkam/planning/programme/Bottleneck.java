package org.openkam.planning.programme;

/** The nine places where key account management gets stuck (Dingena 2002). */
public enum Bottleneck {
  /** Vision and commitment of the top management; without it nothing else helps. */
  SPONSORSHIP,
  /** The selection of the key accounts. */
  SELECTION,
  /** The balance between what both sides give. */
  BALANCE,
  /** Central agreements against local practice. */
  CENTRAL_AGAINST_LOCAL,
  /** The organisation and who consults whom. */
  ORGANISATION,
  /** The coordination of teams of several disciplines and countries. */
  TEAM_COORDINATION,
  /** Culture and language. */
  CULTURE,
  /** Information systems and the sharing of knowledge. */
  INFORMATION,
  /** Steering by results, and rewards. */
  RESULTS_AND_REWARDS
}
