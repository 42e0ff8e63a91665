/**
 * Tables of accounts: measured values by criterion, and places in a portfolio.
 *
 * <p>Start with {@link org.openkam.core.matrix.DecisionMatrix}, the input of every scoring, and
 * {@link org.openkam.core.matrix.PortfolioMatrix}, the grid that accounts are placed on.
 */
@NullMarked
package org.openkam.core.matrix;

import org.jspecify.annotations.NullMarked;
