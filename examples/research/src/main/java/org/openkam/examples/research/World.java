package org.openkam.examples.research;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.experiment.DataSource;
import org.openkam.research.experiment.Problem;
import org.openkam.research.simulation.Effect;
import org.openkam.research.simulation.Missing;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.SimulatedPortfolio;
import org.openkam.research.simulation.Sizes;
import org.openkam.research.simulation.View;

/**
 * A kind of portfolio that the study looks at: 100 accounts with ratings from 0 to 10 and the
 * revenue of the last four quarters.
 */
record World(String name, String meaning, PortfolioDesign design) {
  /**
   * The criterion that top-by-revenue looks at, in EUR 1,000; a revenue above 200 counts as 200.
   */
  static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("kEUR", 0, 200));

  private static final int YEAR = 4;

  static ImmutableList<World> all() {
    return ImmutableList.of(
        new World(
            "steady",
            "levels hardly move; ratings see the level (0.6) and, as willingness, a little of the"
                + " effect (0.3)",
            base(0.98, 0.6, 0.3).build()),
        new World(
            "drifting",
            "levels move fast (0.6 a quarter), so last year's revenue is old news",
            base(0.6, 0.6, 0.3).build()),
        new World(
            "sharp ratings",
            "as drifting, but the ratings see today's level well (0.85)",
            base(0.6, 0.85, 0.3).build()),
        new World(
            "willing",
            "as steady, but willingness sees the effect well (0.8) and the effect varies more",
            base(0.98, 0.6, 0.8).effectOfBeingChosen(Effect.normal(0.1, 0.5)).build()),
        new World(
            "saturated",
            "as willing, but being chosen does less for large accounts (-0.7) and harms the"
                + " largest",
            base(0.98, 0.6, 0.8)
                .effectOfBeingChosen(Effect.normal(0.1, 0.5).correlatedWithLevel(-0.7))
                .build()),
        new World(
            "halo",
            "as steady, but the ratings share one error (0.7) and see little of the level (0.3)",
            base(0.98, 0.3, 0.2)
                .views(
                    ImmutableList.of(
                        rating("potential", 0.3, 0, 0.7, Missing.none()),
                        rating("fit", 0.3, 0, 0.7, Missing.none()),
                        rating("willingness", 0, 0.2, 0.7, Missing.none())))
                .build()),
        new World(
            "giants",
            "as steady, with Pareto sizes: few accounts bring most",
            base(0.98, 0.6, 0.3).size(Sizes.pareto(1.3)).build()));
  }

  private static PortfolioDesign.Builder base(double persistence, double level, double effect) {
    return PortfolioDesign.builder()
        .accounts(100)
        .persistence(persistence)
        .effectOfBeingChosen(Effect.normal(0.1, 0.3))
        .addViews(
            rating("potential", level, 0, 0, Missing.atRandom(0.1)),
            rating("fit", level, 0, 0, Missing.none()),
            rating("willingness", 0, effect, 0, Missing.none()));
  }

  private static View rating(
      String criterion, double level, double effect, double halo, Missing missing) {
    return View.builder()
        .criterion(Criterion.more(criterion, Scale.interval(0, 10)))
        .loading(level)
        .effectLoading(effect)
        .halo(halo)
        .missing(missing)
        .center(5)
        .spread(2)
        .build();
  }

  DataSource source() {
    return new DataSource(name, this::problem);
  }

  private Problem problem(long seed) {
    SimulatedPortfolio portfolio = design.portfolio(seed);
    DecisionMatrix rated = portfolio.matrix();
    double[] revenue =
        rated.accounts().stream().mapToDouble(account -> lastYear(portfolio, account)).toArray();
    return Problem.of(rated.withCriterion(REVENUE, revenue), portfolio.truth());
  }

  private static double lastYear(SimulatedPortfolio portfolio, AccountId account) {
    ImmutableList<Double> quarters = portfolio.past().getOrDefault(account, ImmutableList.of());
    double sum = 0;
    for (double quarter : quarters.subList(quarters.size() - YEAR, quarters.size())) {
      sum += quarter;
    }
    return sum;
  }
}
