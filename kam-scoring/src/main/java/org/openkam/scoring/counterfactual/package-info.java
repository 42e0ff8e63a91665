/**
 * What would have to change for an account to reach a score or a rank.
 *
 * <p>Start with {@link org.openkam.scoring.counterfactual.Counterfactual}, which searches within
 * the {@link org.openkam.scoring.counterfactual.Counterfactual.ActionableRange}s that the caller
 * allows.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.counterfactual;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
