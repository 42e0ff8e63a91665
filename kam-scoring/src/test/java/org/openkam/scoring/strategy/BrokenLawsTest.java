package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.DistanceStrategies;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.outranking.Electre1;
import org.openkam.scoring.outranking.Electre2;
import org.openkam.scoring.ratio.RatioStrategies;
import org.openkam.scoring.standard.Strategies;

/** Examples by which published methods break a law, each by the nature of the method. */
final class BrokenLawsTest {
  private static final boolean MORE = false;
  private static final boolean LESS = true;

  /** Closer to the others by the Euclidean distance, it loses its lead by the taxicab one. */
  @Test
  void aBetterValueCanLowerAScoreOfCodas() {
    Problem problem =
        Problem.of(
            new double[][] {{93, 56, 83}, {9, 2, 37}}, List.of(LESS, MORE, MORE), List.of(7, 4, 8));
    FittedStrategy frozen = DistanceStrategies.codas().fit(problem.matrix(), problem.weights());

    assertThat(frozen.score(problem.withBetter(0, 0, 4).rows()[0]))
        .isLessThan(frozen.score(problem.rows()[0]));
  }

  @Test
  void anImprovedAccountCanFallBehindByCodas() {
    checkFallsBehind(
        DistanceStrategies.codas(),
        Problem.of(
            new double[][] {{1, 9, 4}, {9, 6, 1}}, List.of(MORE, LESS, MORE), List.of(6, 7, 8)),
        2);
  }

  /** The improvement moves the range that all are normalized by. */
  @Test
  void anImprovedAccountCanFallBehindByCocoso() {
    checkFallsBehind(
        RatioStrategies.cocoso(),
        Problem.of(
            new double[][] {{85, 35}, {8, 11}, {90, 49}}, List.of(MORE, LESS), List.of(3, 7)),
        4);
  }

  /** The improvement widens the range that disadvantages are divided by. */
  @Test
  void anImprovedAccountCanFallBehindByElectre() {
    checkFallsBehind(
        Electre1.standard(),
        Problem.of(
            new double[][] {{8, 1, 4}, {10, 7, 2}, {3, 2, 9}, {9, 9, 8}},
            List.of(MORE, LESS, MORE),
            List.of(2, 3, 5)),
        4);
    checkFallsBehind(
        Electre2.standard(),
        Problem.of(
            new double[][] {{100, 59, 90}, {89, 95, 48}, {8, 77, 21}},
            List.of(MORE, LESS, LESS),
            List.of(4, 5, 5)),
        2);
  }

  /** The improvement lengthens the column that all are divided by. */
  @Test
  void anImprovedAccountCanFallBehindByTheReferencePoint() {
    checkFallsBehind(
        RatioStrategies.mooraReferencePoint(),
        Problem.of(new double[][] {{2, 6}, {1, 2}, {6, 3}}, List.of(MORE, LESS), List.of(6, 8)),
        2);
    checkFallsBehind(
        RatioStrategies.multiMoora(),
        Problem.of(
            new double[][] {{26, 84, 74}, {17, 38, 90}, {81, 17, 66}, {10, 28, 54}},
            List.of(MORE, LESS, MORE),
            List.of(6, 7, 5)),
        1.25);
  }

  /** The improvement shortens the distances that all are measured by. */
  @Test
  void anImprovedAccountCanFallBehindByVikor() {
    checkFallsBehind(
        Vikor.standard(),
        Problem.of(new double[][] {{8, 1}, {9, 2}, {8, 4}}, List.of(LESS, MORE), List.of(3, 4)),
        1.25);
  }

  /** The improvement lengthens the column, which brings the rival nearer to its best value. */
  @Test
  void anImprovedAccountCanFallBehindByTopsis() {
    checkFallsBehind(
        Topsis.standard(),
        Problem.of(new double[][] {{15, 19}, {1, 21}, {19, 6}}, List.of(MORE, MORE), List.of(1, 9)),
        1.25);
  }

  /**
   * The improvement raises the average, which lessens the greatest lead that all are divided by.
   */
  @Test
  void anImprovedAccountCanFallBehindByEdas() {
    checkFallsBehind(
        DistanceStrategies.edas(),
        Problem.of(
            new double[][] {{54, 75, 87, 86}, {1, 5, 201, 4}, {200, 200, 56, 6}, {1, 1, 1, 200}},
            List.of(MORE, MORE, MORE, MORE),
            List.of(9, 20, 40, 32)),
        1.25);
  }

  /** The improvement shortens the column, which makes the rest of it look dearer. */
  @Test
  void anImprovedAccountCanFallBehindByCopras() {
    checkFallsBehind(
        RatioStrategies.copras(),
        Problem.of(
            new double[][] {{71, 22, 81}, {3, 7, 27}, {9, 21, 5}},
            List.of(LESS, MORE, LESS),
            List.of(2, 4, 1)),
        4);
  }

  /** The improvement changes the gains and losses of the others against each other. */
  @Test
  void anImprovedAccountCanFallBehindByTodim() {
    checkFallsBehind(
        DistanceStrategies.todim(),
        Problem.of(
            new double[][] {{2, 10, 65, 1}, {80, 7, 2, 3}, {7, 3, 65, 8}},
            List.of(LESS, MORE, LESS, MORE),
            List.of(4, 9, 3, 4)),
        4);
  }

  /** The improvement lengthens the distances to the best that all are divided by. */
  @Test
  void anImprovedAccountCanFallBehindByEnhancedAccuracy() {
    checkFallsBehind(
        WeightedSum.withNormalization(Normalizations.ENHANCED_ACCURACY),
        Problem.of(new double[][] {{7, 1}, {2, 3}, {5, 3}}, List.of(MORE, MORE), List.of(6, 4)),
        10);
  }

  /** Without the worst account the others are measured by other extremes, sums or means. */
  @Test
  void withoutTheWorstAccountTheOthersCanChangePlaces() {
    Problem first =
        Problem.of(
            new double[][] {{6, 3, 6}, {2, 9, 4}, {4, 1, 3}, {6, 1, 2}, {9, 4, 3}},
            List.of(MORE, LESS, MORE),
            List.of(2, 2, 2));
    Problem second =
        Problem.of(
            new double[][] {{1, 7, 1}, {1, 4, 7}, {4, 9, 8}},
            List.of(MORE, LESS, MORE),
            List.of(1, 2, 2));

    assertThat(changingPlaces(first))
        .containsExactly(
            "aras",
            "cocoso",
            "copras",
            "edas",
            "electre-1",
            "electre-2",
            "gra",
            "mabac",
            "mairca",
            "moora-ratio",
            "moora-reference-point",
            "multimoora",
            "topsis",
            "vikor");
    assertThat(changingPlaces(second)).contains("codas", "electre-3", "promethee-2");
  }

  private static List<String> changingPlaces(Problem problem) {
    return Strategies.standard().strategies().stream()
        .filter(strategy -> problem.changesPlacesWithoutTheWorst(strategy))
        .map(ScoringStrategy::name)
        .toList();
  }

  private static void checkFallsBehind(ScoringStrategy strategy, Problem problem, double factor) {
    assertThat(LawStrategies.keepingRanks()).doesNotContain(strategy);
    assertThat(ahead(problem.withBetter(0, 0, factor).score(strategy)))
        .isGreaterThan(ahead(problem.score(strategy)));
  }

  /** {@return how many score better than the first account} */
  private static long ahead(double[] scores) {
    long ahead = 0;
    for (double score : scores) {
      ahead += Ties.compare(score, scores[0]) > 0 ? 1 : 0;
    }
    return ahead;
  }
}
