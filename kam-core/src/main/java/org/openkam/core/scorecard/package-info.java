/**
 * The set of indicators that a key account and we look at together.
 *
 * <p>Start with {@link org.openkam.core.scorecard.Scorecard}. How it is judged is worked out in
 * planning.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.scorecard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
