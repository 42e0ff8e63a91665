package org.openkam.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.openkam.scoring.additive.AdditiveStrategies;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.DistanceStrategies;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.outranking.Electre1;
import org.openkam.scoring.outranking.Electre2;
import org.openkam.scoring.outranking.Electre3;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.ratio.RatioStrategies;
import org.openkam.scoring.strategy.StrategyRegistry;

/** The provided strategies, each with its default parameters. */
public final class Strategies {
  private static final StrategyRegistry STANDARD =
      StrategyRegistry.of(
          ImmutableList.of(
              RatioStrategies.aras(),
              RatioStrategies.cocoso(),
              DistanceStrategies.codas(),
              DistanceStrategies.comet(),
              RatioStrategies.copras(),
              DistanceStrategies.edas(),
              Electre1.standard(),
              Electre2.standard(),
              Electre3.standard(),
              DistanceStrategies.gra(),
              DistanceStrategies.mabac(),
              DistanceStrategies.mairca(),
              RatioStrategies.marcos(),
              RatioStrategies.mooraFullMultiplicative(),
              RatioStrategies.mooraRatio(),
              RatioStrategies.mooraReferencePoint(),
              RatioStrategies.multiMoora(),
              RatioStrategies.ocra(),
              Promethee.standard(),
              DistanceStrategies.rim(),
              AdditiveStrategies.smart(),
              DistanceStrategies.spotis(),
              DistanceStrategies.todim(),
              Topsis.standard(),
              Vikor.standard(),
              AdditiveStrategies.waspas(),
              WeightedProduct.standard(),
              WeightedSum.standard()));

  private Strategies() {}

  /** {@return the registry of the provided strategies} */
  public static StrategyRegistry standard() {
    return STANDARD;
  }
}
