package org.openkam.core.scorecard;

/** Whether an indicator is counted or judged. */
public enum IndicatorKind {
  /** A count or an amount. */
  QUANTITATIVE,
  /** A judgement on a scale. */
  QUALITATIVE
}
