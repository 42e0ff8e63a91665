/**
 * Brings the values of criteria with different units onto a common scale on which larger is better.
 *
 * <p>Start with {@link org.openkam.scoring.normalization.Normalizations}. The default, by declared
 * bounds, does not depend on the accounts at hand; all others do, which is what causes rank
 * reversal.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.normalization;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
