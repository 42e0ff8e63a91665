package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
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
}
