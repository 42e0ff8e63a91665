/**
 * How likely a ranking is when weights and measurements are uncertain, answered by drawing samples.
 *
 * <p>Start with {@link org.openkam.scoring.sampling.Smaa}; {@link
 * org.openkam.scoring.sampling.WeightSampler}s say how weights are drawn.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.sampling;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
