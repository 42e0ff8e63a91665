package org.openkam.scoring.panel;

import org.openkam.core.criterion.Scale;

/**
 * A rule that makes one judgement out of those of several people.
 *
 * <p>The provided rules are in {@link JudgementAggregations}; additional ones may be added by
 * implementing this interface. Implementations must be immutable, deterministic and safe for many
 * threads, and should have value equality.
 */
public interface JudgementAggregation {
  /** {@return the identifier, lower case with hyphens} */
  String id();

  /**
   * Tells whether the arithmetic of this rule is allowed on a scale.
   *
   * @param scale the type of the scale
   * @return whether the result has a meaning there
   */
  boolean suits(Scale.Type scale);

  /**
   * Makes one judgement.
   *
   * @param judgements at least one finite number, in any order
   * @return the joint judgement, from the least to the greatest of them
   * @throws IllegalArgumentException if there is no judgement or the rule has no meaning for one
   */
  double aggregate(double[] judgements);
}
