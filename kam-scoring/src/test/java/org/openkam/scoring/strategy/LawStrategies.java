package org.openkam.scoring.strategy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.standard.Strategies;

/** The strategies that laws are tried on: all that are registered, and some with parameters. */
final class LawStrategies {
  /** Published methods that can score a dominated account better, by their nature. */
  private static final ImmutableSet<String> BREAKING_DOMINANCE = ImmutableSet.of("codas");

  /**
   * Published methods by which an improved account can fall behind another, by their nature: it
   * moves a reference that all are measured by.
   */
  private static final ImmutableSet<String> BREAKING_RANKS =
      ImmutableSet.of(
          "cocoso",
          "codas",
          "copras",
          "edas",
          "electre-1",
          "electre-2",
          "moora-reference-point",
          "multimoora",
          "todim",
          "topsis",
          "vikor");

  /** Methods by which no account bears on the order of two others: by bounds, or by quotients. */
  private static final ImmutableSet<String> KEEPING_PLACES =
      ImmutableSet.of(
          "comet", "moora-full-multiplicative", "rim", "smart", "spotis", "weighted-product");

  /** Methods that have no number for an account that is worst on everything. */
  private static final ImmutableSet<String> REFUSING = ImmutableSet.of("cocoso");

  private static final ScoringStrategy ENHANCED_ACCURACY =
      WeightedSum.withNormalization(Normalizations.ENHANCED_ACCURACY);

  private static final ImmutableList<ScoringStrategy> ALL =
      ImmutableList.<ScoringStrategy>builder()
          .addAll(Strategies.standard().strategies())
          .add(ENHANCED_ACCURACY)
          .add(WeightedSum.withNormalization(Normalizations.LINEAR))
          .add(WeightedSum.withNormalization(Normalizations.MAX))
          .add(WeightedSum.withNormalization(Normalizations.MIN_MAX))
          .add(WeightedSum.withNormalization(Normalizations.NONLINEAR))
          .add(WeightedSum.withNormalization(Normalizations.SUM))
          .add(WeightedSum.withNormalization(Normalizations.VECTOR))
          .add(WeightedSum.withNormalization(Normalizations.ZAVADSKAS_TURSKIS))
          .add(new WeightedProduct(Normalizations.SUM))
          .add(Topsis.withNormalization(Normalizations.MIN_MAX))
          .add(Topsis.withNormalization(Normalizations.MIN_MAX).withMetric(Topsis.Metric.TAXICAB))
          .add(Topsis.withNormalization(Normalizations.MIN_MAX).withMetric(Topsis.Metric.CHEBYSHEV))
          .add(Topsis.withNormalization(Normalizations.SUM))
          .add(new Vikor(0))
          .add(new Vikor(1))
          .build();

  private LawStrategies() {}

  static ImmutableList<ScoringStrategy> all() {
    return ALL;
  }

  static ImmutableList<ScoringStrategy> keepingDominance() {
    return except(BREAKING_DOMINANCE);
  }

  static ImmutableList<ScoringStrategy> keepingRanks() {
    return except(BREAKING_RANKS).stream()
        .filter(strategy -> !strategy.equals(ENHANCED_ACCURACY))
        .collect(toImmutableList());
  }

  static ImmutableList<ScoringStrategy> keepingPlaces() {
    return ALL.stream()
        .filter(
            strategy ->
                KEEPING_PLACES.contains(strategy.name()) || strategy.equals(WeightedSum.standard()))
        .collect(toImmutableList());
  }

  static boolean mayRefuse(ScoringStrategy strategy) {
    return REFUSING.contains(strategy.name());
  }

  private static ImmutableList<ScoringStrategy> except(Set<String> names) {
    return ALL.stream()
        .filter(strategy -> !names.contains(strategy.name()))
        .collect(toImmutableList());
  }
}
