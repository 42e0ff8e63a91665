package org.openkam.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
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
import org.openkam.value.lifetime.BgNbd;
import org.openkam.value.lifetime.ModelFit;
import org.openkam.value.lifetime.PurchaseHistory;
import org.openkam.value.lifetime.TimeSpan;

/** Times the fit of purchase counts to a customer base as large as that of the usual example. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class LifetimeBenchmark {
  private static final int CUSTOMERS = 2357;
  private static final double WEEKS = 39;

  private ImmutableList<PurchaseHistory> histories = ImmutableList.of();

  /** Simulates customers who buy at rates of their own and drop out after a purchase by chance. */
  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(7);
    ImmutableList.Builder<PurchaseHistory> customers = ImmutableList.builder();
    for (int i = 0; i < CUSTOMERS; i++) {
      double age = WEEKS - 12 * random.nextDouble();
      double rate = -0.05 * Math.log1p(-random.nextDouble());
      double dropout = 0.4 * random.nextDouble();
      double last = 0;
      int purchases = 0;
      boolean isActive = true;
      while (isActive) {
        double next = last - Math.log1p(-random.nextDouble()) / rate;
        isActive = next < age;
        if (isActive) {
          last = next;
          purchases++;
          isActive = random.nextDouble() >= dropout;
        }
      }
      customers.add(PurchaseHistory.of(purchases, last, age, TimeSpan.Unit.WEEK));
    }
    histories = customers.build();
  }

  /**
   * Fits the model.
   *
   * @return the fit
   */
  @Benchmark
  public ModelFit<BgNbd> fit() {
    return BgNbd.fit(histories, TimeSpan.Unit.WEEK);
  }
}
