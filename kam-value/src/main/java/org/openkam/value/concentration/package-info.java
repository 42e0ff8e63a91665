/**
 * How much our revenue hangs on few accounts, and what their loss would cost.
 *
 * <p>Start with {@link org.openkam.scoring.concentration.Pareto} for accounts by name, {@link
 * org.openkam.scoring.concentration.Concentration} for the figures, and {@link
 * org.openkam.scoring.concentration.RevenueBook} for scenarios by region, unit or any other
 * dimension. Revenue alone ranks the risk wrongly; the scenarios show margin too. A Pareto analysis
 * is a shortlist, never a selection. Losses that depend on one another are left out.
 */
@NullMarked
package org.openkam.scoring.concentration;

import org.jspecify.annotations.NullMarked;
