package org.openkam.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.stability.MinimalWeightChange;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.stability.WeightStability;
import org.openkam.scoring.strategy.Scoring;

/** Times the exact weight stability of the best 15 of many accounts with 10 criteria. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StabilityBenchmark {
  private static final int CRITERIA = 10;
  private static final int CHOSEN = 15;
  private static final long SEED = 42;

  @Param({"1000", "100000"})
  private int accounts = 1;

  private Scoring scoring = scoring(1);

  /** Makes the scoring before the clock starts. */
  @Setup
  public void prepare() {
    scoring = scoring(accounts);
  }

  private static Scoring scoring(int accounts) {
    RandomProblem problem = RandomProblem.of(accounts, CRITERIA, SEED);
    return WeightedSum.standard().score(problem.matrix(), problem.weights());
  }

  /**
   * Finds within which weights the best 15 stay the same.
   *
   * @return one interval a criterion
   */
  @Benchmark
  public ImmutableList<WeightInterval> topSet() {
    return WeightStability.of(scoring).topSet(CHOSEN);
  }

  /**
   * Finds the smallest change of weights that flips the choice of the best 15.
   *
   * @return the change
   */
  @Benchmark
  public Optional<MinimalWeightChange> flip() {
    return MinimalWeightChange.of(scoring, CHOSEN);
  }
}
