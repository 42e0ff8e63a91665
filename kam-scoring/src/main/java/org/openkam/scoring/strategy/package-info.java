/**
 * The extension point of scoring: strategies, what they learn of accounts, and the scores.
 *
 * <p>Start with {@link org.openkam.scoring.strategy.ScoringStrategy}; a strategy writes down two
 * pure functions and gets policies, refusals, ranks and frozen models from here. The strategies
 * themselves live in the packages of their families.
 *
 * <p>Scorers that override {@code blockScorer} treat a column of a block at a time, which HotSpot
 * vectorizes. The others go row by row: two to five times slower, but written once and shorter than
 * the formula in two forms; where a method is rarely run on a million accounts that is the better
 * bargain.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.strategy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
