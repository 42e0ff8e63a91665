/**
 * Sorts accounts into ordered classes, such as tiers A, B and C, each account on its own merits.
 *
 * <p>Start with {@link org.openkam.scoring.sorting.ScoreBands} to cut a score into bands, or with
 * {@link org.openkam.scoring.sorting.MrSort} to compare accounts with the least that each class
 * asks for. A {@link org.openkam.scoring.sorting.Classification} can be limited to so many accounts
 * a class.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.sorting;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
