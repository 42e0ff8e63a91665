package org.openkam.scoring.stability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Scoring;

final class BreakEvenProperties {
  private static final double ROUNDING = 2e-14;

  @Property(tries = 300)
  void theWalkFindsWhatAllPairsFind(
      @ForAll long seed,
      @ForAll Portfolio portfolio,
      @ForAll @IntRange(min = 1, max = 150) int size,
      @ForAll @IntRange(min = 1, max = 60) int count) {
    Scoring scoring = portfolio.scoring(new SplittableRandom(seed), size, 0);

    assertAgree(scoring, Math.min(count, size));
  }

  @Property(tries = 200)
  void theWalkFindsWhatAllPairsFindWhereValuesAreMissing(
      @ForAll long seed,
      @ForAll Portfolio portfolio,
      @ForAll @IntRange(min = 1, max = 120) int size,
      @ForAll @IntRange(min = 1, max = 30) int count) {
    SplittableRandom random = new SplittableRandom(seed);
    Scoring scoring = portfolio.scoring(random, size, random.nextDouble(0.5));

    assertAgree(scoring, Math.min(count, size));
  }

  private static void assertAgree(Scoring scoring, int count) {
    WeightStability stability = WeightStability.of(scoring);
    PairwiseBreakEven pairwise = new PairwiseBreakEven(scoring, count);
    ImmutableMap<AccountId, ImmutableList<WeightInterval>> found = stability.memberships(count);
    List<AccountId> order = scoring.ranking().accounts();
    assertThat(found.keySet()).containsExactlyElementsOf(order);
    for (int column = 0; column < requireNonNull(found.get(order.get(0))).size(); column++) {
      double lowest = 0;
      double highest = 1;
      for (int place = 0; place < order.size(); place++) {
        WeightInterval interval = requireNonNull(found.get(order.get(place))).get(column);
        assertEnd(interval.lowest(), interval.atLowest(), pairwise.at(column, place, 0), 0);
        assertEnd(interval.highest(), interval.atHighest(), pairwise.at(column, place, 1), 1);
        if (place < count) {
          lowest = Math.max(lowest, interval.lowest());
          highest = Math.min(highest, interval.highest());
        }
      }
      WeightInterval all = stability.topSet(count).get(column);
      assertThat(all.lowest()).isCloseTo(lowest, within(ROUNDING));
      assertThat(all.highest()).isCloseTo(highest, within(ROUNDING));
    }
    AccountId last = order.get(order.size() - 1);
    assertThat(stability.membership(last, count)).isEqualTo(found.get(last));
  }

  private static void assertEnd(
      double found, Optional<WeightInterval.Overtaking> overtaking, double expected, double end) {
    assertThat(overtaking.isPresent()).isEqualTo(!Double.isNaN(expected));
    assertThat(found).isCloseTo(Double.isNaN(expected) ? end : expected, within(ROUNDING));
  }
}
