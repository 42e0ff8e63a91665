package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.stability.Portfolio;
import org.openkam.scoring.strategy.Scoring;

final class SmaaProperties {
  private static final int SAMPLES = 300;

  /** All ranks score every account; the membership leaves out those that cannot be chosen. */
  @Property(tries = 60)
  void whoIsLeftOutIsNeverChosen(
      @ForAll long seed,
      @ForAll Portfolio portfolio,
      @ForAll @IntRange(min = 1, max = 900) int size,
      @ForAll @IntRange(min = 1, max = 40) int count,
      @ForAll boolean isPartial) {
    SplittableRandom random = new SplittableRandom(seed);
    Scoring scoring = portfolio.scoring(random, size, isPartial ? 0.1 : 0);
    ImmutableSet<AccountId> candidates =
        scoring.accounts().stream()
            .filter(account -> random.nextDouble() < 0.9)
            .collect(ImmutableSet.toImmutableSet());
    SmaaSettings settings =
        SmaaSettings.builder().samples(SAMPLES).seed(seed).candidates(candidates).build();

    SmaaReport all = Smaa.ranks(scoring, settings);
    TopMembership members = Smaa.membership(scoring, count, settings);

    for (AccountId account : members.accounts()) {
      assertThat(members.of(account)).isEqualTo(all.membership(account, count));
    }
  }

  @Property(tries = 60)
  void theFirstRanksAreThoseOfAllRanks(
      @ForAll long seed,
      @ForAll Portfolio portfolio,
      @ForAll @IntRange(min = 2, max = 600) int size,
      @ForAll @IntRange(min = 1, max = 20) int count,
      @ForAll boolean isPartial) {
    Scoring scoring = portfolio.scoring(new SplittableRandom(seed), size, isPartial ? 0.1 : 0);
    SmaaSettings settings = SmaaSettings.builder().samples(SAMPLES).seed(seed).build();

    SmaaReport all = Smaa.ranks(scoring, settings);
    SmaaReport first = Smaa.ranks(scoring, count, settings);

    assertThat(first.ranks()).isEqualTo(Math.min(count, size));
    for (AccountId account : scoring.accounts()) {
      assertThat(first.of(account).times())
          .isEqualTo(all.of(account).times().subArray(0, first.ranks()).trimmed());
      assertThat(first.centralWeights(account)).isEqualTo(all.centralWeights(account));
    }
  }

  @Property(tries = 60)
  void confidenceFactorsAreThoseOfScoringEverybody(
      @ForAll long seed,
      @ForAll Portfolio portfolio,
      @ForAll @IntRange(min = 2, max = 400) int size,
      @ForAll boolean isPartial) {
    Scoring scoring = portfolio.scoring(new SplittableRandom(seed), size, isPartial ? 0.1 : 0);
    SmaaSettings settings = SmaaSettings.builder().samples(64).seed(seed).build();
    SamplingContext context = SamplingContext.of(scoring, settings);
    SplittableRandom random = new SplittableRandom(seed);
    double[][] weights = new double[size][];
    Arrays.setAll(weights, place -> new double[place % 3 == 2 ? 0 : context.columns()]);
    Arrays.stream(weights)
        .filter(own -> own.length > 0)
        .forEach(own -> settings.weights().draw(random, own));

    double[] confidence = ConfidenceCounts.of(context, weights);

    long[] lots = lots(settings, context.scorers().drawsMeasurements() ? 64 : 1);
    double[] scores = new double[size];
    for (int place = 0; place < size; place++) {
      int first = 0;
      for (long lot : lots) {
        if (weights[place].length > 0) {
          context.scorers().create().score(lot, weights[place], scores);
          first += Arrays.stream(scores).max().orElseThrow() == scores[place] ? 1 : 0;
        }
      }
      double expected = weights[place].length == 0 ? 1 : (double) first / lots.length;
      assertThat(confidence[place]).isEqualTo(expected);
    }
  }

  private static long[] lots(SmaaSettings settings, int samples) {
    return new SplittableRandom(settings.seed())
        .splits(1)
        .findFirst()
        .orElseThrow()
        .longs(samples)
        .toArray();
  }
}
