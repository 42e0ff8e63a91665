/**
 * Which uncertain input matters most for what comes out, over the whole range of all inputs at
 * once.
 *
 * <p>Start with {@link org.openkam.research.sensitivity.GlobalSensitivity} for Sobol indices of any
 * function of {@link org.openkam.research.sensitivity.Factor}s, and with {@link
 * org.openkam.research.sensitivity.MorrisScreening} where a run is expensive and factors are many.
 */
@NullMarked
package org.openkam.research.sensitivity;

import org.jspecify.annotations.NullMarked;
