/**
 * Where accounts stand on a portfolio matrix, and what the matrix says to do with them.
 *
 * <p>Start with {@link org.openkam.planning.positioning.Positioner}.
 */
@NullMarked
package org.openkam.planning.positioning;

import org.jspecify.annotations.NullMarked;
