package org.openkam.value.scenario;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;

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
}
