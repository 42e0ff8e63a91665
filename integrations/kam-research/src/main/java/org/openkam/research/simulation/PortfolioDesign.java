package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;

/**
 * How a portfolio is invented: who is large, who grows, what can be seen of it, and what being
 * chosen does.
 *
 * <p>Each account has a level, standard normal over all accounts, that drifts from quarter to
 * quarter with a {@link #persistence()}; its {@link #size()} is what it brings in a quarter. {@link
 * #portfolio} is a pure function of design and seed, the same on every machine. A design is data:
 * with its {@link #form()} it is written and read as JSON, except one with a {@link
 * SizeDistribution} of your own.
 */
@Value.Immutable
public abstract class PortfolioDesign {
  PortfolioDesign() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<PortfolioDesign> form() {
    return DesignForms.DESIGN;
  }

  /** {@return how many accounts there are, at least one} */
  public abstract int accounts();

  /**
   * {@return how many corporate groups the accounts belong to in turn, zero unless set, which means
   * that each stands alone}
   */
  @Value.Default
  public int groups() {
    return 0;
  }

  /**
   * {@return the correlation of the levels of two accounts of one group, from zero to one, one half
   * unless set}
   */
  @Value.Default
  public double groupCorrelation() {
    return 0.5;
  }

  /** {@return what an account brings in a quarter, lognormal with deviation 1.2 unless set} */
  @Value.Default
  public SizeDistribution size() {
    return Sizes.logNormal(1.2);
  }

  /**
   * {@return the correlation of the level with that of the quarter before, from minus one to one,
   * 0.9 unless set}
   */
  @Value.Default
  public double persistence() {
    return 0.9;
  }

  /** {@return how many quarters are known before the choice, at least one, 8 unless set} */
  @Value.Default
  public int pastQuarters() {
    return 8;
  }

  /** {@return how many quarters after the choice count as outcome, at least one, 4 unless set} */
  @Value.Default
  public int futureQuarters() {
    return 4;
  }

  /**
   * {@return how far the first quarter of a year lies above the mean quarter and the third below
   * it, as a share from zero to below one, zero unless set}
   */
  @Value.Default
  public double season() {
    return 0;
  }

  /** {@return how customers leave after the choice, nobody unless set} */
  @Value.Default
  public Churn churn() {
    return Churn.none();
  }

  /**
   * {@return by how much rivals lower the later level of an account on average, in standard
   * deviations, more for large accounts: <i>pressure · Phi(level)</i>; zero unless set}
   */
  @Value.Default
  public double rivalPressure() {
    return 0;
  }

  /** {@return what can be measured of an account at the time of the choice, each criterion once} */
  public abstract ImmutableList<View> views();

  /** {@return who rates the accounts; without a panel the views are measured} */
  public abstract Optional<JudgePanel> judges();

  /** {@return what being chosen does, nothing unless set} */
  @Value.Default
  public Effect effectOfBeingChosen() {
    return Effect.none();
  }

  /**
   * Invents a portfolio.
   *
   * @param seed the seed; another seed gives another portfolio of the same kind
   * @return the portfolio with its truth
   */
  public SimulatedPortfolio portfolio(long seed) {
    return new PortfolioSimulation(this, seed).run();
  }

  @Value.Check
  void check() {
    checkArgument(accounts() >= 1, "design must have an account: %s", accounts());
    checkArgument(groups() >= 0, "number of groups must not be negative: %s", groups());
    checkShare("correlation within a group", groupCorrelation(), 0);
    checkShare("persistence", persistence(), -1);
    checkArgument(pastQuarters() >= 1, "past must have a quarter: %s", pastQuarters());
    checkArgument(futureQuarters() >= 1, "future must have a quarter: %s", futureQuarters());
    checkArgument(season() >= 0 && season() < 1, "season must be a share below one: %s", season());
    checkArgument(
        Double.isFinite(rivalPressure()), "rival pressure must be finite: %s", rivalPressure());
    long criteria = views().stream().map(view -> view.criterion().id()).distinct().count();
    checkArgument(criteria == views().size(), "design must have each criterion once: %s", views());
  }

  private static void checkShare(String what, double value, double lowest) {
    checkArgument(
        value >= lowest && value <= 1, "%s must lie between %s and 1: %s", what, lowest, value);
  }

  /** Builds {@link PortfolioDesign} instances; the number of accounts is required. */
  public static final class Builder extends ImmutablePortfolioDesign.Builder {
    Builder() {}
  }
}
