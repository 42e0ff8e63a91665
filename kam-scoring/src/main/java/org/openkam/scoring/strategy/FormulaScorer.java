package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import org.openkam.core.expression.Expression;

/**
 * A scorer whose score is a formula of the values of an account, so that a database or a cluster
 * can compute it.
 *
 * <p>Where the expression is {@linkplain Expression#exact() exact}, it gives the bits of {@link
 * #score}. An {@link AdditiveScorer} writes a {@link Expression.Sum} of one contribution a column.
 */
public interface FormulaScorer extends RowScorer {
  /**
   * Writes the score of an account.
   *
   * @param values one expression a column, never missing
   * @return the score
   */
  Expression expression(ImmutableList<Expression> values);
}
