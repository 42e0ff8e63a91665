package org.openkam.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class RobustnessProperties {
  private static final double STEP = 1.0 / 64;
  private static final double MARGIN = 1e-9;

  @Property
  void exactIntervalsAgreeWithASweep(@ForAll("scorings") Scoring scoring) {
    Set<AccountId> chosen = top(scoring, 2);
    ImmutableList<WeightInterval> intervals = WeightStability.of(scoring).topSet(2);
    for (int column = 0; column < intervals.size(); column++) {
      WeightInterval interval = intervals.get(column);
      for (double weight = 0; weight <= 1; weight += STEP) {
        if (weight > interval.lowest() + MARGIN && weight < interval.highest() - MARGIN) {
          assertThat(top(rescored(scoring, column, weight), 2)).isEqualTo(chosen);
        } else if (weight < interval.lowest() - MARGIN || weight > interval.highest() + MARGIN) {
          assertThat(isStillChosen(rescored(scoring, column, weight), chosen)).isFalse();
        }
      }
    }
  }

  @Property
  void noSmallerChangeOfWeightsFlipsTheChoice(@ForAll("scorings") Scoring scoring) {
    WeightFlip.of(scoring, 1)
        .ifPresent(
            flip -> {
              double sum = flip.weights().values().stream().mapToDouble(Double::doubleValue).sum();
              assertThat(sum).isCloseTo(1, within(1e-9));
              Scoring flipped =
                  WeightedSum.standard()
                      .score(scoring.matrix(), Weights.proportional(flip.weights()));
              assertThat(flipped.of(flip.chosen()).score())
                  .isCloseTo(flipped.of(flip.challenger()).score(), within(1e-9));
            });
  }

  @Property(tries = 50)
  void ranksAndAccountsAreSharedOutCompletely(@ForAll("scorings") Scoring scoring) {
    SmaaReport report = Smaa.ranks(scoring, SmaaSettings.builder().samples(500).build());
    int size = scoring.accounts().size();
    for (AccountId account : scoring.accounts()) {
      double sum = 0;
      for (int rank = 1; rank <= size; rank++) {
        sum += report.acceptability(account, rank);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
    for (int rank = 1; rank <= size; rank++) {
      double sum = 0;
      for (AccountId account : scoring.accounts()) {
        sum += report.acceptability(account, rank);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  @Property(tries = 50)
  void membershipAgreesWithTheRanks(@ForAll("scorings") Scoring scoring) {
    SmaaSettings settings = SmaaSettings.builder().samples(300).seed(5).build();
    SmaaReport ranks = Smaa.ranks(scoring, settings);
    TopMembership membership = Smaa.membership(scoring, 2, settings);
    for (AccountId account : scoring.accounts()) {
      assertThat(membership.of(account)).isEqualTo(ranks.membership(account, 2));
    }
  }

  @Provide
  Arbitrary<Scoring> scorings() {
    return Combinators.combine(
            Arbitraries.integers().between(3, 7), Arbitraries.integers().between(2, 5))
        .flatAs(
            (rows, columns) ->
                Combinators.combine(
                        Arbitraries.doubles()
                            .between(0, 10)
                            .array(double[].class)
                            .ofSize(columns)
                            .array(double[][].class)
                            .ofSize(rows),
                        Arbitraries.integers().between(1, 9).list().ofSize(columns))
                    .as(RobustnessProperties::scoring));
  }

  private static Scoring scoring(double[][] rows, List<Integer> points) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (int i = 0; i < points.size(); i++) {
      weights.put("c" + i, (double) points.get(i));
    }
    ImmutableMap<String, Double> byId = weights.buildOrThrow();
    DecisionMatrix matrix = Matrices.of(Stories.ratings(byId.keySet()), rows);
    return WeightedSum.standard().score(matrix, Weights.proportional(byId));
  }

  private static Scoring rescored(Scoring scoring, int column, double weight) {
    ImmutableList<Criterion> criteria = scoring.fitted().criteria();
    double[] weights = scoring.fitted().weights();
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int i = 0; i < weights.length; i++) {
      double other = weights[i] * (1 - weight) / (1 - weights[column]);
      points.put(criteria.get(i).id(), i == column ? weight : other);
    }
    return WeightedSum.standard()
        .score(scoring.matrix(), Weights.proportional(points.buildOrThrow()));
  }

  private static boolean isStillChosen(Scoring scoring, Set<AccountId> chosen) {
    double worstChosen =
        chosen.stream().mapToDouble(account -> scoring.of(account).score()).min().orElseThrow();
    double bestOther =
        scoring.accounts().stream()
            .filter(account -> !chosen.contains(account))
            .mapToDouble(account -> scoring.of(account).score())
            .max()
            .orElseThrow();
    return worstChosen >= bestOther;
  }

  private static Set<AccountId> top(Scoring scoring, int count) {
    return scoring.ranking().top(count).stream()
        .map(AccountScore::account)
        .collect(ImmutableSet.toImmutableSet());
  }
}
