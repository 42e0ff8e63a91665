package org.openkam.research.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.matrix.DecisionMatrix;

/** An invented portfolio: what a selection model may see, and the truth beside it. */
@Value.Immutable
public abstract class SimulatedPortfolio {
  SimulatedPortfolio() {}

  static ImmutableSimulatedPortfolio.Builder builder() {
    return ImmutableSimulatedPortfolio.builder();
  }

  /** {@return how it was invented} */
  public abstract PortfolioDesign design();

  /** {@return the seed it was invented with} */
  public abstract long seed();

  /** {@return what is measured of the accounts, one column a view, with gaps} */
  public abstract DecisionMatrix matrix();

  /**
   * {@return what each account brought in the quarters before the choice, oldest first, {@link
   * PortfolioDesign#pastQuarters()} amounts}
   */
  public abstract ImmutableMap<AccountId, ImmutableList<Double>> past();

  /** {@return the corporate group of each account, by number from zero; empty without groups} */
  public abstract ImmutableMap<AccountId, Integer> groups();

  /** {@return what is true of the accounts} */
  public abstract Truth truth();
}
