/**
 * The table that every scoring starts from: alternatives by criterion.
 *
 * <p>Start with {@link org.openkam.core.matrix.DecisionMatrix}.
 */
@NullMarked
package org.openkam.core.matrix;

import org.jspecify.annotations.NullMarked;
