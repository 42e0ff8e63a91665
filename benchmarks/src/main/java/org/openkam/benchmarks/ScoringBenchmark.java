package org.openkam.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;

/** Times a whole scoring, from matrix and weights to scores; run it with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {
  private static final int CRITERIA = 10;
  private static final long SEED = 42;

  @Param({"weighted-sum", "topsis"})
  private String strategy = "weighted-sum";

  @Param({"1000", "10000", "100000", "1000000"})
  private int accounts = 1;

  private ScoringStrategy scored = Strategies.standard().strategy(strategy);
  private RandomProblem problem = RandomProblem.of(1, 1, SEED);

  /** Makes the matrix before the clock starts. */
  @Setup
  public void prepare() {
    scored = Strategies.standard().strategy(strategy);
    problem = RandomProblem.of(accounts, CRITERIA, SEED);
  }

  /**
   * Scores all accounts.
   *
   * @return the scores
   */
  @Benchmark
  public Scoring score() {
    return scored.score(problem.matrix(), problem.weights());
  }
}
