package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;

/**
 * A matrix as a method sees it that weighs no criterion before: measured values are seen through
 * value functions, missing and constant values are treated by the policy, and the rest is held
 * against what the method needs.
 *
 * <p>Strategies need not look here, their {@link ScoringStrategy#fit} does. Immutable.
 */
public final class PreparedMatrix {
  private final Preparation preparation;

  private PreparedMatrix(Preparation preparation) {
    this.preparation = preparation;
  }

  /**
   * Prepares a matrix.
   *
   * @param method the method that will learn from it
   * @param matrix at least one account and one criterion
   * @param policy how missing and constant values are treated
   * @param parallelism how many threads may work on the frame
   * @return the prepared matrix
   * @throws ScoringRefusedException if the data does not allow the method a meaningful result
   */
  public static PreparedMatrix of(
      MatrixMethod method, DecisionMatrix matrix, ScoringPolicy policy, Parallelism parallelism) {
    return new PreparedMatrix(
        Preparation.of(method, matrix, Weights.equal(matrix.criteria()), policy, parallelism));
  }

  /** {@return the accounts and criteria that are left; NaN stands only where values are ignored} */
  public Frame frame() {
    return preparation.frame();
  }

  /** {@return whether values are left missing, for the policy ignores them} */
  public boolean leavesMissing() {
    return preparation.leavesMissing();
  }

  /** {@return what was noticed: constant columns and missing values} */
  public ImmutableList<Finding> findings() {
    return preparation.findings();
  }
}
