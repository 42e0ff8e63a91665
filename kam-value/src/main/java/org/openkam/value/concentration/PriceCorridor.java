package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;

/**
 * What one account pays for one product in different zones, in one currency.
 *
 * <p>An account that compares notes will ask for the lowest price everywhere.
 *
 * @param reference the price that the others are compared with, such as the list price, above zero
 * @param prices the price by zone, above zero, at least one
 */
public record PriceCorridor(double reference, ImmutableSortedMap<String, Double> prices) {
  /**
   * Creates the corridor.
   *
   * @param reference the price that the others are compared with, above zero
   * @param prices the price by zone, above zero, at least one
   */
  public PriceCorridor {
    checkArgument(
        isPrice(reference), "reference price must be finite and above zero: %s", reference);
    checkArgument(!prices.isEmpty(), "price corridor needs a zone: %s", prices);
    prices.forEach(
        (zone, price) ->
            checkArgument(
                isPrice(price),
                "price in zone '%s' must be finite and above zero: %s",
                zone,
                price));
  }

  private static boolean isPrice(double price) {
    return Double.isFinite(price) && price > 0;
  }

  /** {@return the first zone by name with the lowest price} */
  public String lowestZone() {
    return zone(lowest());
  }

  /** {@return the first zone by name with the highest price} */
  public String highestZone() {
    return zone(highest());
  }

  /** {@return the highest price less the lowest, as a fraction of the reference price} */
  public double spread() {
    return (highest() - lowest()) / reference;
  }

  /**
   * {@return the zones whose price is further from the reference price than is tolerated}
   *
   * @param tolerance the tolerated distance as a fraction of the reference price, at least zero
   */
  public ImmutableSortedSet<String> zonesOutside(double tolerance) {
    checkArgument(tolerance >= 0, "price tolerance must not be negative: %s", tolerance);
    ImmutableSortedSet.Builder<String> outside = ImmutableSortedSet.naturalOrder();
    prices.forEach(
        (zone, price) -> {
          if (Math.abs(price - reference) > tolerance * reference) {
            outside.add(zone);
          }
        });
    return outside.build();
  }

  private double lowest() {
    return prices.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private double highest() {
    return prices.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  private String zone(double price) {
    return prices.entrySet().stream()
        .filter(entry -> entry.getValue() == price)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
