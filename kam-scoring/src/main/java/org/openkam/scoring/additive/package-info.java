/**
 * Strategies that add up one contribution a criterion, so that every score explains itself.
 *
 * <p>Start with {@link org.openkam.scoring.additive.WeightedSum}. They are fully compensatory: a
 * good value on one criterion makes up for a bad one on another.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.additive;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
