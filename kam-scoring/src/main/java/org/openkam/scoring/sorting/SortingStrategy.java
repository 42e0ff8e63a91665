package org.openkam.scoring.sorting;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * A way to sort accounts into ordered classes by comparing each with fixed limits.
 *
 * <p>It is a scoring strategy whose score is the number of the class, from zero for the lowest, so
 * that missing values, value functions and frozen models are treated as for every other strategy.
 * Additional strategies may be added by implementing this interface; the rules of {@link
 * ScoringStrategy} hold.
 */
public interface SortingStrategy extends ScoringStrategy {
  /** {@return the names of the classes, lowest first} */
  ImmutableList<String> classes();

  /**
   * Sorts accounts under the standard policy.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @return the class of each account
   */
  default Classification sort(DecisionMatrix matrix, Weights weights) {
    return sort(matrix, weights, ScoringPolicy.standard());
  }

  /**
   * Sorts accounts.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @param policy how missing and constant values are treated
   * @return the class of each account
   */
  default Classification sort(DecisionMatrix matrix, Weights weights, ScoringPolicy policy) {
    Scoring scoring = score(matrix, weights, policy);
    int[] levels = new int[scoring.alternatives().size()];
    for (int row = 0; row < levels.length; row++) {
      levels[row] = (int) scoring.score(row);
    }
    return Classification.of(scoring.accounts(), classes(), levels, scoring.findings());
  }
}
