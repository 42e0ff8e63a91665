package org.openkam.scoring.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.sampling.Smaa;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class StabilityProperties {
  private static final double STEP = 1.0 / 64;
  private static final double MARGIN = 1e-9;
  private static final ScoringPolicy PARTIAL =
      ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build();

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
  void breakEvenWeightsAgreeWithASweep(
      @ForAll("partialScorings") Scoring scoring, @ForAll @IntRange(min = 0, max = 2) int row) {
    AccountId account = scoring.accounts().get(row);
    boolean isChosen = top(scoring, 2).contains(account);
    ImmutableList<WeightInterval> intervals = WeightStability.of(scoring).membership(account, 2);
    for (int column = 0; column < intervals.size(); column++) {
      WeightInterval interval = intervals.get(column);
      for (double weight = STEP; weight < 1; weight += 4 * STEP) {
        if (weight > interval.lowest() + MARGIN && weight < interval.highest() - MARGIN) {
          Scoring rescored = rescored(scoring, column, weight);
          assertThat(isChosen ? better(rescored, account, MARGIN) : 2)
              .isLessThan(isChosen ? 2 : better(rescored, account, -MARGIN) + 1);
        }
      }
      assertTie(scoring, column, interval.lowest(), interval.atLowest());
      assertTie(scoring, column, interval.highest(), interval.atHighest());
    }
  }

  private static void assertTie(
      Scoring scoring, int column, double weight, Optional<WeightInterval.Overtaking> overtaking) {
    if (overtaking.isPresent() && weight > 0 && weight < 1) {
      Scoring tied = rescored(scoring, column, weight);
      assertThat(tied.of(overtaking.get().overtaken()).score())
          .isCloseTo(tied.of(overtaking.get().overtaker()).score(), within(MARGIN));
    }
  }

  /** Counts the accounts whose score exceeds that of an account by more than a margin. */
  private static int better(Scoring scoring, AccountId account, double margin) {
    int better = 0;
    for (AccountId other : scoring.accounts()) {
      boolean ahead = scoring.of(other).score() - scoring.of(account).score() > margin;
      better += ahead && !other.equals(account) ? 1 : 0;
    }
    return better;
  }

  @Property
  void theSmallestChangeOfWeightsIsThatOfTheLinearProgram(@ForAll("scorings") Scoring scoring) {
    double smallest = Double.POSITIVE_INFINITY;
    for (AccountId chosen : top(scoring, 2)) {
      for (AccountId other : scoring.accounts()) {
        if (!top(scoring, 2).contains(other)) {
          smallest = Math.min(smallest, FlipProgram.solve(scoring, chosen, other));
        }
      }
    }
    double found =
        MinimalWeightChange.of(scoring, 2)
            .map(MinimalWeightChange::size)
            .orElse(Double.POSITIVE_INFINITY);
    if (Double.isInfinite(smallest)) {
      assertThat(found).isInfinite();
    } else {
      assertThat(found).isCloseTo(smallest, within(1e-6));
    }
  }

  @Property
  void noSmallerChangeOfWeightsFlipsTheChoice(@ForAll("scorings") Scoring scoring) {
    MinimalWeightChange.of(scoring, 1)
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
                    .as(StabilityProperties::scoring));
  }

  /** Scorings in which some values, but never the whole of an account, are left out. */
  @Provide
  Arbitrary<Scoring> partialScorings() {
    return Combinators.combine(
            scorings(), Arbitraries.integers().between(0, 2).array(int[].class).ofSize(7))
        .as(StabilityProperties::without);
  }

  private static Scoring without(Scoring scoring, int[] left) {
    DecisionMatrix matrix = scoring.matrix();
    double[][] rows = new double[matrix.accounts().size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = matrix.row(row);
      if (left[row] < rows[row].length && rows[row].length > 1) {
        rows[row][left[row]] = Double.NaN;
      }
    }
    return WeightedSum.standard()
        .score(
            DecisionMatrix.of(matrix.accounts(), matrix.criteria(), rows),
            weights(scoring, scoring.fitted().weights()),
            PARTIAL);
  }

  private static Weights weights(Scoring scoring, double[] weights) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int i = 0; i < weights.length; i++) {
      points.put(scoring.fitted().criteria().get(i).id(), weights[i]);
    }
    return Weights.proportional(points.buildOrThrow());
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
    double[] weights = scoring.fitted().weights();
    double others = 1 - weights[column];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i == column ? weight : weights[i] * (1 - weight) / others;
    }
    return WeightedSum.standard()
        .score(scoring.matrix(), weights(scoring, weights), scoring.fitted().policy());
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
