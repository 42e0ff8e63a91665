package org.openkam.scoring.outranking;

/** The six shapes of a {@link PreferenceFunction} (Brans and Vincke 1985, types I to VI). */
public enum PreferenceShape {
  /** Any advantage is a full preference. */
  USUAL,
  /** An advantage above the indifference threshold is a full preference. */
  U_SHAPE,
  /** Preference rises in a line from no advantage to the preference threshold. */
  V_SHAPE,
  /** Half a preference above the indifference threshold, a full one above the preference one. */
  LEVEL,
  /** Preference rises in a line from the indifference threshold to the preference threshold. */
  LINEAR,
  /** Preference rises along a bell curve; it is 0.39 at the inflection point. */
  GAUSSIAN
}
