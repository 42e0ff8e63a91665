package org.openkam.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;

/** Times what a matrix does once, as it is built: summing up the values of its columns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SummaryBenchmark {
  private static final int ACCOUNTS = 1_000_000;
  private static final int CRITERIA = 10;
  private static final long SEED = 42;

  private double[][] blocks = new double[0][];

  /** Copies the columns of a matrix, block by block, before the clock starts. */
  @Setup
  public void prepare() {
    DecisionMatrix matrix = RandomProblem.of(ACCOUNTS, CRITERIA, SEED).matrix();
    blocks = new double[matrix.blockCount() * CRITERIA][];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = new double[matrix.blockSize(i / CRITERIA)];
      matrix.copyBlock(i / CRITERIA, i % CRITERIA, blocks[i]);
    }
  }

  /**
   * Sums up all blocks of all columns.
   *
   * @return the statistics of all values together
   */
  @Benchmark
  public ColumnStatistics sumUp() {
    ColumnStatistics all = ColumnStatistics.EMPTY;
    for (double[] block : blocks) {
      all = all.merge(ColumnStatistics.of(block, block.length));
    }
    return all;
  }
}
