package org.openkam.research.experiment;

import java.util.function.LongFunction;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.SimulatedPortfolio;

/** The invented portfolios of a design, one a seed. */
record InventedProblems(PortfolioDesign design) implements LongFunction<Problem> {
  @Override
  public Problem apply(long seed) {
    SimulatedPortfolio portfolio = design.portfolio(seed);
    return Problem.of(portfolio.matrix(), portfolio.truth());
  }
}
