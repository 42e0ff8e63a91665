/**
 * Why a score is what it is: contributions that add up, for additive methods and for all others.
 *
 * <p>Start with {@link org.openkam.scoring.explanation.Explanation}, which a scoring gives for each
 * account.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.explanation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
