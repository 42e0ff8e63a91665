package org.openkam.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.SplittableRandom;
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
import org.openkam.core.account.AccountId;
import org.openkam.planning.choice.ChoiceProblem;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.planning.choice.Limit;

/** Times the proven choice among many candidates under limits of places, hours, budget, groups. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChoiceBenchmark {
  @Param({"200", "1000", "10000"})
  private int candidates = 1;

  @Param({"1", "2", "3"})
  private long seed;

  private ChoiceProblem problem = ChoiceProblem.of(ImmutableMap.of(), List.of());

  /** Makes the candidates before the clock starts. */
  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableMap.Builder<AccountId, Double> values = ImmutableMap.builder();
    Limit.Builder places = Limit.builder().name("places").capacity(15);
    Limit.Builder hours = Limit.builder().name("hours").capacity(1200);
    Limit.Builder budget = Limit.builder().name("budget").capacity(60_000);
    Limit.Builder region = Limit.builder().name("region").capacity(4);
    Limit.Builder manager = Limit.builder().name("manager").capacity(5);
    for (int i = 0; i < candidates; i++) {
      AccountId account = AccountId.of("a" + i);
      values.put(account, 10 * random.nextDouble());
      places.putUse(account, 1);
      hours.putUse(account, 20 + random.nextInt(180));
      budget.putUse(account, 1000 + random.nextInt(9000));
      region.putUse(account, random.nextInt(4) == 0 ? 1 : 0);
      manager.putUse(account, random.nextInt(3) == 0 ? 1 : 0);
    }
    problem =
        ChoiceProblem.of(
            values.buildOrThrow(),
            List.of(
                places.build(), hours.build(), budget.build(), region.build(), manager.build()));
  }

  /**
   * Chooses.
   *
   * @return the choice
   */
  @Benchmark
  public ChoiceSolution choose() {
    ChoiceSolution choice = problem.solve();
    if (!choice.hasProof()) {
      throw new IllegalStateException("choice must be proven: " + choice.gap());
    }
    return choice;
  }
}
