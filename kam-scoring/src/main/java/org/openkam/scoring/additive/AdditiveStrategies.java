package org.openkam.scoring.additive;

import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * The provided additive strategies beside {@link WeightedSum} and {@link WeightedProduct}, which
 * they are made of.
 */
public final class AdditiveStrategies {
  private AdditiveStrategies() {}

  /**
   * {@return the weighted sum by declared bounds out of 100, under the name that its users know
   * (simple multi-attribute rating technique, Edwards 1977)}
   */
  public static ScoringStrategy smart() {
    return Smart.standard();
  }

  /**
   * {@return the mean of the weighted sum and the weighted product of values normalized by the best
   * one (WASPAS, Zavadskas, Turskis, Antucheviciene and Zakarevicius 2012)}
   */
  public static ScoringStrategy waspas() {
    return Waspas.standard();
  }

  /**
   * Returns a mixture of the weighted sum and the weighted product (WASPAS).
   *
   * @param share the share of the weighted sum, from zero to one
   * @return the strategy
   * @throws IllegalArgumentException if the share is out of range
   */
  public static ScoringStrategy waspas(double share) {
    return new Waspas(share);
  }
}
