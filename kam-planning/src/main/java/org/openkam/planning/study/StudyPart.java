package org.openkam.planning.study;

/** A part of a study that can be switched off; matrix, selection and data findings always stand. */
public enum StudyPart {
  /** Where every account stands on the portfolio matrix of the model. */
  POSITIONS,
  /** How the scores of accounts that were not chosen come about. */
  EXPLANATIONS,
  /** How sure the choice is when the weights are not quite right. */
  STABILITY,
  /**
   * How the choice differs from a list by size, how much depends on few, what a loss would cost.
   */
  SIZE_AND_RISK,
  /** Whether the key accounts would choose us too. */
  MUTUAL_FIT
}
