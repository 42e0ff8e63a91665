package org.openkam.scoring.robustness;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Works off samples in blocks of fixed size, each with a generator of its own, so that the result
 * does not depend on the number of threads.
 */
final class SampleBlocks {
  static final int SIZE = 256;

  private SampleBlocks() {}

  /** Returns the results of the blocks in their order. */
  static <T> ImmutableList<T> run(SmaaSettings settings, BlockWork<T> work) {
    int blocks = (settings.samples() + SIZE - 1) / SIZE;
    List<RandomGenerator.SplittableGenerator> randoms =
        new SplittableRandom(settings.seed()).splits(blocks).toList();
    AtomicLong done = new AtomicLong();
    Object listening = new Object();
    ExecutorService threads = Executors.newFixedThreadPool(settings.parallelism());
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int block = 0; block < blocks; block++) {
        RandomGenerator random = randoms.get(block);
        int size = Math.min(SIZE, settings.samples() - block * SIZE);
        futures.add(
            threads.submit(
                () -> {
                  T result = work.run(random, size);
                  synchronized (listening) {
                    settings.listener().progress(done.addAndGet(size), settings.samples());
                  }
                  return result;
                }));
      }
      ImmutableList.Builder<T> results = ImmutableList.builder();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results.build();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the analysis was interrupted");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Works off one block of samples. */
  @FunctionalInterface
  interface BlockWork<T> {
    T run(RandomGenerator random, int samples);
  }
}
