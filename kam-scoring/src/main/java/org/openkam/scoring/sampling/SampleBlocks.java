package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Works off samples in blocks of fixed size, each with a generator of its own.
 *
 * <p>Every worker counts in whole numbers, so that the sum over the workers does not depend on
 * which of them took which block.
 */
final class SampleBlocks {
  static final int SIZE = 256;

  private final SmaaSettings settings;
  private final List<RandomGenerator.SplittableGenerator> randoms;
  private int next;
  private long done;

  private SampleBlocks(SmaaSettings settings) {
    this.settings = settings;
    this.randoms =
        new SplittableRandom(settings.seed())
            .splits((settings.samples() + SIZE - 1L) / SIZE)
            .toList();
  }

  /** Works off all samples and returns the workers with what they counted. */
  static <W extends Worker> ImmutableList<W> run(SmaaSettings settings, Supplier<W> workers) {
    SampleBlocks blocks = new SampleBlocks(settings);
    int size = Math.min(settings.parallelism(), blocks.randoms.size());
    ExecutorService threads = Executors.newFixedThreadPool(size);
    try {
      List<Future<W>> futures = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        W worker = workers.get();
        futures.add(threads.submit(() -> blocks.workOff(worker)));
      }
      ImmutableList.Builder<W> results = ImmutableList.builder();
      for (Future<W> future : futures) {
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

  private <W extends Worker> W workOff(W worker) {
    for (int block = take(); block < randoms.size(); block = take()) {
      int samples = Math.min(SIZE, settings.samples() - block * SIZE);
      worker.work(randoms.get(block), samples);
      report(samples);
    }
    return worker;
  }

  private synchronized int take() {
    return Thread.currentThread().isInterrupted() ? randoms.size() : next++;
  }

  private synchronized void report(int samples) {
    done += samples;
    settings.listener().progress(done, settings.samples());
  }

  /** Works off blocks of samples one after the other, on one thread. */
  @FunctionalInterface
  interface Worker {
    void work(RandomGenerator random, int samples);
  }
}
