package org.openkam.scoring.standard;

import com.google.common.collect.ImmutableList;
import org.openkam.scoring.additive.Smart;
import org.openkam.scoring.additive.Waspas;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Codas;
import org.openkam.scoring.distance.Comet;
import org.openkam.scoring.distance.Edas;
import org.openkam.scoring.distance.Gra;
import org.openkam.scoring.distance.Mabac;
import org.openkam.scoring.distance.Mairca;
import org.openkam.scoring.distance.Rim;
import org.openkam.scoring.distance.Spotis;
import org.openkam.scoring.distance.Todim;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.outranking.Electre1;
import org.openkam.scoring.outranking.Electre2;
import org.openkam.scoring.outranking.Electre3;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.ratio.Aras;
import org.openkam.scoring.ratio.Cocoso;
import org.openkam.scoring.ratio.Copras;
import org.openkam.scoring.ratio.Marcos;
import org.openkam.scoring.ratio.MooraFullMultiplicative;
import org.openkam.scoring.ratio.MooraRatio;
import org.openkam.scoring.ratio.MooraReferencePoint;
import org.openkam.scoring.ratio.MultiMoora;
import org.openkam.scoring.ratio.Ocra;
import org.openkam.scoring.strategy.StrategyRegistry;

/** The provided strategies, each with its default parameters. */
public final class Strategies {
  private static final StrategyRegistry STANDARD =
      StrategyRegistry.of(
          ImmutableList.of(
              Aras.standard(),
              Cocoso.standard(),
              Codas.standard(),
              Comet.standard(),
              Copras.standard(),
              Edas.standard(),
              Electre1.standard(),
              Electre2.standard(),
              Electre3.standard(),
              Gra.standard(),
              Mabac.standard(),
              Mairca.standard(),
              Marcos.standard(),
              MooraFullMultiplicative.standard(),
              MooraRatio.standard(),
              MooraReferencePoint.standard(),
              MultiMoora.standard(),
              Ocra.standard(),
              Promethee.standard(),
              Rim.standard(),
              Smart.standard(),
              Spotis.standard(),
              Todim.standard(),
              Topsis.standard(),
              Vikor.standard(),
              Waspas.standard(),
              WeightedProduct.standard(),
              WeightedSum.standard()));

  private Strategies() {}

  /** {@return the registry of the provided strategies} */
  public static StrategyRegistry standard() {
    return STANDARD;
  }
}
