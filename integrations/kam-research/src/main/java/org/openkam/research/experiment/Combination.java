package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.openkam.core.finding.Attributes;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.weighting.data.Weighting;

/**
 * A strategy with the normalization it is given, weighting and policy; a refusal where the strategy
 * does not take that normalization.
 *
 * @param levelSum the sum of the numbers of its levels, each counted from zero
 */
record Combination(
    ScoringStrategy strategy,
    Optional<Normalization> normalization,
    Optional<String> refusal,
    Weighting weighting,
    ScoringPolicy.MissingData missing,
    int levelSum) {
  private static final String PARAMETER = "normalization";

  /** A strategy with one of the normalizations it is run with. */
  private record Variant(
      ScoringStrategy strategy, Optional<Normalization> normalization, Optional<String> refusal) {
    static Variant of(ScoringStrategy strategy, Normalization normalization) {
      try {
        ScoringStrategy changed = with(strategy, normalization);
        return new Variant(changed, Optional.of(normalization), Optional.empty());
      } catch (IllegalArgumentException refusal) {
        return new Variant(
            strategy,
            Optional.of(normalization),
            Optional.of(String.valueOf(refusal.getMessage())));
      }
    }
  }

  /** {@return what identifies the model, whatever data it is run on} */
  String fingerprint() {
    return Attributes.builder()
        .put("strategy", strategy.name())
        .put("parameters", strategy.parameters())
        .put("normalization", normalization.map(Normalization::id).orElse(""))
        .put("weighting", weighting.name())
        .put("weightingParameters", weighting.parameters())
        .put("missing", missing.name())
        .build()
        .fingerprint();
  }

  /** {@return all combinations of an experiment} */
  static ImmutableList<Combination> all(Experiment experiment) {
    ImmutableList.Builder<Combination> all = ImmutableList.builder();
    for (int i = 0; i < experiment.strategies().size(); i++) {
      List<Variant> variants =
          variants(experiment.strategies().get(i), experiment.normalizations());
      for (int j = 0; j < variants.size(); j++) {
        for (int k = 0; k < experiment.weightings().size(); k++) {
          for (int l = 0; l < experiment.missing().size(); l++) {
            all.add(
                new Combination(
                    variants.get(j).strategy(),
                    variants.get(j).normalization(),
                    variants.get(j).refusal(),
                    experiment.weightings().get(k),
                    experiment.missing().get(l),
                    i + j + k + l));
          }
        }
      }
    }
    return all.build();
  }

  static void checkFraction(Experiment experiment, int fraction) {
    int levels =
        Ints.max(
            experiment.strategies().size(),
            experiment.weightings().size(),
            experiment.missing().size());
    checkArgument(
        fraction >= 2 && fraction <= levels,
        "fraction must be from 2 to %s, the most levels of strategy, weighting or policy: %s",
        levels,
        fraction);
  }

  /** {@return the combinations that are run: all, a fraction, or the subset that is drawn} */
  static ImmutableList<Combination> drawn(Experiment experiment) {
    ImmutableList<Combination> all = all(experiment);
    if (experiment.fraction().isPresent()) {
      int fraction = experiment.fraction().getAsInt();
      int remainder = (int) Math.floorMod(experiment.seed(), (long) fraction);
      return all.stream()
          .filter(combination -> combination.levelSum() % fraction == remainder)
          .collect(ImmutableList.toImmutableList());
    }
    if (experiment.subset().isEmpty()) {
      return all;
    }
    SplittableRandom random = new SplittableRandom(experiment.seed());
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      drawn.add(random.nextInt(i + 1), i);
    }
    return drawn.stream()
        .limit(experiment.subset().getAsInt())
        .sorted()
        .map(all::get)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Variant> variants(
      ScoringStrategy strategy, ImmutableList<Normalization> normalizations) {
    if (normalizations.isEmpty() || !takesNormalization(strategy)) {
      return ImmutableList.of(new Variant(strategy, Optional.empty(), Optional.empty()));
    }
    return normalizations.stream()
        .map(normalization -> Variant.of(strategy, normalization))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether there is a normalization that the strategy takes as its parameter} */
  private static boolean takesNormalization(ScoringStrategy strategy) {
    return Normalizations.all().stream()
        .anyMatch(normalization -> Variant.of(strategy, normalization).refusal().isEmpty());
  }

  private static ScoringStrategy with(ScoringStrategy strategy, Normalization normalization) {
    ImmutableMap.Builder<String, Object> parameters = ImmutableMap.builder();
    parameters.putAll(strategy.parameters().asMap());
    return strategy.withParameters(
        Attributes.copyOf(parameters.put(PARAMETER, normalization.id()).buildKeepingLast()));
  }
}
