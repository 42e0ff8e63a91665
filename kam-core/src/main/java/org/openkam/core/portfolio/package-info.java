/**
 * The grid that accounts are placed on: named axes with bands, and a strategy for each cell.
 *
 * <p>Start with {@link org.openkam.core.portfolio.PortfolioMatrix}; {@link
 * org.openkam.core.portfolio.PortfolioMatrices} has the published ones as data. Placing accounts is
 * left to planning.
 */
@CheckReturnValue
@NullMarked
package org.openkam.core.portfolio;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
