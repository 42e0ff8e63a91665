/**
 * How far rankings of the same accounts agree, and which ranking they agree on most.
 *
 * <p>Start with {@link org.openkam.scoring.agreement.StrategyAgreement} to compare strategies on
 * one matrix, with {@link org.openkam.scoring.agreement.RankCorrelation} for coefficients of two
 * {@link org.openkam.scoring.agreement.Ranks}, and with {@link
 * org.openkam.scoring.agreement.RankAggregation} for a consensus. Where a coefficient is not
 * defined, such as for a ranking in which all are tied, it is empty and never made up.
 */
@CheckReturnValue
@NullMarked
package org.openkam.scoring.agreement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
