package org.openkam.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.strategy.StrategyRegistry;

/** The provided strategies, each with its default parameters. */
public final class Strategies {
  private static final StrategyRegistry STANDARD =
      StrategyRegistry.of(ImmutableList.of(Topsis.standard(), WeightedSum.standard()));

  private Strategies() {}

  /** {@return the registry of the provided strategies} */
  public static StrategyRegistry standard() {
    return STANDARD;
  }
}
