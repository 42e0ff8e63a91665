/**
 * The table that every scoring starts from: alternatives by criterion.
 *
 * <p>Start with {@link org.openkam.core.matrix.DecisionMatrix}.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.matrix;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
