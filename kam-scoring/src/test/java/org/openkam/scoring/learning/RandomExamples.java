package org.openkam.scoring.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
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

  /** Returns the class of each example, of which each class has as many. */
  ImmutableMap<AccountId, String> classOf(int number) {
    int[] byScore =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .mapToInt(i -> i)
            .toArray();
    ImmutableMap.Builder<AccountId, String> classes = ImmutableMap.builder();
    for (int place = 0; place < byScore.length; place++) {
      int level = place * number / byScore.length;
      classes.put(matrix.accounts().get(byScore[place]), classes(number).get(level));
    }
    return classes.buildOrThrow();
  }
}
