package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/**
 * How two models compare.
 *
 * @param model the name of the first model
 * @param other the name of the second one
 * @param differences by metric how much better the first chose; metrics that are defined for both
 *     at no origin are left out
 */
public record ModelComparison(
    String model, String other, ImmutableMap<BacktestMetric, PairedDifference> differences) {
  /**
   * Creates the comparison.
   *
   * @param model the name of the first model
   * @param other the name of the second one
   * @param differences by metric how much better the first chose
   * @throws IllegalArgumentException if a model is compared with itself
   */
  public ModelComparison {
    checkArgument(!model.equals(other), "model must not be compared with itself: '%s'", model);
    differences = Maps.immutableEnumMap(differences);
  }
}
