package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.assertj.core.data.Offset;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.standard.Strategies;

/**
 * The laws that every registered strategy must keep; a new strategy is tested by being registered.
 */
final class StrategyLawsProperties {
  private static final Offset<Double> ROUNDING = within(1e-9);
  private static final int LARGEST = 100;

  /** Published methods that can score a dominated account better, by their nature. */
  private static final ImmutableSet<String> BREAK_DOMINANCE = ImmutableSet.of();

  @Property
  void aDominatedAccountNeverScoresBetter(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    Assume.that(!BREAK_DOMINANCE.contains(strategy.name()));
    double[] scores = problem.score(strategy);
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        if (problem.dominates(i, j)) {
          assertThat(scores[j]).isLessThanOrEqualTo(scores[i] + 1e-9);
        }
      }
    }
  }

  @Property
  void theOrderOfAccountsDoesNotMatter(
      @ForAll("strategies") ScoringStrategy strategy,
      @ForAll("problems") Problem problem,
      @ForAll Random random) {
    List<Integer> order = shuffled(problem.accounts(), random);

    double[] expected = problem.score(strategy);
    double[] actual = problem.withRows(order).score(strategy);

    for (int i = 0; i < order.size(); i++) {
      assertThat(actual[i]).isCloseTo(expected[order.get(i)], ROUNDING);
    }
  }

  @Property
  void theOrderOfCriteriaDoesNotMatter(
      @ForAll("strategies") ScoringStrategy strategy,
      @ForAll("problems") Problem problem,
      @ForAll Random random) {
    List<Integer> order = shuffled(problem.columns(), random);

    assertThat(problem.withColumns(order).score(strategy))
        .containsExactly(problem.score(strategy), ROUNDING);
  }

  @Property
  void anotherUnitDoesNotChangeTheScores(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    assertThat(problem.inThousandths(0).score(strategy))
        .containsExactly(problem.score(strategy), ROUNDING);
  }

  @Property
  void twinsScoreTheSame(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    List<Integer> doubled = new ArrayList<>(List.of(0));
    IntStream.range(0, problem.accounts()).forEach(doubled::add);

    double[] scores = problem.withRows(doubled).score(strategy);

    assertThat(scores[0]).isCloseTo(scores[1], ROUNDING);
  }

  @Property
  void aCriterionWithoutWeightChangesNothingEvenWhenItIsMissing(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    assertThat(problem.withUnmeasuredColumnOfNoWeight().score(strategy))
        .containsExactly(problem.score(strategy));
  }

  @Property
  void onlyTheRatioOfPointsMatters(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    assertThat(problem.withPointsTimes(1024).score(strategy))
        .containsExactly(problem.score(strategy));
  }

  @Property
  void scoresAreFiniteOrRefused(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("wildProblems") Problem problem) {
    try {
      for (double score : problem.score(strategy)) {
        assertThat(score).isFinite();
      }
    } catch (ScoringRefusedException refusal) {
      assertThat(refusal).hasMessageContaining("'");
    }
  }

  @Property
  void theMatrixIsNotChanged(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    DecisionMatrix matrix = problem.matrix();

    strategy.score(matrix, problem.weights());

    assertThat(matrix).isEqualTo(problem.matrix());
  }

  @Property
  void contributionsAddUpToTheScore(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    Scoring scoring = strategy.score(problem.matrix(), problem.weights());

    Explanation explanation = scoring.explain(Matrices.account(0));

    double sum =
        explanation.contributions().stream().mapToDouble(Contribution::amount).sum()
            + explanation.base();
    assertThat(sum).isCloseTo(scoring.score(0), within(1e-9 * (1 + Math.abs(sum))));
  }

  @Property
  void aFrozenScoreNeverChangesWithTheAccounts(
      @ForAll("strategies") ScoringStrategy strategy, @ForAll("problems") Problem problem) {
    DecisionMatrix matrix = problem.matrix();
    FittedStrategy frozen = strategy.fit(matrix, problem.weights());
    AccountId last = matrix.accounts().get(matrix.accounts().size() - 1);

    Scoring all = frozen.score(matrix);
    Scoring alone = frozen.score(matrix.selectAccounts(ImmutableList.of(last)));

    assertThat(alone.score(0)).isCloseTo(all.of(last).score(), ROUNDING);
    assertThat(frozen.score(matrix.row(matrix.rowOf(last))))
        .isCloseTo(all.of(last).score(), ROUNDING);
  }

  @Provide
  Arbitrary<ScoringStrategy> strategies() {
    return Arbitraries.of(Strategies.standard().strategies());
  }

  @Provide
  Arbitrary<Problem> problems() {
    return problems(Arbitraries.integers().between(1, LARGEST).map(i -> (double) i));
  }

  @Provide
  Arbitrary<Problem> wildProblems() {
    return problems(
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(0.0, 1.0, -1.0, (double) LARGEST)),
            Tuple.of(1, Arbitraries.doubles().between(-1e9, 1e9))));
  }

  private static Arbitrary<Problem> problems(Arbitrary<Double> values) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 8), Arbitraries.integers().between(1, 5))
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

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }

  /** A matrix with weights that can be taken apart and put together again. */
  private static final class Problem {
    private final ImmutableList<Criterion> criteria;
    private final ImmutableList<Double> points;
    private final double[][] rows;

    Problem(ImmutableList<Criterion> criteria, ImmutableList<Double> points, double[][] rows) {
      this.criteria = criteria;
      this.points = points;
      this.rows = rows;
    }

    int accounts() {
      return rows.length;
    }

    int columns() {
      return criteria.size();
    }

    @Override
    public String toString() {
      return criteria + " weighing " + points + ": " + Arrays.deepToString(rows);
    }

    static Problem of(double[][] rows, List<Boolean> isLessBetter, List<Integer> points) {
      ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
      for (int i = 0; i < points.size(); i++) {
        Scale scale = Scale.ratio("", 0, LARGEST);
        criteria.add(
            isLessBetter.get(i) ? Criterion.less("c" + i, scale) : Criterion.more("c" + i, scale));
      }
      return new Problem(
          criteria.build(),
          points.stream().map(Integer::doubleValue).collect(ImmutableList.toImmutableList()),
          rows);
    }

    DecisionMatrix matrix() {
      return Matrices.of(criteria, rows);
    }

    Weights weights() {
      ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
      for (int i = 0; i < criteria.size(); i++) {
        weights.put(criteria.get(i).id(), points.get(i));
      }
      return Weights.proportional(weights.buildOrThrow());
    }

    double[] score(ScoringStrategy strategy) {
      return strategy.score(matrix(), weights()).scores();
    }

    boolean dominates(int better, int worse) {
      boolean somewhere = false;
      for (int i = 0; i < criteria.size(); i++) {
        double sign = criteria.get(i).preference() == Preference.LESS ? -1 : 1;
        double gain = sign * (rows[better][i] - rows[worse][i]);
        if (gain < 0) {
          return false;
        }
        somewhere |= gain > 0;
      }
      return somewhere;
    }

    Problem withRows(List<Integer> order) {
      return new Problem(
          criteria, points, order.stream().map(i -> rows[i]).toArray(double[][]::new));
    }

    Problem withColumns(List<Integer> order) {
      double[][] permuted = new double[rows.length][order.size()];
      for (int row = 0; row < rows.length; row++) {
        for (int i = 0; i < order.size(); i++) {
          permuted[row][i] = rows[row][order.get(i)];
        }
      }
      return new Problem(
          order.stream().map(criteria::get).collect(ImmutableList.toImmutableList()),
          order.stream().map(points::get).collect(ImmutableList.toImmutableList()),
          permuted);
    }

    Problem inThousandths(int column) {
      Criterion criterion = criteria.get(column);
      Bounds bounds = criterion.bounds().orElseThrow();
      double[][] rescaled = new double[rows.length][];
      for (int row = 0; row < rows.length; row++) {
        rescaled[row] = rows[row].clone();
        rescaled[row][column] *= 1000;
      }
      List<Criterion> changed = new ArrayList<>(criteria);
      changed.set(
          column,
          criterion.toBuilder()
              .scale(Scale.ratio("", 1000 * bounds.lowest(), 1000 * bounds.highest()))
              .build());
      return new Problem(ImmutableList.copyOf(changed), points, rescaled);
    }

    Problem withUnmeasuredColumnOfNoWeight() {
      double[][] wider = new double[rows.length][];
      for (int row = 0; row < rows.length; row++) {
        wider[row] = Arrays.copyOf(rows[row], rows[row].length + 1);
        wider[row][rows[row].length] = Double.NaN;
      }
      return new Problem(
          ImmutableList.<Criterion>builder()
              .addAll(criteria)
              .add(Criterion.more("nobody-asked", Scale.ratio("")))
              .build(),
          ImmutableList.<Double>builder().addAll(points).add(0.0).build(),
          wider);
    }

    Problem withPointsTimes(double factor) {
      return new Problem(
          criteria,
          points.stream().map(point -> point * factor).collect(ImmutableList.toImmutableList()),
          rows);
    }
  }
}
