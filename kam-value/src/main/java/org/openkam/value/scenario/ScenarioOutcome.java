package org.openkam.value.scenario;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalDouble;

/**
 * The revenue book before and after a scenario.
 *
 * @param scenario what happened
 * @param before the book before it
 * @param after the book after it, without the lines that were lost
 */
public record ScenarioOutcome(Scenario scenario, RevenueBook before, RevenueBook after) {
  /** {@return the impact on all revenue and margin} */
  public Impact total() {
    return new Impact(
        new AmountChange(before.revenue(), after.revenue()),
        new AmountChange(before.margin(), after.margin()));
  }

  /**
   * {@return the impact on each value of a dimension, such as each region}
   *
   * @param dimension the dimension; lines that do not have it are under the empty value
   * @throws IllegalArgumentException if no line has the dimension
   */
  public ImmutableSortedMap<String, Impact> by(String dimension) {
    return before.values(dimension).stream()
        .collect(
            toImmutableSortedMap(
                naturalOrder(),
                key -> key,
                value ->
                    new ScenarioOutcome(
                            scenario, before.part(dimension, value), after.part(dimension, value))
                        .total()));
  }

  /**
   * An amount of money before and after something happened.
   *
   * @param before the amount before, finite
   * @param after the amount after, finite
   */
  public record AmountChange(double before, double after) {
    /**
     * Creates the change.
     *
     * @param before the amount before, finite
     * @param after the amount after, finite
     */
    public AmountChange {
      checkArgument(Double.isFinite(before), "amount before must be finite: %s", before);
      checkArgument(Double.isFinite(after), "amount after must be finite: %s", after);
      before += 0.0;
      after += 0.0;
    }

    /** {@return the amount after less the amount before; negative for a loss} */
    public double absolute() {
      return after - before;
    }

    /** {@return the change as a fraction of the amount before; empty unless that is above zero} */
    public OptionalDouble relative() {
      return before > 0 ? OptionalDouble.of(absolute() / before) : OptionalDouble.empty();
    }
  }

  /**
   * What a scenario does to revenue and to margin.
   *
   * @param revenue the change of revenue
   * @param margin the change of contribution margin
   */
  public record Impact(ScenarioOutcome.AmountChange revenue, ScenarioOutcome.AmountChange margin) {
    /**
     * {@return the change of profit, the margin less a cost that stays when accounts go}
     *
     * @param fixedCost the cost that does not depend on volume
     */
    public ScenarioOutcome.AmountChange profit(double fixedCost) {
      return new ScenarioOutcome.AmountChange(
          margin.before() - fixedCost, margin.after() - fixedCost);
    }
  }
}
