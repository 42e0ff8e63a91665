/**
 * How a key account does by its scorecard: lights, trends, and what the scorecard lacks.
 *
 * <p>Start with {@link org.openkam.planning.scorecard.ScorecardEvaluation}. The scorecard itself is
 * a value of {@link org.openkam.core.scorecard.Scorecard}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.scorecard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
