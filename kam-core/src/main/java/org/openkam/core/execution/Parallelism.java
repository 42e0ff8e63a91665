package org.openkam.core.execution;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * How many threads may work on one call, and where the further ones come from.
 *
 * <p>The calling thread always works too, so that a busy executor slows work down but never stops
 * it. Results do not depend on the number of threads. Immutable and safe for many threads.
 *
 * @param threads how many threads may work at once, the calling one included, at least one
 * @param executor where the other threads come from; not shut down
 */
public record Parallelism(int threads, Executor executor) {
  private static final Executor NEW_THREADS = Parallelism::start;
  private static final Parallelism SEQUENTIAL = of(1);

  /**
   * Creates a parallelism.
   *
   * @param threads how many threads may work at once, the calling one included, at least one
   * @param executor where the other threads come from
   */
  public Parallelism {
    checkArgument(threads >= 1, "number of threads must be at least one: %s", threads);
  }

  /** {@return the parallelism of one thread, the calling one} */
  public static Parallelism sequential() {
    return SEQUENTIAL;
  }

  /**
   * Returns the parallelism of some threads, which are started for each piece of work and end with
   * it; that takes about a tenth of a millisecond.
   *
   * @param threads how many threads may work at once, the calling one included, at least one
   * @return the parallelism
   */
  public static Parallelism of(int threads) {
    return new Parallelism(threads, NEW_THREADS);
  }

  /**
   * Does each of some tasks once and returns when all are done.
   *
   * @param tasks how many tasks there are, zero or more; each is known by its number, from zero
   * @param workers makes what does the tasks, once for each thread that works, so that it may keep
   *     arrays to work in
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which
   *     it still is afterwards
   * @throws RuntimeException what the first task that failed has thrown
   */
  public void forEach(int tasks, Supplier<? extends IntConsumer> workers) {
    TaskQueue queue = new TaskQueue(tasks, workers);
    queue.workOff(Math.min(threads, tasks) - 1, executor);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "openkam-worker");
    thread.setDaemon(true);
    thread.start();
  }
}
