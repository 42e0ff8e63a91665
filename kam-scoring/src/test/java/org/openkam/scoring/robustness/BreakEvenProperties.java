package org.openkam.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.MissingDataPolicy;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class BreakEvenProperties {
  private static final double ROUNDING = 2e-14;
  private static final ScoringPolicy PARTIAL =
      ScoringPolicy.builder().missingData(MissingDataPolicy.IGNORE).build();

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
    for (int column = 0; column < found.get(order.get(0)).size(); column++) {
      double lowest = 0;
      double highest = 1;
      for (int place = 0; place < order.size(); place++) {
        WeightInterval interval = found.get(order.get(place)).get(column);
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
      double found, Optional<Overtaking> overtaking, double expected, double end) {
    assertThat(overtaking.isPresent()).isEqualTo(!Double.isNaN(expected));
    assertThat(found).isCloseTo(Double.isNaN(expected) ? end : expected, within(ROUNDING));
  }

  /** How the values of accounts lie to each other. */
  enum Portfolio {
    SCATTERED {
      @Override
      double[] row(SplittableRandom random, int columns, int account) {
        return random.doubles(columns).toArray();
      }
    },
    RATED {
      @Override
      double[] row(SplittableRandom random, int columns, int account) {
        return random.ints(columns, 0, 4).asDoubleStream().toArray();
      }
    },
    COPIED {
      @Override
      double[] row(SplittableRandom random, int columns, int account) {
        return new SplittableRandom(account % 7).doubles(columns).toArray();
      }
    },
    /** Each account is the best at some weight, as on the arc of a circle. */
    OPPOSED {
      @Override
      double[] row(SplittableRandom random, int columns, int account) {
        double angle = random.nextDouble() * Math.PI / 2;
        double[] row = new double[columns];
        Arrays.fill(row, Math.sin(angle));
        row[0] = Math.cos(angle);
        return row;
      }
    };

    abstract double[] row(SplittableRandom random, int columns, int account);

    Scoring scoring(SplittableRandom random, int size, double missing) {
      int columns = random.nextInt(2, 5);
      double[][] rows = new double[size][];
      for (int account = 0; account < size; account++) {
        rows[account] = row(random, columns, account);
        for (int column = 0; column < columns; column++) {
          if (column != account % columns && random.nextDouble() < missing) {
            rows[account][column] = Double.NaN;
          }
        }
      }
      ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
      List<String> ids = IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
      ids.forEach(id -> weights.put(id, (double) random.nextInt(1, 10)));
      return WeightedSum.outOf(10)
          .score(
              Matrices.of(Stories.ratings(ImmutableList.copyOf(ids)), rows),
              Weights.proportional(weights.buildOrThrow()),
              PARTIAL);
    }
  }
}
