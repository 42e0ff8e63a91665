package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.assertj.core.data.Offset;
import org.openkam.core.account.AccountId;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.normalization.Requirement;

/**
 * The laws that every registered strategy must keep, each tried on all of them; a new strategy is
 * tested by being registered. What breaks a law by its nature is named in {@link LawStrategies} and
 * pinned in {@link BrokenLawsTest}.
 */
final class StrategyLawsProperties {
  @Property
  void aDominatedAccountNeverScoresBetter(@ForAll("problems") Problem problem) {
    for (ScoringStrategy strategy : LawStrategies.keepingDominance()) {
      double[] scores = problem.tryScore(strategy).orElseGet(() -> new double[0]);
      for (int i = 0; i < scores.length; i++) {
        for (int j = 0; j < scores.length; j++) {
          if (problem.dominates(i, j)) {
            assertThat(scores[j]).as("%s", strategy).isLessThanOrEqualTo(scores[i] + 1e-9);
          }
        }
      }
    }
  }

  @Property
  void theOrderOfAccountsDoesNotMatter(@ForAll("problems") Problem problem, @ForAll Random random) {
    List<Integer> order = shuffled(problem.accounts(), random);
    for (ScoringStrategy strategy : LawStrategies.all()) {
      Optional<double[]> expected =
          problem
              .tryScore(strategy)
              .map(scores -> order.stream().mapToDouble(row -> scores[row]).toArray());
      assertSame(strategy, problem.withRows(order).tryScore(strategy), expected);
    }
  }

  @Property
  void theOrderOfCriteriaDoesNotMatter(@ForAll("problems") Problem problem, @ForAll Random random) {
    List<Integer> order = shuffled(problem.columns(), random);
    checkUnchanged(LawStrategies.all(), problem, same -> same.withColumns(order));
  }

  @Property
  void anotherUnitDoesNotChangeTheScores(@ForAll("problems") Problem problem) {
    checkUnchanged(LawStrategies.all(), problem, same -> same.inThousandths(0));
  }

  @Property
  void anotherZeroDoesNotChangeTheScoresWhereNoRatiosAreTaken(@ForAll("problems") Problem problem) {
    checkUnchanged(
        without(problem, Requirement.RATIO_SCALE), problem, same -> same.withShift(0, 1000));
  }

  @Property
  void theOtherDirectionWithTheOtherSignIsTheSame(@ForAll("problems") Problem problem) {
    ImmutableList<ScoringStrategy> strategies =
        without(problem, Requirement.POSITIVE, Requirement.NON_NEGATIVE);
    Problem mirrored = problem.withMirrored(0);
    for (ScoringStrategy strategy : strategies) {
      if (keepsFree(strategy, mirrored, Requirement.POSITIVE, Requirement.NON_NEGATIVE)) {
        double[] scores = problem.tryScore(strategy).orElseGet(() -> new double[0]);
        double[] same = mirrored.tryScore(strategy).orElseGet(() -> new double[0]);
        assertThat(same).as("%s", strategy).hasSameSizeAs(scores);
        for (int i = 1; i < scores.length; i++) {
          assertThat(same[i] - same[i - 1])
              .as("%s", strategy)
              .isCloseTo(scores[i] - scores[i - 1], rounding(scores[i]));
        }
      }
    }
  }

  @Property
  void anOwnImprovementNeverLowersTheOwnRank(
      @ForAll("problems") Problem problem, @ForAll("factors") double factor) {
    Problem better = problem.withBetter(0, 0, factor);
    for (ScoringStrategy strategy : LawStrategies.keepingRanks()) {
      Optional<double[]> before = problem.tryScore(strategy);
      Optional<double[]> after = better.tryScore(strategy);
      if (before.isPresent() && after.isPresent()) {
        assertThat(ahead(after.get(), -1e-9))
            .as("%s", strategy)
            .isLessThanOrEqualTo(ahead(before.get(), 1e-9));
      }
    }
  }

  @Property
  void aBetterValueNeverLowersAFrozenScore(
      @ForAll("problems") Problem problem, @ForAll("factors") double factor) {
    double[] row = problem.rows()[0];
    double[] better = problem.withBetter(0, 0, factor).rows()[0];
    for (ScoringStrategy strategy : LawStrategies.keepingDominance()) {
      for (FittedStrategy frozen : frozen(strategy, problem)) {
        assertThat(frozen.score(better))
            .as("%s", strategy)
            .isGreaterThanOrEqualTo(frozen.score(row) - 1e-9);
      }
    }
  }

  @Property
  void twinsScoreTheSame(@ForAll("problems") Problem problem) {
    List<Integer> doubled = new ArrayList<>(List.of(0));
    IntStream.range(0, problem.accounts()).forEach(doubled::add);
    Problem twins = problem.withRows(doubled);
    for (ScoringStrategy strategy : LawStrategies.all()) {
      twins
          .tryScore(strategy)
          .ifPresent(scores -> assertThat(scores[0]).as("%s", strategy).isEqualTo(scores[1]));
    }
  }

  @Property
  void aCriterionWithoutWeightChangesNothingEvenWhenItIsMissing(
      @ForAll("problems") Problem problem) {
    Problem wider = problem.withUnmeasuredColumnOfNoWeight();
    for (ScoringStrategy strategy : LawStrategies.all()) {
      assertThat(wider.tryScore(strategy).map(Doubles::asList))
          .as("%s", strategy)
          .isEqualTo(problem.tryScore(strategy).map(Doubles::asList));
    }
  }

  @Property
  void onlyTheRatioOfPointsMatters(@ForAll("problems") Problem problem) {
    Problem more = problem.withPointsTimes(1024);
    for (ScoringStrategy strategy : LawStrategies.all()) {
      assertThat(more.tryScore(strategy).map(Doubles::asList))
          .as("%s", strategy)
          .isEqualTo(problem.tryScore(strategy).map(Doubles::asList));
    }
  }

  @Property
  void scoresAreFiniteOrRefused(@ForAll("wildProblems") Problem problem) {
    for (ScoringStrategy strategy : LawStrategies.all()) {
      try {
        for (double score : problem.score(strategy)) {
          assertThat(score).as("%s", strategy).isFinite();
        }
      } catch (ScoringRefusedException refusal) {
        assertThat(refusal).hasMessageContaining("'");
      }
    }
  }

  @Property
  void goodDataIsRefusedOnlyWhereItMustBe(@ForAll("problems") Problem problem) {
    for (ScoringStrategy strategy : LawStrategies.all()) {
      assertThat(problem.tryScore(strategy).isPresent() || LawStrategies.mayRefuse(strategy))
          .as("%s", strategy)
          .isTrue();
    }
  }

  @Property
  void theMatrixIsNotChanged(@ForAll("problems") Problem problem) {
    DecisionMatrix matrix = problem.matrix();
    for (ScoringStrategy strategy : LawStrategies.all()) {
      frozen(strategy, problem)
          .forEach(frozen -> assertThat(frozen.score(matrix).matrix()).isEqualTo(matrix));
    }
    assertThat(matrix).isEqualTo(problem.matrix());
  }

  @Property
  void contributionsAddUpToTheScore(@ForAll("problems") Problem problem) {
    for (ScoringStrategy strategy : LawStrategies.all()) {
      for (FittedStrategy frozen : frozen(strategy, problem)) {
        Scoring scoring = frozen.score(problem.matrix());
        Explanation explanation = scoring.explain(Matrices.account(0));
        double sum =
            explanation.contributions().stream().mapToDouble(Contribution::amount).sum()
                + explanation.base();
        assertThat(sum).as("%s", strategy).isCloseTo(scoring.score(0), rounding(sum));
      }
    }
  }

  @Property
  void aFrozenScoreNeverChangesWithTheAccounts(@ForAll("problems") Problem problem) {
    DecisionMatrix matrix = problem.matrix();
    AccountId last = matrix.accounts().get(matrix.accounts().size() - 1);
    for (ScoringStrategy strategy : LawStrategies.all()) {
      for (FittedStrategy frozen : frozen(strategy, problem)) {
        double score = frozen.score(matrix).of(last).score();
        Scoring alone = frozen.score(matrix.selectAlternatives(ImmutableList.of(last)));

        assertThat(alone.score(0)).as("%s", strategy).isCloseTo(score, rounding(score));
        assertThat(frozen.score(matrix.row(matrix.rowOf(last))))
            .as("%s", strategy)
            .isEqualTo(alone.score(0));
      }
    }
  }

  @Property
  void declaredBoundsAsTheFrameKeepScoresFromChangingWithTheAccounts(
      @ForAll("problems") Problem problem) {
    for (ScoringStrategy strategy : LawStrategies.all()) {
      boolean isBounded =
          problem.criteria().stream()
              .allMatch(one -> strategy.requirements(one).contains(Requirement.BOUNDS));
      if (isBounded) {
        assertThat(problem.withRows(List.of(0)).score(strategy)[0])
            .as("%s", strategy)
            .isEqualTo(problem.score(strategy)[0]);
      }
    }
  }

  @Property
  void withoutTheWorstTheOthersKeepTheirPlacesWhereThatIsStated(
      @ForAll("problems") Problem problem) {
    for (ScoringStrategy strategy : LawStrategies.keepingPlaces()) {
      assertThat(problem.changesPlacesWithoutTheWorst(strategy)).as("%s", strategy).isFalse();
    }
  }

  @Provide
  Arbitrary<Problem> problems() {
    return problems(
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 5).map(Integer::doubleValue),
            Arbitraries.integers().between(1, 100).map(Integer::doubleValue),
            Arbitraries.integers().between(1, 10_000).map(cents -> cents / 100.0)));
  }

  @Provide
  Arbitrary<Problem> wildProblems() {
    return problems(
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(0.0, 1.0, -1.0, Problem.HIGHEST)),
            Tuple.of(1, Arbitraries.doubles().between(-1e9, 1e9))));
  }

  @Provide
  Arbitrary<Double> factors() {
    return Arbitraries.of(1.001, 1.25, 4.0);
  }

  private static Arbitrary<Problem> problems(Arbitrary<Double> values) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 8), Arbitraries.integers().between(1, 4))
        .flatAs(
            (rows, columns) ->
                Combinators.combine(
                        values
                            .array(double[].class)
                            .ofSize(columns)
                            .array(double[][].class)
                            .ofSize(rows),
                        Arbitraries.of(true, false).list().ofSize(columns),
                        Arbitraries.integers().between(1, 9).list().ofSize(columns))
                    .as(Problem::of));
  }

  private static void checkUnchanged(
      Iterable<ScoringStrategy> strategies, Problem problem, Function<Problem, Problem> change) {
    Problem changed = change.apply(problem);
    for (ScoringStrategy strategy : strategies) {
      assertSame(strategy, changed.tryScore(strategy), problem.tryScore(strategy));
    }
  }

  private static void assertSame(
      ScoringStrategy strategy, Optional<double[]> actual, Optional<double[]> expected) {
    assertThat(actual.isPresent()).as("%s", strategy).isEqualTo(expected.isPresent());
    for (int i = 0; i < expected.map(scores -> scores.length).orElse(0); i++) {
      double score = expected.orElseThrow()[i];
      assertThat(actual.orElseThrow()[i]).as("%s", strategy).isCloseTo(score, rounding(score));
    }
  }

  private static Offset<Double> rounding(double score) {
    return within(1e-9 * (1 + Math.abs(score)));
  }

  private static ImmutableList<ScoringStrategy> without(
      Problem problem, Requirement... requirements) {
    return LawStrategies.all().stream()
        .filter(strategy -> keepsFree(strategy, problem, requirements))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean keepsFree(
      ScoringStrategy strategy, Problem problem, Requirement... requirements) {
    return problem.criteria().stream()
        .map(strategy::requirements)
        .allMatch(needed -> Collections.disjoint(needed, ImmutableSet.copyOf(requirements)));
  }

  /** {@return the strategy fitted on the problem, none where it refuses that} */
  private static ImmutableList<FittedStrategy> frozen(ScoringStrategy strategy, Problem problem) {
    return problem.tryScore(strategy).isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(strategy.fit(problem.matrix(), problem.weights()));
  }

  /** {@return how many score better than the first account by more than a difference} */
  private static long ahead(double[] scores, double difference) {
    return IntStream.range(1, scores.length)
        .filter(i -> scores[i] > scores[0] - difference)
        .count();
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }
}
