package org.openkam.scoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.linear.LinearProgram;
import org.openkam.scoring.sorting.Classification;
import org.openkam.scoring.sorting.ScoreBands;
import org.openkam.scoring.strategy.Scoring;

/** Learns from 1,000 random sets of examples and recomputes what the model says of itself. */
@Tag("slow")
final class LearningCasesTest {
  private static final int CASES = 1_000;
  private static final int MOST_EXAMPLES_TO_SOLVE_AGAIN = 40;
  private static final double ROUNDING = 2e-8;
  private static final ImmutableList<Double> MARGINS = ImmutableList.of(1e-4, 1e-3, 1e-2, 0.05);
  private static final ImmutableList<Double> NOISES = ImmutableList.of(0.0, 0.3, 2.0);

  @Test
  void errorsOfRankingsAreLeastAndTrueOfTheScores() {
    for (int seed = 0; seed < CASES; seed += 2) {
      Case random = new Case(seed);
      ImmutableMap<AccountId, Integer> ranks =
          random.examples.ranks((int) Math.min(random.size, 0.9 / random.margin));

      LearnedModel learned =
          new UtaStar(random.segments, random.margin).learn(random.matrix(), ranks);

      String name = random.toString();
      assertOrderCanBeReached(name, learned, random.matrix(), ranks, random.margin);
      if (random.size <= MOST_EXAMPLES_TO_SOLVE_AGAIN) {
        assertThat(sum(learned))
            .as(name)
            .isCloseTo(leastErrorOfRanking(random, ranks), within(ROUNDING * random.size));
      }
    }
  }

  @Test
  void errorsOfClassesAreLeastAndTrueOfTheScores() {
    for (int seed = 1; seed < CASES; seed += 2) {
      Case random = new Case(seed);
      int number = 2 + seed / 2 % 2;
      ImmutableList<String> classes = random.examples.classes(number);
      ImmutableMap<AccountId, String> classOf = random.examples.classOf(number);

      LearnedModel learned =
          new Utadis(random.segments, random.margin).learn(random.matrix(), classes, classOf);

      String name = random.toString();
      assertErrorsAreThoseOfTheCuts(name, learned, random, classes, classOf);
      if (random.size <= MOST_EXAMPLES_TO_SOLVE_AGAIN) {
        assertThat(sum(learned))
            .as(name)
            .isCloseTo(
                leastErrorOfClasses(random, classes, classOf), within(ROUNDING * random.size));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 2})
  void fiveHundredSortedExamplesTakeSeconds(double noise) {
    RandomExamples examples = RandomExamples.of(500, 500, 8, noise);

    LearnedModel learned =
        Assertions.assertTimeout(
            Duration.ofSeconds(30),
            () ->
                Utadis.standard()
                    .learn(examples.matrix(), examples.classes(2), examples.classOf(2)));

    assertThat(learned.errors()).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 2})
  void fiveHundredRankedExamplesTakeSeconds(double noise) {
    RandomExamples examples = RandomExamples.of(500, 500, 8, noise);

    LearnedModel learned =
        Assertions.assertTimeout(
            Duration.ofSeconds(60),
            () -> new UtaStar(2, 1e-3).learn(examples.matrix(), examples.ranks(500)));

    assertThat(learned.errors()).hasSize(500);
  }

  /** Moves each value by its error at most, from the best rank on, so that the order is reached. */
  private static void assertOrderCanBeReached(
      String name,
      LearnedModel learned,
      DecisionMatrix matrix,
      Map<AccountId, Integer> ranks,
      double margin) {
    Scoring scoring = learned.score(matrix);
    TreeMap<Integer, double[]> ranges = new TreeMap<>();
    ranks.forEach(
        (account, rank) -> {
          double value = scoring.score(matrix.rowOf(account));
          double error = learned.errors().getOrDefault(account, Double.NaN);
          double[] range =
              ranges.computeIfAbsent(
                  rank, none -> new double[] {-Double.MAX_VALUE, Double.MAX_VALUE});
          range[0] = Math.max(range[0], value - error);
          range[1] = Math.min(range[1], value + error);
        });
    double above = Double.MAX_VALUE;
    for (double[] range : ranges.values()) {
      double value = Math.min(range[1], above - margin);
      assertThat(value).as(name).isGreaterThanOrEqualTo(range[0] - ROUNDING);
      above = Math.max(value, range[0]);
    }
  }

  private static void assertErrorsAreThoseOfTheCuts(
      String name,
      LearnedModel learned,
      Case random,
      List<String> classes,
      Map<AccountId, String> classOf) {
    Scoring scoring = learned.score(random.matrix());
    Classification sorted = ScoreBands.sort(scoring, ScoreBands.Bands.of(classes, learned.cuts()));
    classOf.forEach(
        (account, own) -> {
          int level = classes.indexOf(own);
          double value = scoring.score(random.matrix().rowOf(account));
          double tooLow = level == 0 ? 0 : learned.cuts().get(level - 1) - value;
          double tooHigh =
              level == learned.cuts().size()
                  ? 0
                  : value + random.margin - learned.cuts().get(level);
          double error = learned.errors().getOrDefault(account, Double.NaN);
          assertThat(error)
              .as("%s %s", name, account)
              .isCloseTo(Math.max(0, Math.max(tooLow, tooHigh)), within(ROUNDING));
          if (error == 0) {
            assertThat(sorted.members(own)).as(name).contains(account);
          }
        });
  }

  private static double sum(LearnedModel learned) {
    return learned.errors().values().stream().mapToDouble(error -> error).sum();
  }

  /** Solves for values moved to where the ranking wants them, and the lengths of the moves. */
  private static double leastErrorOfRanking(Case random, Map<AccountId, Integer> ranks) {
    ValueSegments segments = ValueSegments.of(random.matrix(), random.segments);
    int moved = segments.count();
    int size = random.size;
    LinearProgram program = program(segments, moved + 2 * size);
    List<AccountId> order =
        ranks.keySet().stream()
            .sorted(Comparator.comparingInt(account -> ranks.getOrDefault(account, 0)))
            .toList();
    for (int i = 0; i < size; i++) {
      program.limit(moved + i, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      for (int sign = -1; sign <= 1; sign += 2) {
        double[] length = new double[moved + 2 * size];
        segments.addValue(random.matrix().rowOf(order.get(i)), sign, length);
        length[moved + i] = -sign;
        length[moved + size + i] = -1;
        program.addAtMost(length, 0);
      }
      if (i > 0) {
        double[] lead = new double[moved + 2 * size];
        lead[moved + i - 1] = 1;
        lead[moved + i] = -1;
        if (Objects.equals(ranks.get(order.get(i - 1)), ranks.get(order.get(i)))) {
          program.addEqual(lead, 0);
        } else {
          program.addAtLeast(lead, random.margin);
        }
      }
    }
    double[] objective = new double[moved + 2 * size];
    Arrays.fill(objective, moved + size, objective.length, 1);
    return program.minimize(objective).value();
  }

  private static double leastErrorOfClasses(
      Case random, List<String> classes, Map<AccountId, String> classOf) {
    ValueSegments segments = ValueSegments.of(random.matrix(), random.segments);
    int cuts = segments.count();
    int errors = cuts + classes.size() - 1;
    int size = random.size;
    LinearProgram program = program(segments, errors + size);
    for (int cut = cuts + 1; cut < errors; cut++) {
      double[] distance = new double[errors + size];
      distance[cut] = 1;
      distance[cut - 1] = -1;
      program.addAtLeast(distance, random.margin);
    }
    for (int row = 0; row < size; row++) {
      int level = classes.indexOf(classOf.get(random.matrix().accounts().get(row)));
      if (level > 0) {
        double[] tooLow = new double[errors + size];
        segments.addValue(row, 1, tooLow);
        tooLow[cuts + level - 1] = -1;
        tooLow[errors + row] = 1;
        program.addAtLeast(tooLow, 0);
      }
      if (cuts + level < errors) {
        double[] tooHigh = new double[errors + size];
        segments.addValue(row, 1, tooHigh);
        tooHigh[cuts + level] = -1;
        tooHigh[errors + row] = -1;
        program.addAtMost(tooHigh, -random.margin);
      }
    }
    double[] objective = new double[errors + size];
    Arrays.fill(objective, errors, objective.length, 1);
    return program.minimize(objective).value();
  }

  private static LinearProgram program(ValueSegments segments, int variables) {
    LinearProgram program = LinearProgram.of(variables);
    double[] rises = new double[variables];
    Arrays.fill(rises, 0, segments.count(), 1);
    program.addEqual(rises, 1);
    return program;
  }

  /** One set of examples: 5 to 200 of them, few more often than many. */
  private static final class Case {
    final int size;
    final int segments;
    final double margin;
    final double noise;
    final RandomExamples examples;
    private final int seed;

    Case(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      this.seed = seed;
      this.size = (int) Math.round(5 * Math.pow(40, Math.pow(random.nextDouble(), 4)));
      this.segments = random.nextInt(1, 5);
      this.margin = MARGINS.get(random.nextInt(MARGINS.size()));
      this.noise = NOISES.get(random.nextInt(NOISES.size()));
      this.examples = RandomExamples.of(seed, size, random.nextInt(1, 9), noise);
    }

    DecisionMatrix matrix() {
      return examples.matrix();
    }

    @Override
    public String toString() {
      return "seed " + seed + ", examples " + size + ", margin " + margin + ", noise " + noise;
    }
  }
}
