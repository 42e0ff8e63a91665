/**
 * Strategies that measure how near an account comes to an ideal one.
 *
 * <p>Start with {@link org.openkam.scoring.distance.Topsis}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.distance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
