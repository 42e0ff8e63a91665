/**
 * Portfolios of invented customers whose true worth is known, so that a selection model can be
 * measured against the truth.
 *
 * <p>Start with {@link org.openkam.research.simulation.PortfolioDesign}. Every concern (the true
 * level, each view of it, the judges, what is missing, the effect of being chosen) draws from a
 * stream of its own, so that a design that differs in one concern gives portfolios that differ in
 * that concern only, and comparisons are paired.
 */
@NullMarked
package org.openkam.research.simulation;

import org.jspecify.annotations.NullMarked;
