package org.openkam.planning.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well the plan for an account fits the strategies it depends on (Kempeneers 2017).
 *
 * @param product how well it fits the assortment, from zero to ten
 * @param market how well it fits the market strategy, from zero to ten
 * @param organization how well it fits the organization, from zero to ten
 */
public record StrategicFit(double product, double market, double organization) {
  private static final double BEST = 10;

  /** A strategy that a plan must fit. */
  public enum Strategy {
    /** What we sell. */
    PRODUCT,
    /** Whom we serve. */
    MARKET,
    /** How we are organized. */
    ORGANIZATION
  }

  /**
   * Creates a fit.
   *
   * @param product how well it fits the assortment, from zero to ten
   * @param market how well it fits the market strategy, from zero to ten
   * @param organization how well it fits the organization, from zero to ten
   */
  public StrategicFit {
    checkRating("product", product);
    checkRating("market", market);
    checkRating("organization", organization);
    product += 0.0;
    market += 0.0;
    organization += 0.0;
  }

  private static void checkRating(String name, double rating) {
    checkArgument(
        rating >= 0 && rating <= BEST, "%s fit must be from zero to ten: %s", name, rating);
  }

  /** {@return the lowest of the three, which is as good as the whole can get} */
  public double least() {
    return Math.min(product, Math.min(market, organization));
  }

  /** {@return the mean of the three, from zero to ten} */
  public double mean() {
    return (product + market + organization) / Strategy.values().length;
  }

  /** {@return the strategy that fits worst; the first of them where several do} */
  public Strategy bottleneck() {
    Map<Strategy, Double> ratings = new EnumMap<>(Strategy.class);
    ratings.put(Strategy.PRODUCT, product);
    ratings.put(Strategy.MARKET, market);
    ratings.put(Strategy.ORGANIZATION, organization);
    return ratings.entrySet().stream()
        .min(Comparator.comparingDouble(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }
}
