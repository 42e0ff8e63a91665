package org.openkam.scoring.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;

/**
 * Examples as people give them: rounded ratings, so that many are tied, in the order or the classes
 * of an additive model with noise.
 */
final class RandomExamples {
  private static final ImmutableList<String> CLASSES = ImmutableList.of("other", "growth", "key");

  private final DecisionMatrix matrix;
  private final double[] scores;

  private RandomExamples(DecisionMatrix matrix, double[] scores) {
    this.matrix = matrix;
    this.scores = scores;
  }

  static RandomExamples of(long seed, int examples, int criteria, double noise) {
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableList<Criterion> rated =
        IntStream.range(0, criteria)
            .mapToObj(
                j ->
                    j % 3 == 2
                        ? Criterion.less("c" + j, Scale.interval(0, 10))
                        : Criterion.more("c" + j, Scale.interval(0, 10)))
            .collect(ImmutableList.toImmutableList());
    double[] weights = random.doubles(criteria).toArray();
    double[][] rows = new double[examples][criteria];
    double[] scores = new double[examples];
    for (int i = 0; i < examples; i++) {
      for (int j = 0; j < criteria; j++) {
        rows[i][j] = random.nextInt(11);
        scores[i] += weights[j] * Math.sqrt(j % 3 == 2 ? 10 - rows[i][j] : rows[i][j]);
      }
      scores[i] += noise * random.nextDouble(-1, 1);
    }
    return new RandomExamples(Matrices.of(rated, rows), scores);
  }

  DecisionMatrix matrix() {
    return matrix;
  }

  /** Returns ranks in steps of the score, the best first, at most as many as asked for. */
  ImmutableMap<AccountId, Integer> ranks(int most) {
    double lowest = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).min().orElse(0);
    double highest = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(1);
    ImmutableMap.Builder<AccountId, Integer> ranks = ImmutableMap.builder();
    for (int i = 0; i < scores.length; i++) {
      double share = (highest - scores[i]) / (highest - lowest);
      ranks.put(matrix.accounts().get(i), (int) Math.min(most - 1, share * most));
    }
    return ranks.buildOrThrow();
  }

  ImmutableList<String> classes(int number) {
    return CLASSES.subList(CLASSES.size() - number, CLASSES.size());
  }

  /** Returns the class of each example, the best share of each in the class above. */
  ImmutableMap<AccountId, String> classOf(int number) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    ImmutableMap.Builder<AccountId, String> classes = ImmutableMap.builder();
    for (int i = 0; i < scores.length; i++) {
      int level = 0;
      for (int cut = 1; cut < number; cut++) {
        level += scores[i] >= sorted[sorted.length * cut / number] ? 1 : 0;
      }
      classes.put(matrix.accounts().get(i), classes(number).get(level));
    }
    return classes.buildOrThrow();
  }
}
