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
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.data.Weighting;
import org.openkam.scoring.weighting.data.Weightings;

/** Times how weights are derived from a matrix; run it with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WeightingBenchmark {
  private static final int CRITERIA = 10;
  private static final long SEED = 42;

  @Param({"critic", "entropy"})
  private String weighting = "critic";

  @Param({"1000", "10000", "100000", "1000000"})
  private int accounts = 1;

  private Weighting weighed = Weightings.CRITIC;
  private RandomProblem problem = RandomProblem.of(1, 1, SEED);

  /** Makes the matrix before the clock starts. */
  @Setup
  public void prepare() {
    weighed = Weightings.standard().weighting(weighting);
    problem = RandomProblem.of(accounts, CRITERIA, SEED);
  }

  /**
   * Weighs all criteria.
   *
   * @return the weights
   */
  @Benchmark
  public DerivedWeights weigh() {
    return weighed.weigh(problem.matrix());
  }
}
