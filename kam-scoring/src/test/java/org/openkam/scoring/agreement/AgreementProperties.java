package org.openkam.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

final class AgreementProperties {
  private static final double ROUNDING = 1e-12;

  @Property
  void coefficientsAreAtMostOneAndFullForEqualRankings(@ForAll("pairs") List<Ranks> pair) {
    for (RankCorrelation correlation : RankCorrelation.all()) {
      correlation
          .between(pair.get(0), pair.get(1))
          .ifPresent(value -> assertThat(value).as(correlation.id()).isBetween(-1.5, 1.0));
      OptionalDouble withItself = correlation.between(pair.get(0), pair.get(0));
      if (correlation != RankCorrelation.KENDALL_TAU_A && withItself.isPresent()) {
        assertThat(withItself.getAsDouble()).isCloseTo(1, within(ROUNDING));
      }
    }
  }

  @Property
  void allButWsAreSymmetric(@ForAll("pairs") List<Ranks> pair) {
    for (RankCorrelation correlation : RankCorrelation.all()) {
      if (correlation != RankCorrelation.WS) {
        assertSame(
            correlation.between(pair.get(0), pair.get(1)),
            correlation.between(pair.get(1), pair.get(0)));
      }
    }
  }

  @Property
  void unweightedCoefficientsChangeSignWhenARankingIsReversed(@ForAll("pairs") List<Ranks> pair) {
    Ranks reversed = Ranks.ofScores(pair.get(1).toArray());
    for (RankCorrelation correlation :
        ImmutableList.of(
            RankCorrelation.SPEARMAN,
            RankCorrelation.KENDALL_TAU_A,
            RankCorrelation.KENDALL_TAU_B,
            RankCorrelation.GOODMAN_KRUSKAL_GAMMA)) {
      OptionalDouble forwards = correlation.between(pair.get(0), pair.get(1));
      OptionalDouble backwards = correlation.between(pair.get(0), reversed);
      assertSame(
          forwards.isPresent() ? OptionalDouble.of(-forwards.getAsDouble()) : forwards, backwards);
    }
  }

  @Property
  void agreesWithAnotherLibrary(@ForAll("pairs") List<Ranks> pair) {
    double[] one = pair.get(0).toArray();
    double[] other = pair.get(1).toArray();
    RankCorrelation.KENDALL_TAU_B
        .between(pair.get(0), pair.get(1))
        .ifPresent(
            tau ->
                assertThat(tau)
                    .isCloseTo(
                        new KendallsCorrelation().correlation(one, other), within(ROUNDING)));
    RankCorrelation.SPEARMAN
        .between(pair.get(0), pair.get(1))
        .ifPresent(
            rho ->
                assertThat(rho)
                    .isCloseTo(
                        new SpearmansCorrelation().correlation(one, other), within(ROUNDING)));
  }

  @Property
  void pairsAreCountedAsOneByOne(@ForAll("pairs") List<Ranks> pair) {
    Ranks one = pair.get(0);
    Ranks other = pair.get(1);
    long concordant = 0;
    long discordant = 0;
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < i; j++) {
        double product = (one.rank(i) - one.rank(j)) * (other.rank(i) - other.rank(j));
        concordant += product > 0 ? 1 : 0;
        discordant += product < 0 ? 1 : 0;
      }
    }

    PairConcordance counts = PairConcordance.of(one, other);

    assertThat(counts.concordant()).isEqualTo(concordant);
    assertThat(counts.discordant()).isEqualTo(discordant);
  }

  @Property(tries = 200)
  void kemenyIsNeverBeatenByAnyOrder(@ForAll("panels") List<Ranks> rankings) {
    RankAggregation.Consensus consensus = RankAggregation.kemeny().aggregate(rankings);
    double least =
        Collections2.permutations(IntStream.range(0, rankings.get(0).size()).boxed().toList())
            .stream()
            .mapToDouble(order -> contradictions(order, rankings))
            .min()
            .orElseThrow();

    assertThat(consensus.contradictions()).isEqualTo(least);
    assertThat(consensus.gap()).isZero();
  }

  @Property(tries = 200)
  void boundsHoldForEveryRule(@ForAll("panels") List<Ranks> rankings) {
    double least = RankAggregation.kemeny().aggregate(rankings).contradictions();
    for (RankAggregation rule :
        ImmutableList.of(
            RankAggregation.BORDA, RankAggregation.COPELAND, RankAggregation.kemeny(0))) {
      RankAggregation.Consensus consensus = rule.aggregate(rankings);
      assertThat(consensus.contradictions()).isGreaterThanOrEqualTo(least);
      assertThat(consensus.leastContradictions()).isLessThanOrEqualTo(least);
    }
  }

  @Property(tries = 200)
  void rulesKeepWhatAllAgreeOn(@ForAll("panels") List<Ranks> rankings) {
    for (RankAggregation rule :
        ImmutableList.of(
            RankAggregation.BORDA, RankAggregation.kemeny(), RankAggregation.kemeny(0))) {
      Ranks ranks = rule.aggregate(rankings).ranks();
      for (int i = 0; i < ranks.size(); i++) {
        for (int j = 0; j < ranks.size(); j++) {
          if (areAllBefore(rankings, i, j)) {
            assertThat(ranks.rank(i)).as(rule.id()).isLessThan(ranks.rank(j));
          }
        }
      }
    }
  }

  @Property
  void concordanceOfTwoFollowsSpearman(@ForAll("orders") List<Integer> order) {
    Ranks one = Ranks.of(1, 2, 3, 4, 5, 6, 7, 8);
    Ranks other = Ranks.of(order.stream().mapToDouble(Integer::doubleValue).toArray());
    double rho = RankCorrelation.SPEARMAN.between(one, other).orElseThrow();

    assertThat(Concordance.of(ImmutableList.of(one, other)).orElseThrow().coefficient())
        .isCloseTo((1 + rho) / 2, within(ROUNDING));
  }

  private static boolean areAllBefore(List<Ranks> rankings, int one, int other) {
    return rankings.stream().allMatch(ranks -> ranks.rank(one) < ranks.rank(other));
  }

  private static double contradictions(List<Integer> order, List<Ranks> rankings) {
    double contradictions = 0;
    for (Ranks ranks : rankings) {
      for (int place = 0; place < order.size(); place++) {
        for (int later = place + 1; later < order.size(); later++) {
          boolean isContradicted = ranks.rank(order.get(later)) < ranks.rank(order.get(place));
          contradictions += isContradicted ? 1 : 0;
        }
      }
    }
    return contradictions;
  }

  private static void assertSame(OptionalDouble one, OptionalDouble other) {
    assertThat(other.isPresent()).isEqualTo(one.isPresent());
    if (one.isPresent()) {
      assertThat(other.getAsDouble()).isCloseTo(one.getAsDouble(), within(ROUNDING));
    }
  }

  @Provide
  Arbitrary<List<Ranks>> pairs() {
    return Arbitraries.integers().between(2, 12).flatMap(size -> ranks(size).list().ofSize(2));
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Provide
  Arbitrary<List<Ranks>> panels() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(size -> ranks(size).list().ofMinSize(1).ofMaxSize(7));
  }

  private static Arbitrary<Ranks> ranks(int size) {
    return Arbitraries.integers()
        .between(1, size)
        .array(int[].class)
        .ofSize(size)
        .map(values -> Ranks.of(Arrays.stream(values).asDoubleStream().toArray()));
  }
}
