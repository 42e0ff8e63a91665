package org.openkam.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.outranking.Electre1;
import org.openkam.scoring.outranking.Electre2;
import org.openkam.scoring.outranking.Electre3;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.strategy.StrategyRegistry;

/** The provided strategies, each with its default parameters. */
public final class Strategies {
  private static final StrategyRegistry STANDARD =
      StrategyRegistry.of(
          ImmutableList.of(
              Electre1.standard(),
              Electre2.standard(),
              Electre3.standard(),
              Promethee.standard(),
              Topsis.standard(),
              WeightedSum.standard()));

  private Strategies() {}

  /** {@return the registry of the provided strategies} */
  public static StrategyRegistry standard() {
    return STANDARD;
  }
}
