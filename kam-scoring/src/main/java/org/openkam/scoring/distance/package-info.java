/**
 * Strategies that measure how near an account comes to an ideal one.
 *
 * <p>Start with {@link org.openkam.scoring.distance.Topsis}.
 */
@NullMarked
package org.openkam.scoring.distance;

import org.jspecify.annotations.NullMarked;
