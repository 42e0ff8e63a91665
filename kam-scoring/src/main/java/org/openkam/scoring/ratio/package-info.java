/**
 * Strategies that weigh what speaks for an account against what speaks against it, as ratios.
 *
 * <p>Start with {@link org.openkam.scoring.ratio.RatioStrategies}. They take ratios, so they refuse
 * ratings and other scales without a true zero; give such a criterion a value function.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.ratio;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
