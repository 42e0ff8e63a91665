/**
 * How likely a ranking is when weights and measurements are uncertain, answered by drawing samples.
 *
 * <p>Start with {@link org.openkam.scoring.sampling.Smaa}; {@link
 * org.openkam.scoring.sampling.WeightSamplers} say how weights are drawn.
 */
@NullMarked
package org.openkam.scoring.sampling;

import org.jspecify.annotations.NullMarked;
