/**
 * Why a score is what it is: contributions that add up, for additive methods and for all others.
 *
 * <p>Start with {@link org.openkam.scoring.explanation.Explanation}, which a scoring gives for each
 * account.
 */
@NullMarked
package org.openkam.scoring.explanation;

import org.jspecify.annotations.NullMarked;
