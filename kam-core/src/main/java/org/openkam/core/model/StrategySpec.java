package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;

/**
 * Which scoring strategy a model uses, by name, and with which parameters.
 *
 * @param name the name that the strategy is registered under
 * @param parameters its parameters; what is absent takes the strategy's default
 */
public record StrategySpec(String name, Attributes parameters) {
  private static final Fields<StrategySpec> FORM =
      Fields.of(
          StrategySpec.class,
          Field.required("name", Forms.NAME, StrategySpec::name),
          Field.defaulted(
              "parameters", Forms.ATTRIBUTES, StrategySpec::parameters, Attributes.empty()),
          StrategySpec::new);

  /**
   * Names a strategy.
   *
   * @param name the name that the strategy is registered under, not blank
   * @param parameters its parameters
   */
  public StrategySpec {
    checkArgument(!name.isBlank(), "strategy name must not be blank: '%s'", name);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<StrategySpec> form() {
    return FORM;
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
