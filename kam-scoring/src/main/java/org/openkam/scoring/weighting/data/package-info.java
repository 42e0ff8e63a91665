/**
 * Weights of criteria from the values of the accounts alone.
 *
 * <p>Start with {@link org.openkam.scoring.weighting.data.Weightings}. They measure how far
 * accounts differ, not what matters.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.weighting.data;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
