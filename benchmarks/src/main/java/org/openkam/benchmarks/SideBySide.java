package org.openkam.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.openkam.core.execution.Parallelism;

/**
 * Times one method on one shape of input and prints a line of JSON, to be read next to that of
 * another library.
 *
 * <p>Input is built before the clock starts; the call timed is the public one from a matrix and
 * weights to a scoring, and to ranks or the best 15 where the method says so.
 */
public final class SideBySide {
  private static final ImmutableSet<String> OPTIONS =
      ImmutableSet.of("--method", "--n", "--m", "--seed", "--threads");
  private static final int FEWEST_WARM_UPS = 3;
  private static final int FEWEST_RUNS = 7;
  private static final int MOST_RUNS = 31;
  private static final long ENOUGH_NANOS = 2_000_000_000L;
  private static final double NANOS = 1e9;

  private final Supplier<?> call;

  private SideBySide(Supplier<?> call) {
    this.call = call;
  }

  /**
   * Times a method.
   *
   * @param arguments {@code --method}, {@code --n} accounts, {@code --m} criteria, {@code --seed}
   *     and {@code --threads}, each followed by its value; all but the method have a default
   */
  public static void main(String... arguments) {
    Map<String, String> options = options(arguments);
    String method = options.getOrDefault("--method", "");
    int accounts = Integer.parseInt(options.getOrDefault("--n", "1000000"));
    int criteria = Integer.parseInt(options.getOrDefault("--m", "10"));
    long seed = Long.parseLong(options.getOrDefault("--seed", "42"));
    int threads = Integer.parseInt(options.getOrDefault("--threads", "1"));
    TimedMethod timed = TimedMethod.BY_NAME.get(method);
    checkArgument(timed != null, "no method '%s' among %s", method, TimedMethod.BY_NAME.keySet());
    SideBySideProblem problem = SideBySideProblem.of(accounts, criteria, seed);
    ExecutorService others = Executors.newFixedThreadPool(Math.max(1, threads - 1));
    try {
      SideBySide run = new SideBySide(timed.prepare(problem, new Parallelism(threads, others)));
      double[] seconds = run.time();
      System.out.printf(
          Locale.ROOT,
          "{\"library\":\"openkam\",\"method\":\"%s\",\"n\":%d,\"m\":%d,\"threads\":%d,"
              + "\"median_s\":%.6f,\"min_s\":%.6f,\"runs\":%d,\"bytes_per_account\":%.1f}%n",
          method,
          accounts,
          criteria,
          threads,
          seconds[seconds.length / 2],
          seconds[0],
          seconds.length,
          (double) run.allocatedBytes() / accounts);
    } finally {
      others.shutdown();
    }
  }

  private static Map<String, String> options(String... arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      checkArgument(
          OPTIONS.contains(arguments[i]) && i + 1 < arguments.length,
          "options must be %s, each with a value: '%s'",
          OPTIONS,
          arguments[i]);
      options.put(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  /** {@return the seconds that each call took, ascending, after the compiler has warmed up} */
  private double[] time() {
    repeat(FEWEST_WARM_UPS);
    return repeat(FEWEST_RUNS);
  }

  private double[] repeat(int fewest) {
    double[] seconds = new double[MOST_RUNS];
    long start = System.nanoTime();
    int runs = 0;
    while (runs < fewest || (runs < MOST_RUNS && System.nanoTime() - start < ENOUGH_NANOS)) {
      long before = System.nanoTime();
      requireNonNull(call.get());
      seconds[runs] = (System.nanoTime() - before) / NANOS;
      runs++;
    }
    double[] sorted = Arrays.copyOf(seconds, runs);
    Arrays.sort(sorted);
    return sorted;
  }

  /** {@return the bytes that one more call allocates on all threads} */
  private long allocatedBytes() {
    long before = allocatedSoFar();
    requireNonNull(call.get());
    return allocatedSoFar() - before;
  }

  private static long allocatedSoFar() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds())).sum();
  }
}
