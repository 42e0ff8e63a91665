package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Requirement;

/**
 * A method that learns from the measured values of accounts, whatever it makes of them: what it is
 * called and what it needs of the values.
 */
public interface MatrixMethod {
  /** {@return the name, lower case with hyphens} */
  String name();

  /**
   * Returns what this method needs of the values of a criterion.
   *
   * @param criterion a criterion of which more or less is better
   * @return the requirements, none unless overridden
   */
  default ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of();
  }

  /** {@return the words that a refusal of a criterion begins with, which name this method} */
  String refusal();
}
