package org.openkam.benchmarks;

import com.google.common.collect.ImmutableList;
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
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;

/** Times the statistics of one column and its normalization; run it with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NormalizationBenchmark {
  private static final long SEED = 42;

  @Param({"min-max", "vector"})
  private String normalization = "min-max";

  @Param({"1000", "10000", "100000", "1000000"})
  private int accounts = 1;

  private Normalization normalized = Normalizations.MIN_MAX;
  private RandomProblem problem = RandomProblem.of(1, 1, SEED);
  private double[] values = new double[1];
  private double[] target = new double[1];

  /** Makes the column before the clock starts. */
  @Setup
  public void prepare() {
    normalized = Normalizations.of(normalization);
    problem = RandomProblem.of(accounts, 1, SEED);
    values = problem.matrix().column(0);
    target = new double[values.length];
  }

  /**
   * Normalizes the column.
   *
   * @return the normalized values
   */
  @Benchmark
  public double[] normalize() {
    Criterion criterion = problem.matrix().criteria().get(0);
    ColumnStatistics statistics =
        ColumnStatistics.of(values, values.length, normalized.requirements(criterion));
    Normalizer normalizer = Normalizer.of(ImmutableList.of(normalized.fit(criterion, statistics)));
    normalizer.normalize(0, values, values.length, target);
    return target;
  }
}
