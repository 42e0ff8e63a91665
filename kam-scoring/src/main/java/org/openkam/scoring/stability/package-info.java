/**
 * How far a ranking holds, answered exactly: which weights keep it, what moves it, and what is
 * wrong with the criteria themselves.
 *
 * <p>Start with {@link org.openkam.scoring.stability.WeightStability} for one weight, {@link
 * org.openkam.scoring.stability.MinimalWeightChange} for all weights together, {@link
 * org.openkam.scoring.stability.Tornado} for one input at a time, and {@link
 * org.openkam.scoring.stability.StructureChecks} for the criteria.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.stability;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
