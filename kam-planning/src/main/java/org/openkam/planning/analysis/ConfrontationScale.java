package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The declared scale of a confrontation: how much two statements help (above zero) or hurt (below).
 *
 * @param lowest the score of the worst meeting, below zero
 * @param highest the score of the best meeting, above zero
 */
public record ConfrontationScale(int lowest, int highest) {
  /**
   * Creates a scale.
   *
   * @param lowest the score of the worst meeting, below zero
   * @param highest the score of the best meeting, above zero
   */
  public ConfrontationScale {
    checkArgument(
        lowest < 0 && highest > 0,
        "confrontation scale must reach from below to above zero: [%s, %s]",
        lowest,
        highest);
  }

  /** {@return the scale from minus two (--) over zero (no effect) to two (++)} */
  public static ConfrontationScale fiveSteps() {
    return new ConfrontationScale(-2, 2);
  }

  /**
   * Tells whether a score is on the scale.
   *
   * @param score the score
   * @return whether it is between lowest and highest, both included
   */
  public boolean contains(int score) {
    return lowest <= score && score <= highest;
  }
}
