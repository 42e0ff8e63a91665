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
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.sampling.Smaa;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.strategy.Scoring;

/** Times a stochastic analysis of 1,000 accounts and 10 criteria with 10,000 samples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmaaBenchmark {
  private static final int ACCOUNTS = 1000;
  private static final int CRITERIA = 10;
  private static final int CHOSEN = 15;
  private static final long SEED = 42;

  @Param({"1", "2"})
  private int threads = 1;

  private Scoring scoring = scoring(1);
  private SmaaSettings settings = SmaaSettings.builder().build();

  /** Makes the scoring before the clock starts. */
  @Setup
  public void prepare() {
    scoring = scoring(ACCOUNTS);
    settings = SmaaSettings.builder().parallelism(threads).build();
  }

  private static Scoring scoring(int accounts) {
    RandomProblem problem = RandomProblem.of(accounts, CRITERIA, SEED);
    return WeightedSum.standard().score(problem.matrix(), problem.weights());
  }

  /**
   * Counts all ranks of all accounts.
   *
   * @return the report
   */
  @Benchmark
  public SmaaReport allRanks() {
    return Smaa.ranks(scoring, settings);
  }

  /**
   * Counts how often each account is among the best 15.
   *
   * @return the memberships
   */
  @Benchmark
  public TopMembership topMembership() {
    return Smaa.membership(scoring, CHOSEN, settings);
  }
}
