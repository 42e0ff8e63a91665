/**
 * The extension point of scoring: strategies, what they learn of accounts, and the scores.
 *
 * <p>Start with {@link org.openkam.scoring.strategy.ScoringStrategy}; a strategy writes down two
 * pure functions and gets policies, refusals, ranks and frozen models from here. The strategies
 * themselves live in the packages of their families.
 */
@NullMarked
package org.openkam.scoring.strategy;

import org.jspecify.annotations.NullMarked;
