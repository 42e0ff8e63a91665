/**
 * Where accounts stand on a portfolio matrix, and what the matrix says to do with them.
 *
 * <p>Start with {@link org.openkam.planning.positioning.Positioner}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.planning.positioning;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
