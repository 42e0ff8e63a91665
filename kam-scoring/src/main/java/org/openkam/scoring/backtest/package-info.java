/**
 * Whether a selection model would have chosen well: it chooses at past days from what was known
 * then, and is judged by what came after, beside simple rules.
 *
 * <p>Start with {@link org.openkam.scoring.backtest.Backtest}, which takes an {@link
 * org.openkam.scoring.backtest.AccountHistory}; {@link org.openkam.scoring.backtest.RankedOutcomes}
 * has the single measures. {@link org.openkam.scoring.backtest.ProgrammeEffect} asks whether a
 * programme for the chosen accounts did anything, beyond the return to the mean that follows every
 * choice of the best.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.backtest;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
