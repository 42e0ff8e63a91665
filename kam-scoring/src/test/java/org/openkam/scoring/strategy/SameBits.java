package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.SplittableRandom;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.standard.Strategies;

/** The bits of the scores that every registered strategy gives to the same accounts. */
public final class SameBits {
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.ratio("", 1, 100)),
          Criterion.less("cost", Scale.ratio("", 1, 100)),
          Criterion.more("growth", Scale.ratio("", 1, 100)));
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("revenue", 5.0, "cost", 3.0, "growth", 2.0));

  private SameBits() {}

  /**
   * Prints the bits as one number a strategy, for comparison with another virtual machine.
   *
   * @param arguments the number of accounts
   */
  public static void main(String... arguments) {
    System.out.println(of(Integer.parseInt(arguments[0]), Parallelism.sequential()));
  }

  static ImmutableMap<String, Long> of(int accounts, Parallelism parallelism) {
    DecisionMatrix matrix = matrix(accounts);
    ImmutableMap.Builder<String, Long> bits = ImmutableMap.builder();
    for (ScoringStrategy strategy : Strategies.standard().strategies()) {
      bits.put(strategy.name(), of(strategy, matrix, parallelism));
    }
    return bits.buildOrThrow();
  }

  static long of(ScoringStrategy strategy, int accounts, Parallelism parallelism) {
    return of(strategy, matrix(accounts), parallelism);
  }

  private static long of(ScoringStrategy strategy, DecisionMatrix matrix, Parallelism parallelism) {
    Scoring scoring = strategy.score(matrix, WEIGHTS, ScoringPolicy.standard(), parallelism);
    Hasher bits = Hashing.sha256().newHasher();
    for (double score : scoring.scores()) {
      bits.putDouble(score);
    }
    for (double score : scoring.fitted().score(matrix, parallelism).scores()) {
      bits.putDouble(score);
    }
    return bits.hash().asLong();
  }

  static Scoring scoring(ScoringStrategy strategy, int accounts) {
    return strategy.score(matrix(accounts), WEIGHTS);
  }

  static double[] learnedFirst(ScoringStrategy strategy, int accounts) {
    DecisionMatrix matrix = matrix(accounts);
    return strategy.fit(matrix, WEIGHTS).score(matrix).scores();
  }

  private static DecisionMatrix matrix(int accounts) {
    SplittableRandom random = new SplittableRandom(accounts);
    double[][] rows = new double[accounts][CRITERIA.size()];
    for (double[] row : rows) {
      for (int column = 0; column < row.length; column++) {
        row[column] = 1 + random.nextDouble() * 99;
      }
    }
    return Matrices.of(CRITERIA, rows);
  }
}
