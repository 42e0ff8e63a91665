package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.finding.Attributes;

/**
 * Which scoring strategy a model uses, by name, and with which parameters.
 *
 * @param name the name that the strategy is registered under
 * @param parameters its parameters; what is absent takes the strategy's default
 */
public record StrategySpec(String name, Attributes parameters) {
  /**
   * Names a strategy.
   *
   * @param name the name that the strategy is registered under, not blank
   * @param parameters its parameters
   */
  public StrategySpec {
    checkArgument(!name.isBlank(), "strategy name must not be blank: '%s'", name);
  }

  /**
   * Names a strategy with its default parameters.
   *
   * @param name the name that the strategy is registered under, not blank
   * @return the specification
   */
  public static StrategySpec of(String name) {
    return new StrategySpec(name, Attributes.empty());
  }
}
